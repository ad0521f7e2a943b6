// A whole name index as one ArrayBuffer, to be kept or shipped, and back. The known accounts themselves are not in it: it
// goes with the list it was built over, and says so when it meets another.

import type { KnownAccount } from '../known/known-account.ts';
import { KEY_TABLE_PARTS, type KeyTable, keyTableFromParts, keyTableParts } from './key-table.ts';
import type { NameIndex } from './name-index.ts';
import { NEAR_PARTS, nearFromParts, nearParts } from './near-index/pack.ts';
import { packWords, unpackWords } from './packed-words.ts';

/** Goes up whenever keys or the layout of any part change: what is filed under old keys would not be found under new ones. */
const VERSION = 1;

/** Gives the index as one buffer. */
export function packNameIndex({ known, near, byName, byNameShape, byHandleKey }: NameIndex): ArrayBuffer {
  const tables = [byName, byNameShape, byHandleKey].flatMap(keyTableParts);
  return packWords(VERSION, [sumOf(known), ...nearParts(near), ...tables]);
}

/**
 * Gives the index in a buffer of packNameIndex over the known accounts it was built of (NameIndex.known, in that order), or
 * null if it is of another version or another list, cut off or damaged. Nothing is copied.
 */
export function unpackNameIndex(buffer: ArrayBuffer, known: readonly KnownAccount[]): NameIndex | null {
  const parts = unpackWords(VERSION, buffer);
  if (parts === null || !areSame(parts[0], sumOf(known))) return null;
  const near = nearFromParts(parts.slice(1, 1 + NEAR_PARTS));
  const tables: (KeyTable | null)[] = [];
  for (let at = 1 + NEAR_PARTS; at < parts.length; at += KEY_TABLE_PARTS) {
    tables.push(keyTableFromParts(parts.slice(at, at + KEY_TABLE_PARTS), known.length));
  }
  const [byName, byNameShape, byHandleKey] = tables;
  if (near?.store.count !== known.length || tables.length !== 3) return null;
  return byName && byNameShape && byHandleKey ? { known, near, byName, byNameShape, byHandleKey } : null;
}

/** What the keys were made of: how many accounts, and a hash over their handles and names (FNV-1a, public domain). */
function sumOf(known: readonly KnownAccount[]): Uint32Array {
  let hash = 0x811c9dc5;
  for (const { handle, displayName } of known) hash = hashed(hashed(hash, handle), displayName);
  return Uint32Array.of(known.length, hash);
}

function hashed(hash: number, text: string): number {
  let sum = hash;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(sum ^ text.length, 0x01000193);
}

function areSame(a: Uint32Array | undefined, b: Uint32Array): boolean {
  return a !== undefined && a.length === b.length && a.every((word, at) => word === b[at]);
}
