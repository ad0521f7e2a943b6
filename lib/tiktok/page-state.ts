// Works out what a page is for us, out of what was read of it. Nothing is read here but the marks of the states themselves.

import type { Handle } from '../account/handle.ts';
import type { Sighting } from '../account/sighting.ts';
import type { StatusFinding } from './harvest.ts';
import { headerHandle } from './name-place.ts';
import { hasCaptcha, noticeOn, questionOn } from './page-marks.ts';
import type { PageState } from './page-reading.ts';
import { isLoginUrl } from './route.ts';

/** What was read of a profile's page. */
export interface ReadSoFar {
  readonly document: Document;
  readonly handle: Handle;
  /** All of this account. */
  readonly sightings: readonly Sighting[];
  /** TikTok's last word on this account, unless data came after it. */
  readonly status: StatusFinding | null;
  /** Whether this account's header is drawn. */
  readonly hasHeader: boolean;
  /** False when the document was loaded for another address: its notices may be that one's. */
  readonly isOwnLoad: boolean;
}

/** Gives the state of a page whose address is no profile's: TikTok's login page, or nothing for us. */
export function stateWithoutProfile(url: string): PageState {
  return isLoginUrl(url) ? 'login-wall' : 'no-profile';
}

/**
 * Gives the state of a profile's page. A puzzle before it comes first. What is drawn or told of the account outweighs every
 * refusal but "not found" where no header is drawn. Between two pages, and before the first is complete, it is loading.
 */
export function pageState(page: ReadSoFar): PageState {
  const { document, sightings, status, hasHeader } = page;
  if (hasCaptcha(document)) return 'captcha';
  if (status?.state === 'private') return 'private';
  if (status?.state === 'not-found' && !hasHeader) return 'not-found';
  if (sightings.length > 0) return isPrivate(page) ? 'private' : 'profile';
  if (status && status.state !== 'empty') return status.state;
  const question = questionOn(document);
  if (question) return question;
  if (isUnderway(page)) return 'loading';
  const notice = page.isOwnLoad ? noticeOn(document) : null;
  return notice ?? (status ? 'empty' : 'unreadable');
}

/** The newest word on it, and the words of a notice beside the header where no data says anything. */
function isPrivate({ document, sightings, isOwnLoad, hasHeader }: ReadSoFar): boolean {
  const told = sightings.filter((sighting) => sighting.isPrivate !== null);
  if (told.length === 0) return hasHeader && isOwnLoad && noticeOn(document) === 'private';
  return told.reduce((newest, sighting) => (sighting.at > newest.at ? sighting : newest)).isPrivate === true;
}

/** Documents that were parsed from a file have no such state; they are complete. */
function isUnderway({ document, handle }: ReadSoFar): boolean {
  const { readyState } = document;
  if (readyState === 'loading' || readyState === 'interactive') return true;
  const other = headerHandle(document);
  return other !== null && other !== handle;
}
