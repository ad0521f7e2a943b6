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

/** Makes a host. Styles are an element of the root: the oldest Firefox we support can't adopt sheets here. */
export function createChipHost(document: Document, css: string): ChipHost {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return { element, root };
}

/**
 * Puts the host where it belongs, if it is not there already: after the name where names stand in a row, else inside
 * the name's own line, so that nothing on the page moves.
 */
export function placeChipHost(window: Window, { element }: ChipHost, { nameElement }: NamePlace): void {
  const theme = pageTheme(window);
  if (element.dataset['theme'] !== theme) element.dataset['theme'] = theme;
  if (standsInRow(window, nameElement)) {
    if (element.previousElementSibling !== nameElement || element.parentElement !== nameElement.parentElement)
      nameElement.after(element);
  } else if (element.parentElement !== nameElement) {
    nameElement.append(element);
  }
}

/** Takes away hosts that an earlier, orphaned copy of this script left behind. */
export function removeStrayHosts(document: Document): void {
  for (const stray of document.querySelectorAll(HOST_NAME)) stray.remove();
}

function standsInRow(window: Window, element: HTMLElement): boolean {
  const { parentElement } = element;
  if (!parentElement) return false;
  const { display, flexDirection } = window.getComputedStyle(parentElement);
  return display.endsWith('flex') && !flexDirection.startsWith('column');
}
