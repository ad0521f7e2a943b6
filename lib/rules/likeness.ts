// How alike two short Latin names are, for the one rule that asks it. Hunting for copies of names,
// with confusable letters and scripts, is lib/lookalike; folding those together (lib/text/fold.ts) would hide here that a
// name is in another script.

import { editDistance } from '../text/distance.ts';

const MAX_NAME_CHARS = 64;
/** Latin letters that Unicode does not take apart, spelled as in ICAO Doc 9303 part 3, but ø as handles write it. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const GERMAN_UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A name as plain Latin words; `hasOtherScript` when it also holds letters that are not Latin. */
interface PlainName {
  readonly words: readonly string[];
  readonly hasOtherScript: boolean;
}

/**
 * Gives the words of a name in a–z and 0–9: styled letters (𝓖), accents and case folded away, emoji dropped. With
 * `germanUmlauts`, ü becomes "ue" instead of "u", since handles use both. Only the first 64 characters are read.
 */
export function plainName(name: string, germanUmlauts = false): PlainName {
  let text = '';
  let hasOtherScript = false;
  for (const char of name.slice(0, MAX_NAME_CHARS).normalize('NFKC').toLowerCase()) {
    const spelled = (germanUmlauts ? GERMAN_UMLAUTS[char] : undefined) ?? WHOLE_LETTERS[char];
    for (const part of spelled ?? char.normalize('NFD')) {
      if (/[a-z0-9]/.test(part)) text += part;
      else if (/\p{M}/u.test(part)) continue;
      else {
        hasOtherScript ||= /\p{L}/u.test(part);
        text += ' ';
      }
    }
  }
  return { words: text.split(' ').filter((word) => word !== ''), hasOtherScript };
}

/** Gives 1 for the same text down to 0 for nothing in place: one minus the edits between them over the longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b, longer) / longer;
}
