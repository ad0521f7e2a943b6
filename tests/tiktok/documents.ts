// Documents out of HTML in both libraries that stand in for a browser's: happy-dom in tests of pages, linkedom in the terminal.

import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** Gives a document as the terminal has it. */
export function linkedomDocument(html: string): Document {
  return parseHTML(html).document;
}

/** Gives a document as a browser has it, at an address. */
function happyDocument(html: string, url = 'https://www.tiktok.com/'): Document {
  const window = new Window({ url });
  window.document.write(html);
  // happy-dom declares its own document type, which is the browser's in all that readers use.
  return window.document as unknown as Document;
}

/** Both, for tables of cases. */
export const DOCUMENTS: readonly (readonly [name: string, make: (html: string) => Document])[] = [
  ['happy-dom', (html) => happyDocument(html)],
  ['linkedom', linkedomDocument],
];
