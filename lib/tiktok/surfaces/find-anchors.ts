// Finds the elements that name accounts, in a page or in what was just added to one: one search for all surfaces.

import { SURFACES } from './catalog.ts';
import type { Surface } from './surface.ts';

/** An element that names an account, and the surface it stands on. */
export interface Anchor {
  readonly surface: Surface;
  readonly element: Element;
}

const ROWS: readonly (readonly [selector: string, surface: Surface])[] = SURFACES.map((surface) => [
  surface.anchors.map(({ selector }) => selector).join(','),
  surface,
]);
const ANY = ROWS.map(([selector]) => selector).join(',');

/** Gives the anchors in a part of the page, the part itself included, at most `most`, in the order of the page. */
export function findAnchors(part: Document | Element, most: number): readonly Anchor[] {
  const found: Anchor[] = [];
  if ('matches' in part && part.matches(ANY)) take(part, found);
  for (const element of part.querySelectorAll(ANY)) {
    if (found.length >= most) break;
    take(element, found);
  }
  return found;
}

function take(element: Element, found: Anchor[]): void {
  const row = ROWS.find(([selector]) => element.matches(selector));
  if (row) found.push({ surface: row[1], element });
}
