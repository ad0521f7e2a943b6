// Finds the few known accounts that a handle and a display name could mean. Built once over all known accounts; whether
// a candidate is a resemblance at all is the judge's business.

import type { KnownAccount } from '../known/known-account.ts';
import { everyKnown, type KnownList } from '../known/known-list.ts';
import { bareHandle, handleKey } from '../text/handle-key.ts';
import { commonAmong, countWords, type WordCounts, wordCounts } from './common-words.ts';
import { emptyTables, fileAccount, type KeyTables } from './file-account.ts';
import { type PlacedHandle, stretchesOf, stretchKeys } from './handle-split.ts';
import { placesUnder } from './key-table.ts';
import type { NameKeys } from './name-match.ts';
import { buildNearIndex, type NearIndex, nearHandles } from './near-index/near-index.ts';
import { isNearness } from './near-limit.ts';
import { type PreparedNames, preparedNames } from './prepared-names.ts';
import { mayHandleMean } from './quick-handle.ts';
import { mayNameAnybody } from './quick-name.ts';
import { type CommonWords, isGenericHandle, wordsRarity } from './rarity.ts';
import { type ReadHandle, writtenHandle } from './read-handle.ts';
import { nameWords } from './words-in-names.ts';

/** Known accounts by their keys. Opaque to others; holds places in `known`. Changed by change-name-index.ts alone. */
export interface NameIndex extends KeyTables {
  readonly known: KnownList;
  /** Places of those that were taken out. */
  readonly gone: ReadonlySet<number>;
  /** Bare handles, by the same places. */
  readonly near: NearIndex;
  /** By place: whether the handle may stand inside others, as far as that was asked. */
  readonly embeddable: Uint8Array;
  /** Words that many of the known display names hold. */
  readonly common: CommonWords;
}

/** A name to look up. */
export interface LookedUpName {
  readonly handle: string;
  readonly displayName: string | null;
}

const NOBODY: readonly KnownAccount[] = [];
const MOST_CANDIDATES = 5;
const SHORTEST_EMBEDDED = 5;
/** So many accounts are filed in a few milliseconds. */
const PIECE = 500;
const [UNKNOWN, YES, NO] = [0, 1, 2] as const;
const NONE_GONE: ReadonlySet<number> = new Set();

/** How much each way of being found says, for the order of candidates alone; what it means is weighed by the judge. */
const FOUND = { name: 6, namePart: 5, handle: 7, oneEdit: 5, twoEdits: 2, embedded: 4, turned: 5 } as const;
/** A common name finds many; they come behind whatever the handle finds. */
const GENERIC_NAME_LOSES = 3;

/** Gives the index over known accounts; of two entries for one handle the first counts. Linear in their number. */
export function buildNameIndex(known: readonly KnownAccount[]): NameIndex {
  const building = begun(known);
  file(building, building.unique.length);
  return finished(building);
}

/** Gives the same index, built piece by piece: `pause` is waited for between them, so that others get their turn. */
export async function buildNameIndexSlowly(
  known: readonly KnownAccount[],
  pause: () => Promise<void>,
): Promise<NameIndex> {
  const building = begun(known);
  while (building.bares.length < building.unique.length) {
    await pause();
    file(building, building.bares.length + PIECE);
  }
  await pause();
  return finished(building);
}

interface Building {
  readonly unique: readonly KnownAccount[];
  readonly tables: KeyTables;
  /** Bare handles of those that are filed. */
  readonly bares: string[];
  readonly counts: WordCounts;
}

function begun(known: readonly KnownAccount[]): Building {
  const seen = new Set<string>();
  const unique = known.filter(({ handle }) => seen.size !== seen.add(handle).size);
  return { unique, tables: emptyTables(unique.length), bares: [], counts: wordCounts(unique.length) };
}

function file({ unique, tables, bares, counts }: Building, end: number): void {
  for (let place = bares.length; place < Math.min(end, unique.length); place += 1) {
    const account = unique[place];
    if (!account) continue;
    const words = nameWords(account.displayName);
    countWords(counts, words);
    bares.push(fileAccount(tables, account, words, place));
  }
}

function finished({ unique, tables, bares, counts }: Building): NameIndex {
  return indexOver(unique, tables, buildNearIndex(bares), commonAmong(counts));
}

/** Gives an index from its parts. */
export function indexOver(
  known: KnownList,
  tables: KeyTables,
  near: NearIndex,
  common: CommonWords,
): NameIndex {
  return { known, gone: NONE_GONE, ...tables, near, embeddable: new Uint8Array(known.length), common };
}

/** Gives the known accounts of an index, in the order of their places. */
export function knownIn({ known, gone }: NameIndex): readonly KnownAccount[] {
  const all = everyKnown(known);
  return gone.size === 0 ? all : all.filter((_, place) => !gone.has(place));
}

/**
 * Gives the known accounts that the name could mean, at most five, likeliest first, then most followed, then by handle:
 * same display name folded, to the eye, in another order or without the words around it, same loose handle key, handle
 * within a few edits or turned round, known handle inside the handle. The account itself is never among them.
 */
