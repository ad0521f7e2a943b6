// What the header of one account's profile shows, as a sighting. Weaker than any data: rounded, translated, and drawn late.

import type { Handle } from '../account/handle.ts';
import { emptySighting, type Sighting } from '../account/sighting.ts';
import { badgeBesideName } from './badge-mark.ts';
import { parseCount } from './counts.ts';
import { ownText } from './elements.ts';
import type { NamePlace } from './name-place.ts';
import { isTikTokUrl } from './route.ts';
import { BIO, BIO_LINK, FOLLOWERS, FOLLOWING, LIKES } from './selectors.ts';

const MAX_NAME = 200;
const MAX_BIO = 2000;
const MAX_COUNT = 40;
/** What English pages write where there is no bio (captures of 2022). Other languages' words for it are not known. */
const NO_BIO = /^no bio yet\.?$/i;

/** Gives what the header says. The badge is yes or unknown, never no. */
export function readHeader(place: NamePlace, handle: Handle, at: number): Sighting {
  const { header, nameElement } = place;
  const language = header.ownerDocument.documentElement.getAttribute('lang');
  const count = (selector: string) =>
    parseCount(ownText(header.querySelector(selector), MAX_COUNT + 1), language);
  const bio = header.querySelector(BIO);
  return {
    ...emptySighting('document', at),
    handle,
    displayName: ownText(nameElement, MAX_NAME) || null,
    bio: bio && ownText(bio, MAX_BIO).replace(NO_BIO, ''),
    bioLink: readLink(header.querySelector(BIO_LINK)),
    badge: badgeBesideName(place),
    following: count(FOLLOWING),
    followers: count(FOLLOWERS),
    likes: count(LIKES),
  };
}

/** TikTok's links lead through a page of its own that names the target; the words shown may be shortened. */
function readLink(link: Element | null): string | null {
  const address = link?.getAttribute('href') ?? '';
  const target = URL.canParse(address) ? new URL(address).searchParams.get('target') : null;
  const isElsewhere = /^https?:/.test(address) && !isTikTokUrl(address);
  const found = target || (isElsewhere ? address : ownText(link, MAX_BIO));
  return found.slice(0, MAX_BIO) || null;
}
