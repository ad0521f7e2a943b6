// Files a known account under everything by which it is found, but for near handles: those have an index of their own.

import type { KnownAccount } from '../known/known-account.ts';
import { bareHandle, keyOfShape, shapeKey } from '../text/handle-key.ts';
import { fileKey, type KeyTable, keyTable } from './key-table.ts';
import { nameTargetKeys } from './name-match.ts';
import { turnedTarget } from './turned-handle.ts';
import type { NameWord } from './words-in-names.ts';

/** Known accounts by their keys. */
export interface KeyTables {
  /** By the display name without official, real and the like, where that is another one. */
  readonly byStem: KeyTable;
  /** By what the display name looks like; names with one key have one shape, too. */
  readonly byNameShape: KeyTable;
  readonly byHandleKey: KeyTable;
  /** By the words of the display name in any order, and by the handle turned round. */
  readonly byTurned: KeyTable;
}

/** One known display name in so many has a word put around it. */
const STEMMED_SHARE = 8;

/** Gives empty tables for about so many accounts. */
export function emptyTables(accounts: number): KeyTables {
  return {
    byStem: keyTable(accounts / STEMMED_SHARE),
    byNameShape: keyTable(accounts),
    byHandleKey: keyTable(accounts),
    byTurned: keyTable(accounts),
  };
}

/** Files an account whose display name has these words at a place; gives its bare handle. */
export function fileAccount(
  { byStem, byNameShape, byHandleKey, byTurned }: KeyTables,
  { handle, displayName }: KnownAccount,
  words: readonly NameWord[],
  place: number,
): string {
  const { key, shapes, stem, bag } = nameTargetKeys(displayName, words);
  if (stem !== key) fileKey(byStem, stem, place);
  for (const shape of shapes) fileKey(byNameShape, shape, place);
  const bare = bareHandle(handle);
  const handleShape = shapeKey(bare);
  fileKey(byHandleKey, keyOfShape(handleShape), place);
  fileKey(byTurned, bag, place);
  fileKey(byTurned, turnedTarget(handleShape).rotation, place);
  return bare;
}
