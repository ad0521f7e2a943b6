// Tells whether TikTok's badge is drawn beside a name. Only a drawing counts: a check sign in the name is text, and a
// missing drawing says nothing, so the answer is yes or unknown.

import { HOST_NAME } from './markers.ts';
import type { NamePlace } from './name-place.ts';
import { BADGE, BIO, OTHER_PEOPLE } from './selectors.ts';

/**
 * The same drawing in every public copy from 2021 to 2026-11, on the profile 20 units wide: a disc that fills 48 by 48 in
 * #20D5EC, and a white tick whose path starts like this. Shop check and business verification are other drawings.
 */
const VIEW_BOX = '0 0 48 48';
const DISC_FILL = '#20d5ec';
const DISC_RADIUS = '24';
const TICK_START = 'M37.1213 15.8787';

/** Where a drawing is no badge: what we or the person wrote, other people, and things to press. */
const NOT_BESIDE_NAME = `${HOST_NAME},${BIO},${OTHER_PEOPLE},button`;
const MAX_DRAWINGS = 50;

/** Gives true when the badge is drawn in the row of name and handle, else null. */
export function badgeBesideName({ nameElement, handleElement }: NamePlace): true | null {
  let row: Element | null = handleElement;
  while (row && !row.contains(nameElement)) row = row.parentElement;
  if (!row) return null;
  const drawings = [...row.querySelectorAll(`svg,${BADGE}`)].slice(0, MAX_DRAWINGS);
  const isThere = drawings.some((drawing) => isBadgeDrawing(drawing) && !drawing.closest(NOT_BESIDE_NAME));
  return isThere || null;
}

/** Whether an element is the badge, drawn or ready-made. Disc or tick is enough: each was seen nowhere else beside a name, and either may be redrawn one day. */
export function isBadgeDrawing(drawing: Element): boolean {
  if (drawing.nodeName.toLowerCase() !== 'svg') return true;
  if (drawing.getAttribute('viewBox') !== VIEW_BOX) return false;
  const disc = drawing.querySelector('circle');
  const isDisc =
    disc?.getAttribute('fill')?.toLowerCase() === DISC_FILL && disc.getAttribute('r') === DISC_RADIUS;
  return isDisc || drawing.querySelector('path')?.getAttribute('d')?.trim().startsWith(TICK_START) === true;
}
