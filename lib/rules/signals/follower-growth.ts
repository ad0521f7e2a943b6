// "500 new followers a day" is the old guide's most quoted figure. TikTok has said since that followers are no factor:
// shown with its date and never counted. Growth itself takes two readings on different days; a page is one, a history more.

import type { Account } from '../../account/account.ts';
import { message } from '../../words/message.ts';
import { finding, remark, seen } from '../finding.ts';
import { BRANDS_GROWTH, DAYS_PER_MONTH, GUIDE_GROWTH } from '../growth/benchmarks.ts';
import { type Growth, type GrowthRate, mainRate, measureGrowth } from '../growth/growth.ts';
import type { Evidence, Rule } from '../rule.ts';
import { GROWTH_GUIDE, REQUEST_REPORT } from '../sources.ts';

/** Below, the percentage is so large that it says nothing. */
export const MIN_FOLLOWERS_TO_COMPARE = 1000;

/** H-05: what the figure would mean for this account, and, out of its history, whether it gains as many. */
export const followerGrowth: Rule = {
  id: 'follower-growth',
  group: 'signal',
  basis: 'seed',
  title: message('rule.follower-growth'),
  sources: [GUIDE_GROWTH.source, GROWTH_GUIDE, BRANDS_GROWTH.source, REQUEST_REPORT],
  labels: ['H-05'],
  ownerOnly: false,
  outdatedSince: '2022-11',
  check({ account, now, history }) {
    const growth = history && measureGrowth(history, now);
    const rate = growth && mainRate(growth);
    const why = remark('rule.follower-growth.why');
    if (!growth || !rate) {
      return finding('cantTell', [why, growth ? notEnough(growth) : singleReading(), ...inScale(account)]);
    }
    // Judged is what is shown: one decimal.
    const isAsMany = roundedRate(rate.followersPerDay) >= GUIDE_GROWTH.followersPerDay;
    const evidence = [why, ...growth.rates.flatMap(sayRate), sayBrands(), ...inScale(account)];
    return finding(isAsMany ? 'passed' : 'failed', evidence);
  },
};

function singleReading(): Evidence {
  return remark('rule.follower-growth.history');
}

function notEnough({ rates }: Growth): Evidence {
  const count = rates.at(-1)?.points ?? 0;
  return unsourced(message('rule.follower-growth.not-enough', { count }));
}

function sayRate({ days, points, spanDays, followersPerDay, percentPerMonth }: GrowthRate): Evidence[] {
  if (followersPerDay === null) return [];
  const measured = { days, perDay: roundedRate(followersPerDay), count: points, span: roundedRate(spanDays) };
  return [
    unsourced(
      percentPerMonth === null
        ? message('rule.follower-growth.rate', measured)
        : message('rule.follower-growth.rate-percent', {
            ...measured,
            percent: roundedRate(percentPerMonth),
          }),
    ),
  ];
}

function sayBrands(): Evidence {
  return unsourced(
    message('rule.follower-growth.brands', {
      from: BRANDS_GROWTH.fromPercentPerMonth,
      to: BRANDS_GROWTH.toPercentPerMonth,
      under: BRANDS_GROWTH.smallUnderFollowers,
      small: BRANDS_GROWTH.smallFromPercentPerMonth,
    }),
  );
}

/** What the guide's figure would mean for this account. */
function inScale({ followers }: Account): Evidence[] {
  if (!followers || !(followers.value.value >= MIN_FOLLOWERS_TO_COMPARE)) return [];
  const perMonth = GUIDE_GROWTH.followersPerDay * DAYS_PER_MONTH;
  const percent = Math.ceil((perMonth / followers.value.value) * 100);
  return [seen(message('rule.follower-growth.scale', { percent }), followers)];
}

function unsourced(said: Evidence['message']): Evidence {
  return { message: said, source: null, at: null };
}

/** One decimal, and never "-0". */
function roundedRate(rate: number | null): number {
  return Math.round((rate ?? 0) * 10) / 10 + 0;
}
