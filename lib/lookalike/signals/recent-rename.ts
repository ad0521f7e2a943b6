// The very name that is like the target's was taken lately. An unknown time is no recent one.

import { message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { RENAMED_WITHIN_DAYS } from '../weights.ts';
import type { Signal } from './signal.ts';

const DAY_MS = 86_400_000;

/**
 * Gives a signal when the display name that matches, or the handle that does, was changed within some weeks before the page
 * was read. A time after the reading is none.
 */
export function recentRename(comparison: Comparison): Signal | null {
  const { handleChangedAt, nameChangedAt, readAt } = comparison.subject;
  if (comparison.nameMatch !== null && nameChangedAt !== null && isRecent(nameChangedAt, readAt)) {
    return {
      id: 'recent-rename',
      weight: 'recent-rename',
      reason: message('lookalike.rename.name', { day: { date: nameChangedAt } }),
    };
  }
  if (isHandleAlike(comparison) && handleChangedAt !== null && isRecent(handleChangedAt, readAt)) {
    return {
      id: 'recent-rename',
      weight: 'recent-rename',
      reason: message('lookalike.rename.handle', { day: { date: handleChangedAt } }),
    };
  }
  return null;
}

function isHandleAlike({ handleSplit, handleEdits }: Comparison): boolean {
  return handleSplit !== null || handleEdits !== null;
}

function isRecent(changedAt: number, readAt: number | null): boolean {
  if (readAt === null) return false;
  const age = readAt - changedAt;
  return age >= 0 && age <= RENAMED_WITHIN_DAYS * DAY_MS;
}
