// Counts over an account's posts. Pinned posts are left out of rhythm, ads and LIVE cards out of everything.

/** What the visible posts say. Null means too few posts to say it; `sample` is how many posts were counted. */
export interface PostMetrics {
  readonly count: number;
  readonly sample: number;
  readonly perWeek: number | null;
  readonly longestGapDays: number | null;
  readonly medianViews: number | null;
  readonly lastPostAt: number | null;
}
