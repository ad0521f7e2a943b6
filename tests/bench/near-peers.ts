// What is measured against each other by lookup.ts: our near index, the same loaded from a buffer, what npm has for the
// same task, and the floor below all of them.

import { distance } from 'fastest-levenshtein';
import { PassjoinIndex, SymSpell } from 'mnemonist';
import { buildNearIndex, nearHandles } from '../../lib/lookalike/near-index/near-index.ts';
import { packNearIndex, unpackNearIndex } from '../../lib/lookalike/near-index/pack.ts';

/** Gives the known handles found for one. */
export type Finder = (handle: string) => Iterable<string>;

/** One contestant: makes its index ready, and is measured up to `most` names. */
export interface Contestant {
  readonly name: string;
  readonly most: number;
  readonly build: (names: readonly string[]) => Finder;
}

const EDITS = 2;

/** Ours first: the others are given as ratios to it. */
export const CONTESTANTS: readonly Contestant[] = [
  { name: 'near index', most: 1e6, build: ours },
  { name: 'mnemonist Passjoin k=2', most: 1e6, build: (names) => passjoin(names, EDITS) },
  { name: 'mnemonist Passjoin k=1', most: 1e6, build: (names) => passjoin(names, 1) },
  { name: 'mnemonist SymSpell k=2', most: 1e4, build: symSpell },
  { name: 'fastest-levenshtein, all', most: 1e5, build: goThroughAll },
  { name: 'floor: one hash, one probe', most: 1e6, build: floor },
];

/** Gives ours from the bytes of a packed index. */
export function loaded(buffer: ArrayBuffer, names: readonly string[]): Finder {
  const index = unpackNearIndex(buffer);
  if (index === null) throw new Error('the packed index does not load');
  return (handle) => nearHandles(index, handle).map(({ place }) => names[place] ?? '');
}

/** Gives the packed index over these names. */
export function packed(names: readonly string[]): ArrayBuffer {
  return packNearIndex(buildNearIndex(names));
}

function ours(names: readonly string[]): Finder {
  const index = buildNearIndex(names);
  return (handle) => nearHandles(index, handle).map(({ place }) => names[place] ?? '');
}

function passjoin(names: readonly string[], edits: number): Finder {
  const index = new PassjoinIndex<string>(distance, edits);
  for (const name of names) index.add(name);
  return (handle) => index.search(handle);
}

function symSpell(names: readonly string[]): Finder {
  const index = new SymSpell({ maxDistance: EDITS, verbosity: 2 });
  for (const name of names) index.add(name);
  return (handle) => index.search(handle).map(({ term }) => term);
}

function goThroughAll(names: readonly string[]): Finder {
  return (handle) =>
    names.filter((name) => Math.abs(name.length - handle.length) <= EDITS && distance(name, handle) <= EDITS);
}

/** Finds nothing: reads the handle once and one slot of a table as large as the near index's. */
function floor(names: readonly string[]): Finder {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(names.length * 8)));
  const found = ['x'];
  const nothing: string[] = [];
  return (handle) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < handle.length; at += 1) {
      hash = Math.imul(hash ^ handle.charCodeAt(at), 0x01000193);
    }
    return table[(hash ^ (hash >>> 15)) & (table.length - 1)] ? found : nothing;
  };
}
