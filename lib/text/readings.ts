// What one character can be read as: Unicode's table of confusable characters, its compatibility forms, lower case and
// the additional letters, each followed to its end. skeleton.ts puts the readings of a text together.

import { unpackConfusables } from './confusable-form.ts';
import { CONFUSABLES } from './confusables.generated.ts';
import { CONFUSABLE, styledLetter } from './confusables.ts';
import { ALSO, HOOKED, LOOKS_LIKE, READINGS, STYLED_RUNS } from './extra-letters.ts';

/** Three come of one character at most: as drawn, as meant, in lower case. */
const MAX_READINGS = 3;
/** The longest way through Unicode 17.0.0 takes five steps; a table that runs in a circle must end somewhere. */
const MAX_STEPS = 12;
/** Enough for every script a person writes in; hostile text shall not fill the memory. */
const MAX_REMEMBERED = 5000;

const ASCII = /^\p{ASCII}*$/u;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Cc}]$/u;
const BLANK = /^[\s\u0085\u2800]$/;
const MARK = /^\p{M}$/u;
const ANY_MARK = /\p{M}/u;
/** After letters of these scripts a mark is an accent, elsewhere it may be a vowel. */
const BARE_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]$/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Unicode's rows by source, as code points: few of them are ever asked for, so none is made a string before. */
type Drawn = ReadonlyMap<number, readonly number[]>;

interface Tables {
  readonly drawn: Drawn;
  readonly extra: ReadonlyMap<string, string>;
}

const own: ReadonlyMap<string, readonly string[]> = new Map(
  READINGS.map(([character, readings]) => [character, readings]),
);
const also: ReadonlyMap<string, string> = new Map(ALSO);
const remembered = new Map<string, readonly string[]>();
let loaded: Tables | null = null;

/**
 * Gives what a character (one code point in NFD) can be read as, the likeliest first, one to three readings: small
 * letters where there are any, '' for what is not seen, ' ' for blanks. Reading a reading again changes nothing.
 * After the skeleton of UTS #39, followed to its fixed point, beside NFKD and lower case.
 */
export function readingsOf(character: string): readonly string[] {
  const known = remembered.get(character);
  if (known) return known;
  const readings = follow(character, 0);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(character, readings);
  return readings;
}

/** Gives the text without the marks that are accents, and with m for rn, which is drawn like it. In NFD. Linear time. */
export function withoutAccents(text: string): string {
  if (!ANY_MARK.test(text)) return text.replaceAll('rn', 'm');
  let out = '';
  let drops = false;
  for (const character of text) {
    if (MARK.test(character)) {
      if (!drops) out += character;
      continue;
    }
    out += character;
    drops = BARE_SCRIPT.test(character);
  }
  return out.replaceAll('rn', 'm');
}

function follow(character: string, step: number): readonly string[] {
  const final = own.get(character);
  if (final) return final;
  if (BLANK.test(character)) return [' '];
  if (UNSEEN.test(character)) return [''];
  if (ASCII.test(character)) return [character.toLowerCase()];
  const nexts = step < MAX_STEPS ? nextOf(character, tables()) : [];
  if (nexts.length === 0) return [character];
  const readings = nexts.flatMap((next) => followAll(next.normalize('NFD'), step + 1));
  const added = also.get(character);
  if (added !== undefined) readings.push(added);
  return [...new Set(readings)].slice(0, MAX_READINGS);
}

/** The readings of several characters: all as drawn, all as the second reading has it, and so on. */
function followAll(text: string, step: number): readonly string[] {
  const each = [...text].map((character) => follow(character, step));
  const count = Math.max(1, ...each.map((readings) => readings.length));
  return Array.from({ length: count }, (_, choice) =>
    withoutAccents(each.map((readings) => readings[Math.min(choice, readings.length - 1)] ?? '').join('')),
  );
}

/** Where a character leads, the likeliest first; nowhere if it stands for itself. */
function nextOf(character: string, { drawn, extra }: Tables): readonly string[] {
  const styled = styledLetter(character.codePointAt(0) ?? 0);
  if (styled !== null) return [styled];
  const added = extra.get(character);
  if (added !== undefined) return added === character ? [] : [added];
  const looks = drawnLike(character, drawn);
  const meant = character.normalize('NFKD');
  const small = character.toLowerCase();
  const nexts: string[] = [];
  if (looks !== undefined) nexts.push(looks);
  // A spacing accent is a space and a mark in NFKD, a bracket another bracket: nothing that is read.
  if (meant !== character && (looks === undefined || LETTER_OR_NUMBER.test(meant))) nexts.push(meant);
  // Two letters that the table takes from the small to the large form.
  if (small !== character && drawnLike(small, drawn) !== character) nexts.push(small);
  return nexts;
}

function drawnLike(text: string, drawn: Drawn): string | undefined {
  const first = text.codePointAt(0) ?? 0;
  const target = text.length > (first > 0xffff ? 2 : 1) ? undefined : drawn.get(first);
  return target && String.fromCodePoint(...target);
}

/** Built when the first character outside ASCII asks: most names never do. */
function tables(): Tables {
  if (loaded) return loaded;
  const drawn = new Map(
    unpackConfusables(CONFUSABLES).map(({ source, target }) => [source, target] as const),
  );
  const extra = new Map<string, string>();
  for (const [first, plain] of STYLED_RUNS) {
    for (const [place, sign] of [...plain].entries()) extra.set(String.fromCodePoint(first + place), sign);
  }
  for (const [plain, characters] of [...LOOKS_LIKE, ...HOOKED])
    for (const character of characters) extra.set(character, plain);
  // A letter known by hand is entered where Unicode's table ends for it, so that all that lead there go along.
  for (const [letter, ascii] of CONFUSABLE) {
    const end = endOf(letter, drawn);
    if (!ASCII.test(end) && [...end].length === 1 && !own.has(end) && !extra.has(end)) extra.set(end, ascii);
  }
  loaded = { drawn, extra };
  return loaded;
}

function endOf(letter: string, drawn: Drawn): string {
  let end = letter;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = withoutAccents((drawnLike(end, drawn) ?? end).normalize('NFD'));
    if (next === end) break;
    end = next;
  }
  return end;
}
