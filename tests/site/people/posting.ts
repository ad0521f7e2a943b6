// Series of posts for people who post a lot: even enough to be told apart, uneven enough to look like somebody's work.

import { numberFrom } from './identity.ts';
import type { PostDraft } from './person.ts';

/** What a series needs: how many posts, how far apart, about how many views, and the texts in turn. */
interface Series {
  readonly count: number;
  readonly everyDays: number;
  readonly views: number;
  readonly texts: readonly string[];
  readonly firstDaysAgo?: number;
}

/** Gives `count` posts, newest first, with views between a third and three times `views`. */
export function series({ count, everyDays, views, texts, firstDaysAgo = 1 }: Series): PostDraft[] {
  const salt = `${texts[0] ?? ''} ${count}`;
  return Array.from({ length: count }, (_, place) => {
    const swing = 0.33 * 9 ** (numberFrom(`swing ${salt} ${place}`, 1000) / 1000);
    const jitter = numberFrom(`hour ${salt} ${place}`, 1000) / 1000 - 0.5;
    return {
      daysAgo: Math.max(0.05, firstDaysAgo + (place + jitter * 0.6) * everyDays),
      views: Math.max(1, Math.round(views * swing)),
      text: texts[place % texts.length] ?? '',
    };
  });
}
