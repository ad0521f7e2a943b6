// Invented histories of one account, judged by the real rules: what the growth section shows in each of its states.

import type { Account } from '../../../lib/account/account.ts';
import type { GrowthKept } from '../../../lib/account/growth-kept.ts';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { findResemblance } from '../../../lib/lookalike/resemblance.ts';
import { assess } from '../../../lib/rules/assess.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { findPurpose } from '../../../lib/rules/purpose/purpose.ts';
import { READ_AT, sampleHandle } from './account.ts';
import { LENA } from './judged.ts';
import { SHOP } from './shop.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One thing that the growth section can show. */
export interface KeptSample {
  readonly name: string;
  readonly own: boolean;
  readonly assessment: Assessment;
  readonly kept: GrowthKept;
  readonly erased?: boolean;
}

function reading(days: number, followers: number, known: Partial<Snapshot> = {}): Snapshot {
  return {
    at: READ_AT - days * DAY_MS,
    handle: sampleHandle('lena.brunner'),
    displayName: 'Lena Brunner',
    badge: 'absent',
    followers: { value: followers, exact: true },
    likes: null,
    videos: null,
    ...known,
  };
}

/** Four months: a former handle, a stretch that TikTok gave rounded, the badge gained and lost. */
const LONG: readonly Snapshot[] = Array.from({ length: 60 }, (_, i) => {
  const days = 118 - i * 2;
  const followers = Math.round(44_100 + i * 70 + 260 * Math.sin(i / 3));
  const isRounded = i > 20 && i < 27;
  return reading(days, isRounded ? Math.round(followers / 100) * 100 : followers, {
    followers: isRounded
      ? { value: Math.round(followers / 100) * 100, exact: false }
      : { value: followers, exact: true },
    handle: sampleHandle(i < 12 ? 'lenas.werkstatt' : 'lena.brunner'),
    badge: i > 40 && i < 52 ? 'present' : 'absent',
  });
});

const WEEK = [6, 5.2, 4.1, 3, 2, 0.9, 0].map((days) => reading(days, Math.round(48_200 - days * 31)));

const HISTORIES: Readonly<Record<string, readonly Snapshot[]>> = {
  long: LONG,
  week: WEEK,
  'one-reading': [reading(0, 48_200)],
  'not-enough': [reading(0.4, 48_190), reading(0, 48_200)],
  rounded: [20, 12, 5, 0].map((days) =>
    reading(days, 0, { followers: { value: 1_200_000 - (days > 10 ? 100_000 : 0), exact: false } }),
  ),
  'no-count': [reading(0, 0, { followers: null })],
};

function judge(account: Account, history: readonly Snapshot[] | null): Assessment {
  const resemblance = findResemblance(account, [], []);
  const purpose = findPurpose(account, resemblance.lookalikes);
  return assess(account, { now: READ_AT, resemblance, history, purpose });
}

const KEPT = Object.entries(HISTORIES).map(
  ([name, history]): KeptSample => ({
    name,
    own: true,
    assessment: judge(LENA, history),
    kept: { state: 'kept', history },
  }),
);

const NONE = ['full', 'newer-version', 'private-window', 'no-id', 'not-kept'] as const;

/** Every state of the section. */
export const KEPT_SAMPLES: readonly KeptSample[] = [
  ...KEPT,
  {
    name: 'erased',
    own: true,
    assessment: judge(LENA, null),
    kept: { state: 'not-kept', history: null },
    erased: true,
  },
  ...NONE.map((state) => ({
    name: state,
    own: true,
    assessment: judge(LENA, null),
    kept: { state, history: null },
  })),
  {
    name: 'watch',
    own: false,
    assessment: judge(SHOP, null),
    kept: { state: 'not-kept', history: null },
  },
  {
    name: 'own-shop',
    own: true,
    assessment: judge(SHOP, WEEK),
    kept: { state: 'kept', history: WEEK },
  },
];
