// What an account's posts say in the form that inspect prints (account-form.ts): rounded for reading, with the sample of
// each measure, and published figures beside the rates.

import type { Account } from '../account/account.ts';
import type { Sample } from '../account/confidence.ts';
import type { Rate } from '../account/engagement.ts';
import type { PostMetrics } from '../account/metrics.ts';
import { bandsFor, type Measure } from '../rules/engagement-bands.ts';
import type { PostsJson, RateJson, SampleJson } from './account-form.ts';
import { isoTime } from './iso-time.ts';

/** Gives the measures of one account's posts. No post in the files says that it has none only where TikTok counts none. */
export function postsJson(posts: PostMetrics, account: Account): PostsJson {
  const { rhythm, views, viral, engagement, lastPostAt } = posts;
  const videos = account.videos?.value.value ?? null;
  const followers = account.followers?.value.value ?? null;
  return {
    count: posts.count === 0 && videos !== 0 ? null : posts.count,
    pinned: posts.pinned,
    dated: rhythm.sample,
    perWeek: rhythm.perWeek === null ? null : rounded(rhythm.perWeek, 1),
    longestGapDays: rhythm.longestGapDays === null ? null : rounded(rhythm.longestGapDays, 1),
    confidence: rhythm.confidence,
    medianViews: views.median,
    views: { ...sampleJson(views), rounded: views.isRounded },
    viral: { count: viral.count, ...sampleJson(viral), complete: viral.coversPeriod },
    engagement: {
      byViews: rateJson('views', engagement.byViews, followers),
      byFollowers: rateJson('followers', engagement.byFollowers, followers),
    },
    lastPostAt: lastPostAt === null ? null : isoTime(lastPostAt),
  };
}

function sampleJson({ sample, confidence }: Sample): SampleJson {
  return { sample, confidence };
}

function rateJson(measure: Measure, rate: Rate | null, followers: number | null): RateJson | null {
  if (rate === null) return null;
  return {
    percent: rounded(rate.percent, 2),
    ...sampleJson(rate),
    rounded: rate.isRounded,
    published: bandsFor(measure, followers).map(({ publisher, low, high, source }) => ({
      publisher,
      low,
      high,
      url: source.url,
      asOf: source.asOf,
    })),
  };
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
