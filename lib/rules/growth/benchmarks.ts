// What growth is put beside: a guide's figure and what brands measured. Neither is asked for by TikTok.

import type { RuleSource } from '../rule.ts';
import { BRAND_GROWTH, OLD_GUIDE } from '../sources.ts';

/** Seen 2026-11 in OLD_GUIDE; later guides want up to ten times as many. */
export const GUIDE_GROWTH = { followersPerDay: 500, source: OLD_GUIDE } as const satisfies {
  readonly followersPerDay: number;
  readonly source: RuleSource;
};

/** Seen 2026-11 in BRAND_GROWTH: brands' growth in per cent a month, and the floor for those with fewer followers. */
export const BRANDS_GROWTH = {
  fromPercentPerMonth: 2,
  toPercentPerMonth: 3,
  smallUnderFollowers: 50_000,
  smallFromPercentPerMonth: 5,
  source: BRAND_GROWTH,
} as const satisfies { readonly source: RuleSource } & Readonly<Record<string, number | RuleSource>>;

/** A month, where a rate a day is told as one a month. */
export const DAYS_PER_MONTH = 30;
