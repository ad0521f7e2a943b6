// The element that carries a mark into a card: without any size, out of the page's flow, inside the name. So no other
// element of the page can move for it. The mark itself is drawn where mark-spot.ts found room.

import { type ChipHost, createChipHost, setStyles } from '../chip-host.ts';
import type { Spot } from './mark-spot.ts';

/** Makes a host of the kind `finding`. What is pressed in it is not pressed on the page: names stand inside links. */
export function createMarkHost(document: Document, css: string, finding: string): ChipHost {
  const host = createChipHost(document);
  setStyles(host, css);
  const { element } = host;
  element.dataset['finding'] = finding;
  for (const type of ['pointerdown', 'mousedown', 'touchstart'])
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of ['click', 'auxclick', 'dragstart']) element.addEventListener(type, press);
  return host;
}

/** A mark without words is as wide as it is high (badge.css). */
const NARROW = 24;

/**
 * Moves marks, drawn where their hosts stand, to their spots; words are left out where there is no room for them. All are
 * measured before any is changed: each change between two measurements makes the browser lay out the page.
 */
export function moveToSpots(marks: readonly (readonly [ChipHost, Spot])[]): void {
  const drawn = marks.flatMap(([{ element, root }, spot]) => {
    const box = root.querySelector<HTMLElement>('.tl');
    const chip = box?.querySelector('.chip');
    return box && chip ? [{ element, box, chip, spot }] : [];
  });
  for (const { element } of drawn) element.removeAttribute('data-narrow');
  const moves = drawn.map(({ element, box, chip, spot: { start, middle, room, isRtl } }) => {
    const { left, top } = element.getBoundingClientRect();
    const { width, height } = chip.getBoundingClientRect();
    const isNarrow = width > room;
    const x = (isRtl ? start - (isNarrow ? NARROW : width) : start) - left;
    return { element, box, isNarrow, x, y: middle - height / 2 - top };
  });
  for (const { element, box, isNarrow, x, y } of moves) {
    if (isNarrow) element.dataset['narrow'] = '';
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
  }
}

/** Links may not be followed from here, so the browser is not left to do anything: what buttons open is opened by hand. */
function press(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
  if (event.type !== 'click') return;
  const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
  const card = button?.popoverTargetElement;
  if (!(card instanceof HTMLElement)) return;
  if (button?.popoverTargetAction === 'hide') card.hidePopover();
  else card.togglePopover();
}
