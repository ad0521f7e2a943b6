// Invented handles for measuring, always the same ones: names, words and syllables put together the way people do, so
// that many share a beginning or an end. And the look-ups made from them: half ordinary, half a known handle with edits.

import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES } from '../../lib/lookalike/data/common-names.ts';
import { COMMON_WORDS } from '../../lib/lookalike/data/common-words.ts';

/** Gives numbers in [0, below). */
export type Chance = (below: number) => number;

/** A look-up; `source` is the known handle it was made from, null for an ordinary one. */
export interface LookUp {
  readonly handle: string;
  readonly source: string | null;
}

const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const GIVEN = [...COMMON_GIVEN_NAMES];
const FAMILY = [...COMMON_FAMILY_NAMES];
const WORDS = [...COMMON_WORDS];
const LONGEST = 24;

/** Gives a repeatable source of numbers (mulberry32, public domain, Tommy Ettinger). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Gives `count` different handles: those given first, then invented ones. All without separators, as the index holds them. */
export function inventedHandles(first: readonly string[], count: number, chance: Chance): string[] {
  const handles = new Set(first.slice(0, count));
  while (handles.size < count) handles.add(inventedHandle(chance));
  return [...handles];
}

/** Gives as many ordinary look-ups as ones made from known handles; of these every second has one edit, the others two. */
export function lookUps(known: readonly string[], count: number, chance: Chance): LookUp[] {
  const set = new Set(known);
  const made: LookUp[] = [];
  while (made.length < count) {
    const ordinary = inventedHandle(chance);
    if (!set.has(ordinary)) made.push({ handle: ordinary, source: null });
    const source = pick(known, chance);
    const edits = 1 + (Math.floor(made.length / 2) % 2);
    let handle = source;
    for (let i = 0; i < edits; i += 1) handle = edited(handle, chance);
    if (source.length >= 8 && handle !== source) made.push({ handle, source });
  }
  return made.slice(0, count);
}

/** Gives a display name for a handle: a given and a family name as often as the handle itself, sometimes with a word behind. */
export function inventedName(handle: string, chance: Chance): string {
  const names = [pick(GIVEN, chance), pick(FAMILY, chance)];
  const words = chance(2) === 0 ? names : [handle.slice(0, 6), handle.slice(6)];
  if (chance(5) === 0) words.push(pick(WORDS, chance));
  return words
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
    .trim();
}

function inventedHandle(chance: Chance): string {
  const kind = chance(10);
  let handle: string;
  if (kind < 3) handle = pick(GIVEN, chance) + pick(FAMILY, chance);
  else if (kind < 4) handle = pick(GIVEN, chance) + syllables(2 + chance(2), chance);
  else if (kind < 6) handle = syllables(2 + chance(2), chance) + pick(WORDS, chance);
  else if (kind < 7) handle = pick(WORDS, chance) + syllables(2 + chance(2), chance);
  else handle = syllables(3 + chance(4), chance);
  if (chance(4) === 0) handle += String(chance(chance(2) === 0 ? 100 : 10_000));
  return handle.slice(0, LONGEST);
}

function syllables(count: number, chance: Chance): string {
  let text = '';
  for (let i = 0; i < count; i += 1) {
    text += (CONSONANTS[chance(CONSONANTS.length)] ?? '') + (VOWELS[chance(VOWELS.length)] ?? '');
    if (chance(4) === 0) text += CONSONANTS[chance(CONSONANTS.length)] ?? '';
  }
  return text;
}

function edited(text: string, chance: Chance): string {
  const at = chance(text.length);
  const letter = LETTERS[chance(LETTERS.length)] ?? '';
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  switch (chance(4)) {
    case 0:
      return before + letter + text.slice(at);
    case 1:
      return before + after;
    case 2:
      return before + letter + after;
    default:
      return before + after.slice(0, 1) + text.slice(at, at + 1) + after.slice(1);
  }
}

function pick<T>(from: readonly T[], chance: Chance): T {
  const picked = from[chance(from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
