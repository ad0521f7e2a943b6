// The element that carries the chip into the page: one shadow root with our styles, put beside the display name.
// It is ours alone; TikTok's nodes are neither moved nor changed.

import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import type { NamePlace } from '../../lib/tiktok/name-place.ts';
import { pageTheme } from './page-theme.ts';

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
 * the name's own line, so that nothing on the page moves. Called at every change of the page: asks for styles only when
 * the host has to move, for that makes the browser lay out the page.
 */
export function placeChipHost(window: Window, { element }: ChipHost, { nameElement }: NamePlace): void {
  if (element.previousElementSibling === nameElement || element.parentElement === nameElement) return;
  if (standsInRow(window, nameElement)) nameElement.after(element);
  else nameElement.append(element);
  setChipTheme({ element }, pageTheme(window));
}

/** Gives the chip the page's colours. */
export function setChipTheme({ element }: Pick<ChipHost, 'element'>, theme: 'light' | 'dark'): void {
  element.dataset['theme'] = theme;
}

/** Takes away every host but ours: of an earlier, orphaned copy of this script, or copied along by the page. */
export function removeStrayHosts(document: Document): void {
  const hosts = document.getElementsByTagName(HOST_NAME);
  // Backwards, since the collection shrinks; uncopied, since this is done at every change of the page.
  for (let i = hosts.length - 1; i >= 0; i -= 1) {
    const host = hosts[i];
    if (host && !ours.has(host)) host.remove();
  }
}

function standsInRow(window: Window, element: HTMLElement): boolean {
  const { parentElement } = element;
  if (!parentElement) return false;
  const { display, flexDirection } = window.getComputedStyle(parentElement);
  return display.endsWith('flex') && !flexDirection.startsWith('column');
}
