// The account was made long after the target's. An unknown date is no late one.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { YEAR_MS, YOUNGER_BY_YEARS } from '../weights.ts';
import type { Signal } from './signal.ts';

/** Gives a signal from a year on; null while either date is unknown. */
export function youngerAccount({ subject, target }: Comparison): Signal | null {
  const theirs = target.profile?.createdAt ?? null;
  if (subject.createdAt === null || theirs === null) return null;
  const years = Math.floor((subject.createdAt - theirs) / YEAR_MS);
  if (!(years >= YOUNGER_BY_YEARS)) return null;
  const reason = message('lookalike.age.younger', { handle: target.handle, count: years });
  return { id: 'younger-account', weight: 'younger-account', reason };
}
