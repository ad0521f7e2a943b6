// Reads who is shown in one card of a surface, as it stands this moment: lists put other people into the same elements, so
// nothing that was read before counts. A card whose link and text name two people is between two, and is read later.

import { type Handle, parseHandle } from '../../account/handle.ts';
import { isBadgeDrawing } from '../badge-mark.ts';
import { ownText } from '../elements.ts';
import { HOST_NAME } from '../markers.ts';
import { handleInUrl } from '../route.ts';
import type { SeenSelector, Surface } from './surface.ts';

/** Who a card shows. The display name is null where the surface shows none; the badge is yes or unknown, never no. */
export interface AccountCard {
  readonly handle: Handle;
  readonly displayName: string | null;
  readonly badge: true | null;
  /** What belongs to this account alone. */
  readonly card: Element;
  /** Behind this element there is room for a mark: the display name, or the handle where there is none. */
  readonly nameElement: Element;
  /** What the person wrote there; null where nothing of theirs stands beside the name. */
  readonly said: string | null;
  /** The element that named the account, and what else was read: by these isUnchanged() tells whether it still holds. */
  readonly anchor: Element;
  readonly link: Element | null;
  readonly handleElement: Element | null;
  readonly words: string;
}

const PROFILE_LINK = 'a[href^="/@"]';
/** What a person wrote, and what can be pressed, is no place for TikTok's badge. */
const NO_PLACE_FOR_BADGE = `${HOST_NAME},button,[data-e2e^="comment-level"],[data-e2e="search-user-desc"]`;
const MAX_NAME = 200;
const MAX_WORDS = 1000;
const MAX_SAID = 1000;
const MAX_DRAWINGS = 20;

/** Gives who is shown in the card around an anchor, or null: nobody is named, or two are. */
export function readCard(surface: Surface, anchor: Element): AccountCard | null {
  const card = cardAround(surface, anchor);
  const link = anchor.closest(PROFILE_LINK) ?? firstOf(card, PROFILE_LINK);
  const linked = link ? handleInUrl(link.getAttribute('href') ?? '') : null;
  const handleElement = find(surface.handle, card, anchor);
  const written = handleElement ? parseHandle(ownText(handleElement, MAX_NAME)) : null;
  const handle = linked ?? written;
  if (handle === null || (linked !== null && written !== null && linked !== written)) return null;
  const named = find(surface.displayName, card, anchor);
  const said = surface.said ? find(surface.said, card, anchor) : null;
  const nameElement = named ?? handleElement ?? anchor;
  return {
    handle,
    displayName: (named && ownText(named, MAX_NAME)) || null,
    badge: isBadgeDrawn(card, handle) || null,
    card,
    nameElement,
    said: said && ownText(said, MAX_SAID),
    anchor,
    link,
    handleElement,
    words: wordsOf({ link, handleElement, nameElement }),
  };
}

/**
 * Tells whether a card still shows whom it showed when it was read. Asked before a painting, where something in the card changed; each question to the browser
 * takes some 3 µs: whether the name itself is still on the page, and with it whatever was put into it, is left to others.
 */
export function isUnchanged(card: AccountCard): boolean {
  const { anchor, link, words } = card;
  return anchor.isConnected && link?.isConnected !== false && wordsOf(card) === words;
}

/** Gives what names the account this moment, in the elements that named it when the card was read: that costs far less than to read it again. */
export function wordsOf({
  link,
  handleElement,
  nameElement: { textContent },
}: Pick<AccountCard, 'link' | 'handleElement' | 'nameElement'>): string {
  // Our own mark stands in the name, but its words stand in a shadow root.
  return `${link?.getAttribute('href')}\n${handleElement?.textContent}\n${textContent}`.slice(0, MAX_WORDS);
}

/** Gives what belongs to the account that an anchor names, and to no other. */
export function cardAround({ cards }: Surface, anchor: Element): Element {
  for (const { selector } of cards) {
    const around = anchor.closest(selector);
    if (around) return around;
  }
  return anchor;
}

/** Most often it is the anchor itself: then nothing is searched. */
function find(selectors: readonly SeenSelector[], card: Element, anchor: Element): Element | null {
  for (const { selector } of selectors) {
    const found = anchor.matches(selector) ? anchor : firstOf(card, selector);
    if (found) return found;
  }
  return null;
}

/** The card itself may be what is looked for. */
function firstOf(card: Element, selector: string): Element | null {
  return card.matches(selector) ? card : card.querySelector(selector);
}

/** A drawing inside somebody else's link, as of a person mentioned, is theirs. */
function isBadgeDrawn(card: Element, handle: Handle): boolean {
  const drawings = [...card.querySelectorAll('svg,[data-e2e="follow-bluev"]')].slice(0, MAX_DRAWINGS);
  return drawings.some((drawing) => {
    if (!isBadgeDrawing(drawing) || drawing.closest(NO_PLACE_FOR_BADGE)) return false;
    const link = drawing.closest(PROFILE_LINK)?.getAttribute('href');
    return link === undefined || link === null || handleInUrl(link) === handle;
  });
}
