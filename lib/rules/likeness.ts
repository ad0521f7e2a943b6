// How alike two short Latin names are, for the one rule that asks it. Hunting for copies of names,
// with confusable letters and scripts, is lib/lookalike.

const MAX_NAME_CHARS = 64;
/** Latin letters that Unicode does not take apart; spellings as in the ICAO table for passports (Doc 9303, part 3). */
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
 * Gives the words of a name in a–z and 0–9: styled letters (𝓖), accents and case folded away, emoji and signs dropped.
 * With `germanUmlauts`, ü becomes "ue" instead of "u", since handles use both. Only the first 64 characters are read.
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

/** Gives 1 for the same text down to 0 for nothing in place: one minus the Levenshtein distance over the longer length. */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
