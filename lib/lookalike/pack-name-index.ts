// A whole name index as one ArrayBuffer, to be kept or shipped, and back. The known accounts themselves are not in it: it
// goes with the list it was built over, and says so when it meets another.

import type { KnownList } from '../known/known-list.ts';
import { KEY_TABLE_PARTS, type KeyTable, keyTableFromParts, keyTableParts } from './key-table.ts';
import { buildNameIndex, indexOver, knownIn, type NameIndex } from './name-index.ts';
import { NEAR_PARTS, nearFromParts, nearParts } from './near-index/pack.ts';
import { packWords, unpackWords } from './packed-words.ts';
import type { CommonWords } from './rarity.ts';
import { hashOf } from './text-hash.ts';

/** Goes up whenever keys or the layout of any part change: what is filed under old keys would not be found under new ones. */
const VERSION = 3;

/** The key tables of an index, in the order in which they are packed. */
const TABLES = ['byStem', 'byNameShape', 'byHandleKey', 'byTurned'] as const;
/** Stands in no word. */
const GAP = ' ';
/** Characters that are made a text in one call. */
const PIECE = 4096;
/** So many accounts are read whole to know the list again. */
const WHOLE = 1024;
const LENGTH_BITS = 10;
const PRIME = 0x01000193;

/** Gives the index as one buffer. One that accounts were taken out of is packed as if built without them. */
export function packNameIndex(index: NameIndex): ArrayBuffer {
  if (index.gone.size > 0) return packNameIndex(buildNameIndex(knownIn(index)));
  const tables = TABLES.flatMap((name) => keyTableParts(index[name]));
  const common = Uint32Array.from(Array.from([...index.common].join(GAP).split(''), unitOf));
  return packWords(VERSION, [sumOf(index.known), common, ...nearParts(index.near), ...tables]);
}

/**
 * Gives the index in a buffer of packNameIndex over the known accounts it was built of (knownIn, in that order), or
 * null if it is of another version or another list, cut off or damaged. Only the common words are copied.
 */
export function unpackNameIndex(buffer: ArrayBuffer, known: KnownList): NameIndex | null {
  return unpacked(buffer, known, (sum) => areSame(sum, sumOf(known)));
}

/** As unpackNameIndex(), for a list that was kept together with the buffer: nobody has to read all of it to know it again. */
export function unpackNameIndexBeside(buffer: ArrayBuffer, known: KnownList): NameIndex | null {
  return unpacked(buffer, known, (sum) => sum[0] === known.length);
}

function unpacked(
  buffer: ArrayBuffer,
  known: KnownList,
  isTheirs: (sum: Uint32Array) => boolean,
): NameIndex | null {
  const parts = unpackWords(VERSION, buffer);
  const [sum, words, ...arrays] = parts ?? [];
  if (!sum || !words || !isTheirs(sum)) return null;
  const near = nearFromParts(arrays.slice(0, NEAR_PARTS));
  const tables: (KeyTable | null)[] = [];
  for (let at = NEAR_PARTS; at < arrays.length; at += KEY_TABLE_PARTS) {
    tables.push(keyTableFromParts(arrays.slice(at, at + KEY_TABLE_PARTS), known.length));
  }
  const [byStem, byNameShape, byHandleKey, byTurned] = tables;
  if (near?.store.count !== known.length || tables.length !== TABLES.length) return null;
  if (!byStem || !byNameShape || !byHandleKey || !byTurned) return null;
  return indexOver(known, { byStem, byNameShape, byHandleKey, byTurned }, near, wordsIn(words));
}

function unitOf(character: string): number {
  return character.charCodeAt(0);
}

function wordsIn(units: Uint32Array): CommonWords {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return new Set(text === '' ? [] : text.split(GAP));
}

/**
 * Which list the keys were made of: how many accounts, and a hash over the lengths of all handles and names and their last
 * characters, and over the whole of a thousand of them. A pack goes with one edition of a list: another edition has other
 * accounts or other names, and it would have to agree with this one in all of that.
 */
function sumOf(known: KnownList): Uint32Array {
  let hash: number | undefined;
  let ends = 0;
  const step = Math.max(1, Math.floor(known.length / WHOLE));
  for (let place = 0; place < known.length; place += 1) {
    const { handle = '', displayName = '' } = known.at(place) ?? {};
    ends = Math.imul(ends, PRIME) + endOf(handle);
    ends = Math.imul(ends, PRIME) + endOf(displayName);
    if (place % step === 0) hash = hashOf(displayName, hashOf(handle, hash));
  }
  return Uint32Array.of(known.length, ends, hash ?? 0);
}

function endOf(text: string): number {
  return (text.charCodeAt(text.length - 1) << LENGTH_BITS) ^ text.length;
}

function areSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
