// The account has a tiny share of the target's followers. An unknown number of followers is no small one.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { SMALL_AUDIENCE } from '../weights.ts';
import type { Signal } from './signal.ts';

const LEAST_PERCENT = 0.01;

/** Gives a signal at one percent of the target's followers and below; null while either number is unknown. */
export function smallerAudience({ audienceShare, target }: Comparison): Signal | null {
  if (audienceShare === null || audienceShare > SMALL_AUDIENCE) return null;
  const handle = target.handle;
  const percent = audienceShare * 100;
  const reason =
    percent < LEAST_PERCENT
      ? message('lookalike.audience.tiny', { handle, share: LEAST_PERCENT })
      : message('lookalike.audience', { handle, share: Math.round(percent * 100) / 100 });
  return { id: 'smaller-audience', weight: 'smaller-audience', reason };
}
