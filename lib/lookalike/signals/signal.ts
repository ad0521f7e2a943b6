// What a signal answers. Each signal is one file beside its test; catalog.ts lists them all.

import type { Message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { WeightKey } from '../weights.ts';

/** Signals of one group say the same thing twice, those of different groups are independent. */
export type SignalGroup =
  | 'name'
  | 'handle'
  | 'in-view'
  | 'picture'
  | 'bio'
  | 'tick'
  | 'bait'
  | 'audience'
  | 'age'
  | 'rename';

/** Something that speaks for a copy, with its place in the table of weights and the reason in plain words. */
export interface Signal {
  readonly id: string;
  readonly weight: WeightKey;
  readonly reason: Message;
}

/** Gives the signal, or null where it is absent or what it needs is unknown. */
export type FindSignal = (comparison: Comparison) => Signal | null;
