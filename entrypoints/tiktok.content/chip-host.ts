// The element that carries the chip into the page: one shadow root with our styles, put beside the display name.
// It is ours alone; TikTok's nodes are neither moved nor changed.

import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import type { NamePlace } from '../../lib/tiktok/name-place.ts';

/** A host and the root that the chip is rendered into. */
export interface ChipHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** Every host of this copy of the script. */
const ours = new WeakSet<Element>();

/** Makes a host without styles. */
export function createChipHost(document: Document): ChipHost {
  const element = document.createElement(HOST_NAME);
  ours.add(element);
  const root = element.attachShadow({ mode: 'open' });
  // Keys pressed in the card are the card's: the page has shortcuts on single letters.
  for (const type of ['keydown', 'keypress', 'keyup'])
    element.addEventListener(type, (event) => event.stopPropagation());
  return { element, root };
}

/** Gives a host its styles, once: an element of the root, since the oldest Firefox we support can't adopt sheets here. */
export function setStyles({ element, root }: ChipHost, css: string): void {
  if (root.querySelector('style')) return;
  const style = element.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

/**
 * Puts the host where it belongs, if it is not there already: after the name where names stand in a row, else inside
 * the name's own line, so that nothing on the page moves.
 */
export function placeChipHost({ element }: ChipHost, { nameElement }: NamePlace, isRow: boolean): void {
  if (isRow && element.previousElementSibling !== nameElement) nameElement.after(element);
  if (!isRow && element.parentElement !== nameElement) nameElement.append(element);
}

/** Tells whether a name's neighbours stand in a row with it. Asks for styles: best when the page is laid out anyway. */
export function standsInRow(window: Window, { parentElement }: Element): boolean {
  if (!parentElement) return false;
  const { display, flexDirection } = window.getComputedStyle(parentElement);
  return display.endsWith('flex') && !flexDirection.startsWith('column');
}

/** Gives the chip the page's colours. */
export function setChipTheme({ element }: Pick<ChipHost, 'element'>, theme: 'light' | 'dark'): void {
  // The same word again would count as a change all the same.
  if (element.dataset['theme'] !== theme) element.dataset['theme'] = theme;
}

/** Takes away every host but ours: of an earlier, orphaned copy of this script, or copied along by the page. */
export function removeStrayHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) if (!ours.has(host)) host.remove();
}
