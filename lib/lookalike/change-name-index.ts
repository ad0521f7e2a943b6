// Adds single known accounts to a name index and takes them out, without building it anew. Whatever the order of changes,
// the index finds what one built over the remaining accounts finds, and knows the same common words.

import type { KnownAccount } from '../known/known-account.ts';
import { everyKnown } from '../known/known-list.ts';
import { commonAmong, countWords, uncountWords, type WordCounts, wordCounts } from './common-words.ts';
import { fileAccount } from './file-account.ts';
import { isCrowded } from './key-table.ts';
import { buildNameIndex, knownIn, type NameIndex } from './name-index.ts';
import { addHandle, removeHandle } from './near-index/near-index.ts';
import { nameWords } from './words-in-names.ts';

/** What changing takes beside the index: made at its first change in one walk over the names. */
interface Ledger {
  readonly known: KnownAccount[];
  readonly gone: Set<number>;
  readonly placeOf: Map<string, number>;
  readonly counts: WordCounts;
}

const ledgers = new WeakMap<NameIndex, Ledger>();

/**
 * Adds a known account; false, and no change, if its handle is among them already. The first change of an index walks over
 * its names once; when the accounts have become several times those it was built for, it is built anew.
 */
export function addKnown(index: NameIndex, account: KnownAccount): boolean {
  const { known, placeOf, counts } = ledgerOf(index);
  if (placeOf.has(account.handle)) return false;
  const words = nameWords(account.displayName);
  const place = known.length;
  known.push(account);
  placeOf.set(account.handle, place);
  addHandle(index.near, fileAccount(index, account, words, place));
  countWords(counts, words);
  takeOverCommon(index, counts);
  if (isCrowded(index.byHandleKey)) buildAnew(index);
  return true;
}

/** Takes the known account with this handle out, so that it is found no more; false if there is none. */
export function removeKnown(index: NameIndex, handle: string): boolean {
  const { known, gone, placeOf, counts } = ledgerOf(index);
  const place = placeOf.get(handle);
  if (place === undefined) return false;
  placeOf.delete(handle);
  gone.add(place);
  removeHandle(index.near, place);
  uncountWords(counts, nameWords(known[place]?.displayName ?? ''));
  takeOverCommon(index, counts);
  return true;
}

function ledgerOf(index: NameIndex): Ledger {
  const kept = ledgers.get(index);
  if (kept) return kept;
  const known = [...everyKnown(index.known)];
  const gone = new Set(index.gone);
  const counts = wordCounts(known.length);
  const placeOf = new Map<string, number>();
  for (const [place, { handle, displayName }] of known.entries()) {
    if (gone.has(place)) continue;
    placeOf.set(handle, place);
    countWords(counts, nameWords(displayName));
  }
  const ledger = { known, gone, placeOf, counts };
  ledgers.set(index, ledger);
  // From now on the index has a list of its own: the one it was built or loaded over is the caller's.
  Object.assign(index, { known, gone });
  return ledger;
}

/** What is kept of rarities goes by the set of words (target-facts.ts): other words are another set. */
function takeOverCommon(index: NameIndex, counts: WordCounts): void {
  const now = commonAmong(counts);
  const isSame = now.size === index.common.size;
  if (isSame && index.known.length <= index.embeddable.length) return;
  const room = Math.max(index.embeddable.length, 2 * index.known.length);
  Object.assign(index, { common: isSame ? index.common : new Set(now), embeddable: new Uint8Array(room) });
}

function buildAnew(index: NameIndex): void {
  ledgers.delete(index);
  Object.assign(index, buildNameIndex(knownIn(index)));
}
