// What a set gives: one line of the table. How a line is written is table.ts.

import type { KnownAccount } from '../../lib/known/known-account.ts';
import type { NameIndex } from '../../lib/lookalike/name-index.ts';
import type { Words } from '../../lib/words/words.ts';
import type { Peer } from './peers/peer.ts';
import { type Rate, shareOf, type Unit } from './rate.ts';

/** What the issue asks of a line; `at least` and `at most` are shares, or hits where the unit is a count. */
export interface Target {
  readonly is: 'at least' | 'at most';
  readonly value: number;
}

/** One line of the table: the same cases through our engine and through each peer that can take them. */
export interface Measure {
  readonly set: string;
  readonly what: string;
  readonly unit: Unit;
  readonly ours: Rate;
  readonly peers: ReadonlyMap<string, Rate>;
  /** Null where nothing is asked. */
  readonly target: Target | null;
}

/** What a set may use. `read` gives the text of a file of the sets' folder, null where it is not there. */
export interface Setting {
  readonly read: (name: string) => string | null;
  readonly known: readonly KnownAccount[];
  readonly index: NameIndex;
  readonly words: Words;
  readonly peers: readonly Peer[];
}

/** One set of cases. Its measures are empty when its file is missing. */
export interface AccuracySet {
  readonly file: string;
  readonly measure: (setting: Setting) => readonly Measure[];
}

/** Whether the rate reaches the target; null when none is asked or nothing was measured. */
export function isMet({ ours, target, unit }: Measure): boolean | null {
  const value = unit === 'count' ? ours.hits : shareOf(ours);
  if (target === null || value === null || ours.of === 0) return null;
  return target.is === 'at least' ? value >= target.value : value <= target.value;
}

/** Gives a rate for each peer that has one; null leaves the peer out of the line. */
export function eachPeer(peers: readonly Peer[], rate: (peer: Peer) => Rate | null): Map<string, Rate> {
  return new Map(
    peers.flatMap((peer) => {
      const found = rate(peer);
      return found ? [[peer.name, found] as const] : [];
    }),
  );
}

/** Gives the mean of the shares as a rate over all cases, so that a class with few cases counts as much as any. */
export function macro(rates: readonly Rate[]): Rate {
  const measured = rates.filter(({ of }) => of > 0);
  const of = measured.reduce((sum, rate) => sum + rate.of, 0);
  const mean = measured.reduce((sum, rate) => sum + rate.hits / rate.of, 0) / (measured.length || 1);
  return { hits: mean * of, of };
}
