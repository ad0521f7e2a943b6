// Finds where a profile page writes the display name of one account: the place where our chip goes, and the only part of
// the document that is read for that account. A header that names another account is none.

import { type Handle, parseHandle } from '../account/handle.ts';
import { ownText } from './elements.ts';
import { AVATAR, FOLLOWERS, OTHER_PEOPLE, SUBTITLE, TITLE } from './selectors.ts';

/** The header of one account's profile. */
export interface NamePlace {
  readonly nameElement: HTMLElement;
  readonly handleElement: HTMLElement;
  /** Picture, names, numbers and bio; never the grid. */
  readonly header: HTMLElement;
}

/** Headers beyond the first few are not TikTok's. */
const MAX_CANDIDATES = 20;
/** Levels between a name and what holds both, and from there to the whole header (three in the captures). */
const MAX_STEPS = 6;
const MAX_NAME = 200;

/**
 * Gives the header of exactly this handle, or null: where the title names the handle and the subtitle anything, or the other
 * way round, as on cards. Suggested accounts, side bar and dialogs are no headers.
 * The other way round counts only if it cannot be a header left over from somebody whose display name is this handle: the
 * title is no possible handle, or the tab's own title names this one ("Name (@handle) | TikTok").
 */
export function findNamePlace(document: Document, handle: Handle): NamePlace | null {
  for (const title of headerParts(document, TITLE)) {
    const place = handleIn(title) === handle ? placeOf(title, SUBTITLE) : null;
    if (place) return place;
  }
  for (const subtitle of headerParts(document, SUBTITLE)) {
    const place = handleIn(subtitle) === handle ? placeOf(subtitle, TITLE) : null;
    if (place && (handleIn(place.nameElement) === null || tabNames(document, handle))) return place;
  }
  return null;
}

/** Gives the handle that the document's first profile header names in its title, whosever it is; null without a header. */
export function headerHandle(document: Document): Handle | null {
  const [title] = headerParts(document, TITLE);
  return title ? handleIn(title) : null;
}

function headerParts(root: Document | HTMLElement, selector: string): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (found.length >= MAX_CANDIDATES) break;
    if (!element.closest(OTHER_PEOPLE)) found.push(element);
  }
  return found;
}

function handleIn(element: Element): Handle | null {
  return parseHandle(ownText(element, MAX_NAME));
}

function tabNames(document: Document, handle: Handle): boolean {
  return ownText(document.querySelector('title'), MAX_NAME).toLowerCase().includes(`(@${handle})`);
}

function placeOf(handleElement: HTMLElement, nameSelector: string): NamePlace | null {
  let row = handleElement.parentElement;
  for (let step = 0; row && step < MAX_STEPS; step += 1, row = row.parentElement) {
    const [nameElement] = headerParts(row, nameSelector);
    if (nameElement) return { nameElement, handleElement, header: headerAround(row) };
  }
  return null;
}

/** Climbs from the names until picture and numbers are inside, and stops before anybody else is. */
function headerAround(row: HTMLElement): HTMLElement {
  let header = row;
  let parts = partsIn(row);
  let around = row.parentElement;
  for (let step = 0; around && parts < 2 && step < MAX_STEPS; step += 1, around = around.parentElement) {
    if (around.querySelector(OTHER_PEOPLE)) break;
    const inside = partsIn(around);
    if (inside > parts) header = around;
    parts = inside;
  }
  return header;
}

function partsIn(element: Element): number {
  return [AVATAR, FOLLOWERS].filter((selector) => element.querySelector(selector)).length;
}
