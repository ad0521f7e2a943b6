// Builds a document out of a saved page with linkedom, for readers that expect the browser's DOM.
// The text goes through tame-html.ts first, which keeps that linear and bounded.

import { parseHTML } from 'linkedom';
import { tameHtml } from './tame-html.ts';

/** Gives the document of any text; text that is no HTML becomes a document with nothing but that text. Never throws. */
export function parseHtml(html: string): Document {
  const { document } = parseHTML(tameHtml(html));
  // Where a page has no title, linkedom gives undefined; the browser gives an empty text.
  document.title ??= '';
  return document;
}
