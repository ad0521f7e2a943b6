// Cuts text where a reader would: into grapheme clusters.

/** Far beyond any name; one cluster of a hostile text can be as long as the text. */
export const MAX_UNITS = 1000;

/** Made when a text needs it first: it takes some 20 ms, which no start of a background should wait for. */
let segmenter: Intl.Segmenter | null = null;

/** In printable ASCII every character is a cluster. */
const PLAIN = /^[ -~]*$/;

/** Gives the grapheme clusters of a text, of its first 1,000 UTF-16 units at most. Joined they give that stretch again. */
export function graphemes(text: string): readonly string[] {
  const start = text.slice(0, MAX_UNITS);
  if (isPlain(start)) return start.split('');
  // The rules of cluster boundaries (UAX #29) do not depend on the language.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(start), ({ segment }) => segment);
}

/** Whether a text is printable ASCII alone, where every character is a cluster. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
