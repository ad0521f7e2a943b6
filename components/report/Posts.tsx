// What was measured over the posts, each measure with the number of posts behind it and how far so many can be relied on.
// What was rounded is marked so, and what can't be told says so.

import type { VNode } from 'preact';
import type { Account } from '../../lib/account/account.ts';
import type { Sample } from '../../lib/account/confidence.ts';
import type { PostMetrics } from '../../lib/account/metrics.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';

interface Measure {
  readonly id: 'per-week' | 'gap' | 'views' | 'viral' | 'engagement';
  /** Null where it can't be told. */
  readonly shown: string | null;
  readonly rests: Sample | null;
}

/** Draws the measures; null where no post could be read. */
export function Posts({ posts, account }: { posts: PostMetrics; account: Account }): VNode | null {
  const words = useWords();
  if (posts.count === 0) return null;
  return (
    <Disclosure class="section posts" summary={<h2>{words.say(message('popup.posts.title'))}</h2>}>
      <p class="soft">{sayRead(words, posts.count, account)}</p>
      <dl class="measures">
        {measuresOf(words, posts).map(({ id, shown, rests }) => (
          <div key={id}>
            <dt>{words.say(message(`popup.posts.${id}`))}</dt>
            <dd>
              {shown ?? words.say(message('popup.posts.unknown'))}
              {shown !== null && rests?.confidence ? (
                <small>
                  {words.say(message(`popup.posts.sample.${rests.confidence}`, { count: rests.sample }))}
                </small>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function sayRead(words: Words, count: number, { videos }: Account): string {
  if (!videos) return words.say(message('popup.posts.read.only', { count }));
  const shown = words.number(videos.value.value);
  return words.say(message('popup.posts.read', { count, shown: rounded(words, shown, !videos.value.exact) }));
}

function measuresOf(words: Words, { rhythm, views, viral, engagement }: PostMetrics): readonly Measure[] {
  const { byViews } = engagement;
  return [
    {
      id: 'per-week',
      shown: rhythm.perWeek === null ? null : words.number(oneDecimal(rhythm.perWeek)),
      rests: rhythm,
    },
    {
      id: 'gap',
      shown:
        rhythm.longestGapDays === null
          ? null
          : words.say(message('popup.posts.days', { count: Math.round(rhythm.longestGapDays) })),
      rests: rhythm,
    },
    {
      id: 'views',
      shown:
        views.median === null ? null : rounded(words, words.short(Math.round(views.median)), views.isRounded),
      rests: views,
    },
    {
      id: 'viral',
      shown: viral.count === null ? null : sayViral(words, viral.count, viral.coversPeriod),
      rests: viral,
    },
    {
      id: 'engagement',
      shown: byViews && rounded(words, sayPercent(words, byViews.percent), byViews.isRounded),
      rests: byViews,
    },
  ];
}

function sayViral(words: Words, count: number, coversPeriod: boolean): string {
  if (count === 0 && !coversPeriod) return words.say(message('popup.posts.none-seen'));
  return coversPeriod ? words.number(count) : words.say(message('popup.posts.at-least', { count }));
}

function sayPercent(words: Words, percent: number): string {
  return words.say(message('popup.posts.percent', { percent: oneDecimal(percent) }));
}

function rounded(words: Words, shown: string, isRounded: boolean): string {
  return isRounded ? words.say(message('popup.posts.about', { shown })) : shown;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
