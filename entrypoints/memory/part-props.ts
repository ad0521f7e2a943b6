// What each part of the page gets.

import type { MemoryOverview } from '../../lib/browser/memory-messages.ts';

/** What each part of the page gets: the overview, its count of changes, and how to say that there was one. */
export interface PartProps {
  readonly overview: MemoryOverview;
  /** Counts up whenever something changed, so that parts ask for their lists anew. */
  readonly turn: number;
  readonly onChanged: () => Promise<void>;
  readonly now: () => number;
}
