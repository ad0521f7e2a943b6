// The strict key of a name: two names with one skeleton in common are drawn alike. For comparison only, never for
// display; what a single character can be read as is readings.ts's matter, what words mean is others'.

import { graphemes } from './graphemes.ts';
import { readingsOf, withoutAccents } from './readings.ts';
import { chosen, variantsOf } from './variants.ts';

/** TikTok's own limit for a display name is far below this; whatever is longer is hostile or no name. */
const MAX_UNITS = 800;
const MAX_CODE_POINTS = 200;
/** Most names: printable ASCII without the signs that take more than a replacement (I, | and %). */
const PLAIN = /^[ -$&-HJ-{}~]{0,200}$/;

/** What decorates a name or parts its words. Taken out before rn is read as m: not all that stands between is seen. */
const DECORATION = /[^\p{L}\p{M}\p{N}]+/gu;

/** Two regional indicators side by side are drawn as a flag, a single one as a letter. */
const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
/** NFKD would turn these into letters. */
const TRADE_SIGNS = /[™℠]/g;
/** Out before bars are looked at: what stands beside them must be seen. Flags are told apart before that. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
/** Bars with blanks around part a name; elsewhere they are drawn like l. */
const PARTING_BARS = /(?<=\s)[|│┃❘❙❚￨｜∣ǀ]+(?=\s|$)|^[|│┃❘❙❚￨｜∣ǀ]+(?=\s)/g;

/**
 * Gives the likeliest skeleton of a text: small letters as they are drawn, in NFD, without accents, apostrophes, quotes
 * and what is not seen; blanks single, none at the ends; other signs and emoji as they are. At most 200 code points;
 * '' when nothing is left. The skeleton of a skeleton is itself. Reads 800 UTF-16 units at most, whole clusters where
 * it cuts. After the skeleton of UTS #39 17.0.0 and Chromium's skeleton_generator.cc. Never throws, linear time.
 */
export function skeleton(text: string): string {
  if (PLAIN.test(text)) return plainSkeleton(text);
  return joined(
    readAll(text)
      .map((readings) => chosen(readings, 0))
      .join(''),
  );
}

/**
 * Gives every skeleton of a text that holds characters with several readings (ł as l and t, I as l and i, Unicode's
 * table where NFKD disagrees): the likeliest first, no two the same, one to 32. The first five such characters are
 * tried in each reading, those after them go with the fifth. Compare two names by whether they share one.
 */
export function skeletons(text: string): readonly string[] {
  if (PLAIN.test(text)) return [plainSkeleton(text)];
  return distinct(drafted(text).map(joined));
}

/**
 * Gives the skeletons of a name without its blanks, signs and emoji: its letters, vowel signs and digits, as they are
 * drawn. So "Mara_Okafor ✨" and "mara okafor" share one. Order, number and length as for `skeletons`; [''] when
 * there is no letter or digit, which says nothing about a name.
 */
export function nameSkeletons(name: string): readonly string[] {
  if (PLAIN.test(name)) return [plainSkeleton(name.replace(DECORATION, ''))];
  return distinct(drafted(name).map((draft) => joined(draft.replace(DECORATION, ''))));
}

/** What the characters read as, in each reading that is tried, before anything is joined. */
function drafted(text: string): readonly string[] {
  return variantsOf(readAll(text));
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

/** The short way, for the sake of speed; the long one gives the same. */
function plainSkeleton(text: string): string {
  const read = text.toLowerCase().replace(/['"`]/g, '').replaceAll('0', 'o').replaceAll('1', 'l');
  return read.replaceAll('rn', 'm').replace(/ {2,}/g, ' ').trim();
}

function readAll(text: string): readonly (readonly string[])[] {
  const seen = opening(text)
    .replace(FLAG, ' ')
    .replace(TRADE_SIGNS, ' ')
    .replace(UNSEEN, '')
    .replace(PARTING_BARS, ' ')
    .normalize('NFD');
  return Array.from(seen, readingsOf);
}

/** The stretch that is read: whole clusters, unless one alone is longer. */
function opening(text: string): string {
  if (text.length <= MAX_UNITS) return text;
  let stretch = '';
  for (const cluster of graphemes(text)) {
    if (stretch.length + cluster.length > MAX_UNITS)
      return stretch === '' ? cluster.slice(0, MAX_UNITS) : stretch;
    stretch += cluster;
  }
  return stretch;
}

function joined(text: string): string {
  const bare = withoutAccents(text.normalize('NFD'));
  const single = bare.replace(/ +/g, ' ').trim();
  return Array.from(single).slice(0, MAX_CODE_POINTS).join('').trim();
}
