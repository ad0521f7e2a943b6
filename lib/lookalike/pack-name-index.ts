// A whole name index as one ArrayBuffer, to be kept or shipped, and back. The known accounts themselves are not in it: it
// goes with the list it was built over, and says so when it meets another.

import type { KnownAccount } from '../known/known-account.ts';
import { KEY_TABLE_PARTS, type KeyTable, keyTableFromParts, keyTableParts } from './key-table.ts';
import type { NameIndex } from './name-index.ts';
import { NEAR_PARTS, nearFromParts, nearParts } from './near-index/pack.ts';
import { packWords, unpackWords } from './packed-words.ts';
import type { CommonWords } from './rarity.ts';
import { hashOf } from './text-hash.ts';

/** Goes up whenever keys or the layout of any part change: what is filed under old keys would not be found under new ones. */
const VERSION = 2;

/** The key tables of an index, in the order in which they are packed. */
const TABLES = ['byStem', 'byNameShape', 'byHandleKey', 'byTurned'] as const;
/** Stands in no word. */
const GAP = ' ';

/** Gives the index as one buffer. */
export function packNameIndex(index: NameIndex): ArrayBuffer {
  const tables = TABLES.flatMap((name) => keyTableParts(index[name]));
  const common = Uint32Array.from(Array.from([...index.common].join(GAP), codeOf));
  return packWords(VERSION, [sumOf(index.known), common, ...nearParts(index.near), ...tables]);
}

/**
 * Gives the index in a buffer of packNameIndex over the known accounts it was built of (NameIndex.known, in that order), or
 * null if it is of another version or another list, cut off or damaged. Only the common words are copied.
 */
export function unpackNameIndex(buffer: ArrayBuffer, known: readonly KnownAccount[]): NameIndex | null {
  const parts = unpackWords(VERSION, buffer);
  const [sum, words, ...arrays] = parts ?? [];
  if (!sum || !words || !areSame(sum, sumOf(known))) return null;
  const near = nearFromParts(arrays.slice(0, NEAR_PARTS));
  const tables: (KeyTable | null)[] = [];
  for (let at = NEAR_PARTS; at < arrays.length; at += KEY_TABLE_PARTS) {
    tables.push(keyTableFromParts(arrays.slice(at, at + KEY_TABLE_PARTS), known.length));
  }
  const [byStem, byNameShape, byHandleKey, byTurned] = tables;
  if (near?.store.count !== known.length || tables.length !== TABLES.length) return null;
  if (!byStem || !byNameShape || !byHandleKey || !byTurned) return null;
  const embeddable = new Uint8Array(known.length);
  return { known, near, embeddable, byStem, byNameShape, byHandleKey, byTurned, common: wordsIn(words) };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function wordsIn(codes: Uint32Array): CommonWords {
  const words = Array.from(codes, (code) => String.fromCodePoint(code))
    .join('')
    .split(GAP);
  return new Set(words.filter((word) => word !== ''));
}

/** What the keys were made of: how many accounts, and a hash over their handles and names. */
function sumOf(known: readonly KnownAccount[]): Uint32Array {
  let hash: number | undefined;
  for (const { handle, displayName } of known) hash = hashOf(displayName, hashOf(handle, hash));
  return Uint32Array.of(known.length, hash ?? 0);
}

function areSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
