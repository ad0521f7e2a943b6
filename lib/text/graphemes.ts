// Cuts text where a reader would: into grapheme clusters.

/** Far beyond any name; one cluster of a hostile text can be as long as the text. */
export const MAX_UNITS = 1000;

/** Made when a text needs it first: it takes some 20 ms, which no start of a background should wait for. */
let segmenter: Intl.Segmenter | null = null;

/** In printable ASCII every character is a cluster. */
const PLAIN = /^[ -~]*$/;

/**
 * Characters that never join what stands beside them (UAX #29: neither extending, spacing nor prepended, no jamo, no half of a
 * flag): Latin, Greek and Cyrillic, punctuation, signs, kana, common ideographs and emoji without skin tones.
 */
const SINGLE =
  /^[ -~\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u27bf\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}]*$/u;

/** Gives the grapheme clusters of a text, of its first 1,000 UTF-16 units at most. Joined they give that stretch again. */
export function graphemes(text: string): readonly string[] {
  const start = text.slice(0, MAX_UNITS);
  if (isPlain(start)) return start.split('');
  if (SINGLE.test(start)) return Array.from(start);
  // The rules of cluster boundaries (UAX #29) do not depend on the language.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(start), ({ segment }) => segment);
}

/** Whether a text is printable ASCII alone, where every character is a cluster. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
