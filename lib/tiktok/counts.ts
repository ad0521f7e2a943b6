// Reads counts as TikTok's pages show them, in any language and any digits. Counts in TikTok's data are no text: see shapes/.

import type { Count } from '../account/sighting.ts';
import { SPACED_FACTORS, SUFFIX_FACTORS } from './count-suffixes.ts';

/** The longest form seen has about 20 characters ("1 234 567 890 тыс."). */
const MAX_CHARACTERS = 40;
/** Separators that only ever group digits: space, apostrophes, the Arabic thousands sign. */
const ONLY_GROUPS = " '’٬";
/** The Arabic decimal sign. */
const ONLY_DECIMAL = '٫';
/** Nothing to make plain first: the tables of Unicode take longer to load than all counts of a page to read. */
const PLAIN = /^[ -~]*$/;
const SHAPE = /^(\d[\d.,٫٬'’ ]*)([^\d]*)$/;

/**
 * Gives the count that a text shows; `exact` is false where a suffix says it was shortened. `language` is the page's
 * (`lang`), needed only for letters that mean different numbers in different languages.
 * Null for anything else, and where two readings are possible: "1,2" and "1.2345" alone are no counts, "1.234" alone is 1234
 * (groups of three), but "1.234 Mio." could be either; " B" with a space is a thousand in Turkish.
 */
export function parseCount(text: unknown, language?: string | null): Count | null {
  if (typeof text !== 'string' || text.length > MAX_CHARACTERS) return null;
  const plain = (
    PLAIN.test(text) ? text : asciiDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
  ).trim();
  const [, shown = '', suffix = ''] = SHAPE.exec(plain) ?? [];
  const digits = shown.trimEnd();
  const factor = suffix === '' ? 1 : factorOf(suffix.trim(), digits !== shown, language ?? null);
  if (factor === null) return null;
  const number = readNumber(digits, suffix !== '');
  const value = number === null ? null : Math.round(number * factor);
  return value !== null && Number.isSafeInteger(value) ? { value, exact: suffix === '' } : null;
}

function factorOf(suffix: string, isSpaced: boolean, language: string | null): number | null {
  const plain = suffix.replace(/\s+/g, ' ');
  const lower = plain.toLowerCase();
  if (isSpaced) {
    const [letter, factor] = SPACED_FACTORS.get(language?.split(/[-_]/, 1)[0] ?? '') ?? [];
    if (letter === lower && factor) return factor;
    if (lower === 'b' && language === null) return null;
  }
  const found = SUFFIX_FACTORS.get(plain) ?? SUFFIX_FACTORS.get(lower);
  return found ?? SUFFIX_FACTORS.get(lower.replace(/\.$/, '')) ?? null;
}

/** Gives the number that digits and separators show. Without a suffix only whole numbers count. */
function readNumber(text: string, hasSuffix: boolean): number | null {
  const parts = text.split(/[.,٫٬'’ ]/);
  const separators = text.replace(/\d/g, '');
  if (parts.includes('')) return null;
  const last = separators.at(-1);
  if (last === undefined) return Number(text);
  const isOneKind = [...separators].every((separator) => separator === last);
  const isGrouped = isOneKind && last !== ONLY_DECIMAL && areGroups(parts);
  if (isGrouped && hasSuffix && parts.length === 2 && !ONLY_GROUPS.includes(last)) return null;
  if (isGrouped) return Number(parts.join(''));
  return hasSuffix ? readDecimal(parts, separators) : null;
}

/** The last separator is the decimal one; those before it are of one other kind and group. */
function readDecimal(parts: readonly string[], separators: string): number | null {
  const [grouping] = separators;
  const decimal = separators.at(-1);
  if (decimal === undefined || ONLY_GROUPS.includes(decimal)) return null;
  const whole = parts.slice(0, -1);
  const isPlain = whole.length === 1;
  const isOneKind = [...separators.slice(0, -1)].every((separator) => separator === grouping);
  if (!isPlain && (!isOneKind || grouping === decimal || !areGroups(whole))) return null;
  return Number(`${whole.join('')}.${parts.at(-1)}`);
}

/** Groups of three, or of two before the last three as in India; the first is not empty and not 0. */
function areGroups(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1);
  if (first.startsWith('0') || first.length > 3 || last?.length !== 3) return false;
  return (
    rest.every(({ length }) => length === 3) ||
    (first.length < 3 && rest.slice(0, -1).every(({ length }) => length === 2))
  );
}

/** Every script's ten digits stand in a row from its 0 on, and rows that touch are whole (all of \p{Nd}, by a test). */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (isDigit(code - before - 1)) before += 1;
    return String(before % 10);
  });
}

function isDigit(code: number): boolean {
  return code > 0 && /\p{Nd}/u.test(String.fromCodePoint(code));
}
