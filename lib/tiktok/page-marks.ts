// What a document shows in the place of a profile: puzzles, login, the question for an age, notices. No account is read here.

import { type Handle, parseHandle } from '../account/handle.ts';
import { firstShown, ownText } from './elements.ts';
import type { PageState } from './page-reading.ts';
import { handleInUrl } from './route.ts';
import { AGE_GATE, CAPTCHA, FIREWALL, LOGIN, NOTICE, VIEWER_LINK } from './selectors.ts';

const MAX_WORDS = 400;

/** English only: TikTok translates them, and the other languages' words are not known (pytok api/user.py @044450e, 2025). */
const NOTICES: readonly (readonly [words: string, state: PageState])[] = [
  ["couldn't find this account", 'not-found'],
  ['this account is private', 'private'],
  ['log in to tiktok', 'login-wall'],
];

/** Tells whether a puzzle stands before the page, or the firewall's waiting page in its place. */
export function hasCaptcha(document: Document): boolean {
  return firstShown(document, CAPTCHA) !== null || document.querySelector(FIREWALL) !== null;
}

/** Gives the question that stands in the page's way, or null. */
export function questionOn(document: Document): 'login-wall' | 'age-gate' | null {
  if (firstShown(document, AGE_GATE)) return 'age-gate';
  return firstShown(document, LOGIN) ? 'login-wall' : null;
}

/** Gives the state that a notice in the page's place tells; `empty` for a notice in words that are not known, null without one. */
export function noticeOn(document: Document): PageState | null {
  const notice = firstShown(document, NOTICE);
  if (!notice) return null;
  const words = ownText(notice, MAX_WORDS).replace(/[’‘]/g, "'").toLowerCase();
  return NOTICES.find(([known]) => words.includes(known))?.[1] ?? 'empty';
}

/** Gives whose browser it is, by the link to the visitor's own profile; null when logged out. */
export function viewerOn(document: Document): Handle | null {
  const link = document.querySelector(VIEWER_LINK)?.getAttribute('href');
  return link ? parseHandle(handleInUrl(link)) : null;
}

/**
 * Tells whether the document was loaded for this account, and not for another one before a link was followed: its data tag
 * and its notices may then be another's. Null where the browser does not tell (terminal, tests).
 */
export function wasLoadedFor(document: Document, handle: Handle): boolean | null {
  const [entry] = document.defaultView?.performance?.getEntriesByType?.('navigation') ?? [];
  return entry ? handleInUrl(entry.name) === handle : null;
}