export function findCandidates(index: NameIndex, name: LookedUpName): readonly KnownAccount[] {
  const countsInside = (places: readonly number[]) => places.some((place) => isEmbeddableAt(index, place));
  const meansByHandle = mayHandleMean(index, name.handle, SHORTEST_EMBEDDED, countsInside);
  const meansByName = name.displayName !== null && mayNameAnybody(index, name.displayName);
  if (!meansByHandle && !meansByName) return NOBODY;
  const names = preparedNames(name.handle, name.displayName);
  const byHandle = new Map<number, number>();
  const byName = new Map<number, number>();
  if (meansByHandle) {
    for (const reading of names.readings) meetHandle(index, reading, meetIn(byHandle));
  }
  if (meansByName) meetNames(index, names, meetIn(byName));
  // Who is found by both says more than who is found by either.
  for (const [place, points] of byHandle) byName.set(place, (byName.get(place) ?? 0) + points);
  return byName.size === 0 ? NOBODY : best(index, byName, writtenHandle(name.handle));
}

/** Of several ways to one account by the same name the best counts. */
function meetIn(found: Map<number, number>): Meet {
  return (places, points) => {
    for (const place of places) found.set(place, Math.max(found.get(place) ?? 0, points));
  };
}

type Meet = (places: readonly number[], points: number) => void;

function meetHandle(index: NameIndex, { handle, turned }: ReadHandle, meet: Meet): void {
  meet(placesUnder(index.byHandleKey, handleKey(handle.bare)), FOUND.handle);
  meetNear(index, handle.bare, meet);
  meetEmbedded(index, handle, meet);
  for (const { rotation } of turned.stretches) meet(placesUnder(index.byTurned, rotation), FOUND.turned);
  if (turned.parts.length > 1) meet(placesUnder(index.byTurned, turned.parts.join(' ')), FOUND.turned);
}

function meetNames(index: NameIndex, { name, nameWithoutFan }: PreparedNames, meet: Meet): void {
  if (name === null) return;
  let loss: number | null = null;
  const { words } = name;
  function meetName(places: readonly number[], points: number): void {
    if (places.length === 0) return;
    loss ??= wordsRarity(words, index.common) === 'generic' ? GENERIC_NAME_LOSES : 0;
    meet(places, points - loss);
  }
  meetKeys(index, name, meetName);
  if (nameWithoutFan) meetKeys(index, nameWithoutFan, meetName);
}

function meetKeys({ byStem, byNameShape, byTurned }: NameIndex, keys: NameKeys, meet: Meet): void {
  meet(placesUnder(byStem, keys.key), FOUND.name);
  for (const shape of keys.shapes) meet(placesUnder(byNameShape, shape), FOUND.name);
  for (const { key, shape } of keys.reductions) {
    meet(placesUnder(byStem, key), FOUND.namePart);
    meet(placesUnder(byNameShape, shape), FOUND.namePart);
  }
  meet(placesUnder(byTurned, keys.bag), FOUND.namePart);
  if (keys.coreBag !== keys.bag) meet(placesUnder(byTurned, keys.coreBag), FOUND.namePart);
}

function meetNear({ known, near }: NameIndex, bare: string, meet: Meet): void {
  for (const { place, edits } of nearHandles(near, bare)) {
    if (isNearness(bare, bareHandle(known.at(place)?.handle ?? ''), edits))
      meet([place], edits === 1 ? FOUND.oneEdit : FOUND.twoEdits);
  }
}

function meetEmbedded(index: NameIndex, handle: PlacedHandle, meet: Meet): void {
  const keyOf = stretchKeys(handle.bare);
  for (const stretch of stretchesOf(handle, SHORTEST_EMBEDDED)) {
    const places = placesUnder(index.byHandleKey, keyOf(stretch));
    if (places.length === 0) continue;
    meet(
      places.filter((place) => isEmbeddableAt(index, place)),
      FOUND.embedded,
    );
  }
}

/** Whether a known handle may stand inside others: long enough, and no common word or name. Worked out once a place. */
function isEmbeddableAt({ known, common, embeddable }: NameIndex, place: number): boolean {
  if (embeddable[place] === UNKNOWN) embeddable[place] = isEmbeddable(known.at(place), common) ? YES : NO;
  return embeddable[place] === YES;
}

function isEmbeddable(account: KnownAccount | undefined, common: CommonWords): boolean {
  if (!account || bareHandle(account.handle).length < SHORTEST_EMBEDDED) return false;
  return !isGenericHandle(account.handle, common);
}

function best(
  { known, gone }: NameIndex,
  found: ReadonlyMap<number, number>,
  ownHandle: string,
): readonly KnownAccount[] {
  const ranked = [...found].flatMap(([place, points]) => {
    const account = known.at(place);
    return account && account.handle !== ownHandle && !gone.has(place) ? [{ account, points }] : [];
  });
  ranked.sort((a, b) => b.points - a.points || byAudience(a.account, b.account));
  return ranked.slice(0, MOST_CANDIDATES).map(({ account }) => account);
}

function byAudience(a: KnownAccount, b: KnownAccount): number {
  return (b.followersAtLeast ?? -1) - (a.followersAtLeast ?? -1) || (a.handle < b.handle ? -1 : 1);
}
