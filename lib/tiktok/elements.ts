// Reading words out of a document that somebody else keeps changing. Works without layout, so that a page can be read in
// a browser, a test and a terminal alike.

import { HOST_NAME } from './markers.ts';

/** More nodes than any name, bio or count has. */
const MAX_NODES = 500;
const SILENT = `${HOST_NAME},svg,style,script`;

/** Gives the element's text without what we put there ourselves and without drawings; trimmed, cut to `max` UTF-16 units. */
export function ownText(element: Element | null, max: number): string {
  // Most names hold nothing to leave out: nothing to walk.
  if (element && !element.querySelector(SILENT) && !isSilent(element))
    return tidy(element.textContent ?? '', max);
  let text = '';
  const waiting: Node[] = element ? [element] : [];
  for (let visited = 0; visited < MAX_NODES && text.length < max; visited += 1) {
    const node = waiting.shift();
    if (!node) break;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (!isSilent(node)) {
      waiting.unshift(...[...node.childNodes].slice(0, MAX_NODES));
    }
  }
  return tidy(text, max);
}

function isSilent(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).matches(SILENT);
}

function tidy(text: string, max: number): string {
  return text.trim().slice(0, max).toWellFormed();
}

/** Gives the first element that the selector finds and that is not hidden by its own attributes. */
export function firstShown(document: Document, selector: string): Element | null {
  for (const element of document.querySelectorAll(selector)) {
    const isHidden =
      element.hasAttribute('hidden') || /display:\s*none/.test(element.getAttribute('style') ?? '');
    if (!isHidden) return element;
  }
  return null;
}
