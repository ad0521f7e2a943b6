// The handle is the target's with words around it: official, the, 2nd, a place, digits.

import { bareHandle } from '../../text/handle-key.ts';
import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import type { HandleSplit } from '../handle-split.ts';
import type { WeightKey } from '../weights.ts';
import type { Signal } from './signal.ts';
import { firstSwap, type Swap } from './swap.ts';

/** Gives a signal for `mara.okafor_0fficial` beside `maraokafor`. */
export function handlePlusWords({ handleSplit, target }: Comparison): Signal | null {
  const weight = handleSplit === null ? null : weightOf(handleSplit);
  if (handleSplit === null || weight === null) return null;
  const { before, after } = handleSplit;
  const extra = before !== '' && after !== '' ? `${before}…${after}` : before + after;
  const swap = swapIn(handleSplit, bareHandle(target.handle));
  const reason = swap
    ? message('lookalike.handle.plus.swapped', { extra, own: swap.own, theirs: swap.theirs })
    : message('lookalike.handle.plus', { extra });
  return { id: 'handle-plus-words', weight, reason };
}

function weightOf({ surroundings }: HandleSplit): WeightKey | null {
  switch (surroundings) {
    case 'claim':
      return 'handle-plus-claim';
    case 'filler':
      return 'handle-plus-filler';
    case 'family':
      return 'handle-plus-family';
    case 'digits':
      return 'handle-plus-digits';
    case 'fan':
      return 'handle-plus-fan';
    case 'nothing':
    case 'other':
      return null;
  }
}

function swapIn({ core, pieces }: HandleSplit, bare: string): Swap | null {
  const inWords = pieces.map(({ text, word }) => firstSwap(text, word)).find((swap) => swap !== null);
  return firstSwap(core, bare) ?? inWords ?? null;
}
