// What others call usual for engagement, by audience, in percent: data with their sources, never a pass mark. They differ
// tenfold for the same audience, since nobody says what is counted, over which accounts, and whether as mean or median.

import type { RuleSource } from './rule.ts';
import {
  BRAND_BENCHMARK,
  ENGAGEMENT_BANDS,
  ENGAGEMENT_BENCHMARK,
  ENGAGEMENT_BY_FOLLOWERS,
  ENGAGEMENT_BY_FOLLOWERS_2025,
  ENGAGEMENT_CALCULATOR,
  ENGAGEMENT_MEDIANS,
  POSTING_BENCHMARK,
} from './sources.ts';

/** What likes, comments and shares are divided by. */
export type Measure = 'views' | 'followers';

/** One published figure for accounts of one size; a single average has `low` and `high` alike. In percent. */
export interface Band {
  readonly publisher: string;
  readonly source: RuleSource;
  readonly low: number;
  readonly high: number;
}

/** Followers from (included), low and high in percent; valid up to the next row. Null: nothing published. */
type Row = readonly [from: number, low: number | null, high?: number];

interface Table {
  readonly measure: Measure;
  readonly publisher: string;
  readonly source: RuleSource;
  readonly rows: readonly Row[];
}

const K = 1_000;
const M = 1_000_000;

const TABLES: readonly Table[] = [
  // Means: of small accounts, of all, of those over a million.
  {
    measure: 'views',
    publisher: 'Rival IQ 2023',
    source: ENGAGEMENT_BENCHMARK,
    rows: [
      [0, 3.8],
      [5 * K, 4.14],
      [M + 1, 7.5],
    ],
  },
  {
    measure: 'views',
    publisher: 'influencertools.tech',
    source: ENGAGEMENT_BANDS,
    rows: [
      [K, 4.7, 9.1],
      [10 * K, 6.6, 10.1],
      [30 * K, 5.3, 9.2],
      [100 * K, 5.2, 8.7],
      [M, 5.7, 8.9],
    ],
  },
  {
    measure: 'followers',
    publisher: 'Influencer Marketing Factory',
    source: ENGAGEMENT_BY_FOLLOWERS,
    rows: [
      [0, 9.38],
      [10 * K, 8.43],
      [100 * K, 7.23],
      [500 * K, 4.88],
      [M, 4.99],
      [5 * M, 3.35],
      [10 * M, 3.07],
    ],
  },
  {
    measure: 'followers',
    publisher: 'Emplicit 2025',
    source: ENGAGEMENT_BY_FOLLOWERS_2025,
    rows: [
      [0, 7.5],
      [100 * K, 5.1],
      [500 * K, 4.48],
      [M, 3.76],
      [5 * M, 4.22],
      [10 * M, 2.88],
    ],
  },
  // Its row for 10,000 to 50,000 is misprinted.
  {
    measure: 'followers',
    publisher: 'Influencer Hero 2024',
    source: ENGAGEMENT_MEDIANS,
    rows: [
      [K, 1.79, 2.18],
      [5 * K, 1.11, 1.42],
      [10 * K, null],
      [50 * K, 0.5, 0.87],
      [100 * K, 0.68, 1],
      [500 * K, 0.96, 1.29],
      [M, 1.11, 1.43],
    ],
  },
  {
    measure: 'followers',
    publisher: 'calculatecreator 2026',
    source: ENGAGEMENT_CALCULATOR,
    rows: [
      [K, 8, 15],
      [10 * K, 5, 10],
      [100 * K, 3, 6],
      [500 * K, null],
    ],
  },
  // Brands of any size: a median and a mean.
  { measure: 'followers', publisher: 'Rival IQ 2024 (brands)', source: POSTING_BENCHMARK, rows: [[0, 2.6]] },
  {
    measure: 'followers',
    publisher: 'Socialinsider 2026 (brands)',
    source: BRAND_BENCHMARK,
    rows: [[0, 3.7]],
  },
];

/** Gives what is published for accounts with so many followers; none where their number is unknown. */
export function bandsFor(measure: Measure, followers: number | null): readonly Band[] {
  if (followers === null) return [];
  return TABLES.filter((table) => table.measure === measure).flatMap(({ publisher, source, rows }) => {
    const [, low = null, high = low] = rows.findLast(([from]) => followers >= from) ?? [];
    return low === null || high === null ? [] : [{ publisher, source, low, high }];
  });
}
