// The thresholds of every rule, by the rule's anchor in docs/rules.md: the very constants that the code compares with.
// A threshold stands under the one rule that owns it; others point there in words.

import { HIGH_FROM, MEDIUM_FROM } from '../../account/confidence.ts';
import { MAX_SAMPLE_POSTS } from '../../account/engagement.ts';
import { COMMENTS_ASKED } from '../../account/owner-answers.ts';
import { STRETCH_MS } from '../../account/rhythm.ts';
import {
  MANY_VIEWS,
  MANY_VIEWS_FOR_SMALL,
  MIN_MEDIAN_POSTS,
  TIMES_OWN_MEDIAN,
  VIRAL_WITHIN_MS,
} from '../../account/views.ts';
import { BRANDS_GROWTH, DAYS_PER_MONTH, GUIDE_GROWTH } from '../growth/benchmarks.ts';
import { MIN_FOLLOWERS_FOR_PERCENT, MIN_SPAN_DAYS, WINDOWS_DAYS } from '../growth/growth.ts';
import { ACTIVE_WITHIN_DAYS } from '../requirements/active-recently.ts';
import { STABLE_FOR_DAYS } from '../requirements/handle-stable.ts';
import { MIN_SITES } from '../requirements/in-the-news.ts';
import {
  MAX_SIMILARITY_OF_STRANGERS,
  MIN_LONE_CHARS,
  MIN_SIMILARITY,
  MIN_WHOLE_CHARS,
  MIN_WORD_CHARS,
  MIN_WORDS_SHARE,
} from '../requirements/name-matches-handle.ts';
import { WAIT_DAYS } from '../requirements/request-open.ts';
import { MIN_SAMPLE_POSTS as MIN_ENGAGEMENT_POSTS } from '../signals/engagement.ts';
import { MIN_FOLLOWERS_TO_COMPARE } from '../signals/follower-growth.ts';
import {
  MAX_GAP_DAYS,
  MIN_SAMPLE_POSTS as MIN_DATED_POSTS,
  MIN_POSTS_PER_WEEK,
  PARTLY_POSTS_PER_WEEK,
} from '../signals/regular-posts.ts';
import { MIN_ANSWERED } from '../signals/talks-with-viewers.ts';
import { MIN_POSTS as MIN_VIRAL_POSTS } from '../signals/viral-posts.ts';
import {
  CRITERIA,
  HANDLE_HELP,
  POSTING_BENCHMARK,
  POSTING_TIP,
  REQUEST_WAIT,
  VIEWS_GUIDE,
} from '../sources.ts';
import { PURPOSE_THRESHOLDS } from './purpose-thresholds.ts';
import { figure, type Threshold, threshold } from './threshold.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const STRETCH_DAYS = STRETCH_MS / DAY_MS;
const VIRAL_WITHIN_DAYS = VIRAL_WITHIN_MS / DAY_MS;

/** Thresholds by anchor; rules without a number are not in it. */
export const THRESHOLDS: Readonly<Record<string, readonly Threshold[]>> = {
  'active-recently': [
    threshold(
      { ACTIVE_WITHIN_DAYS },
      'days',
      'activity as old as that still passes; older activity leaves the question open',
      CRITERIA,
    ),
  ],
  'handle-stable': [
    threshold(
      { STABLE_FOR_DAYS },
      'days',
      'a change as old as that still fails; an older one passes',
      HANDLE_HELP,
    ),
  ],
  'name-matches-handle': [
    threshold({ MIN_SIMILARITY }, 'of 1', 'names as similar as that are alike'),
    threshold(
      { MAX_SIMILARITY_OF_STRANGERS },
      'of 1',
      'below it, and with no word shared, names have nothing in common; from it on they are alike in part',
    ),
    threshold(
      { MIN_WHOLE_CHARS },
      'characters',
      'a name as long as that, found whole in the other, makes them alike',
    ),
    threshold(
      { MIN_LONE_CHARS },
      'characters',
      'a word as long as that which stands alone in the handle keeps two names from having nothing in common',
    ),
    threshold(
      { MIN_WORD_CHARS },
      'characters',
      'a shared word as long as that counts, a shorter one does not',
    ),
    threshold(
      { MIN_WORDS_SHARE },
      'of the handle',
      'shared words that make up as much of the handle make them alike; less is alike in part',
    ),
  ],
  'in-the-news': [
    threshold({ MIN_SITES }, 'different sites', 'as many pass; one or two fail and are told as a beginning'),
  ],
  'request-open': [
    threshold(
      { WAIT_DAYS },
      'days',
      'a refusal as old as that no longer stands against a request; a request that waits longer is asked after',
      REQUEST_WAIT,
    ),
  ],
  'talks-with-viewers': [
    threshold({ MIN_ANSWERED }, 'comments', 'as many answered or liked pass, fewer fail'),
    figure({ COMMENTS_ASKED }, 'comments', 'the latest so many are asked after'),
  ],
  'regular-posts': [
    threshold({ MIN_POSTS_PER_WEEK }, 'posts a week', 'as many pass, fewer fail', POSTING_TIP),
    threshold(
      { PARTLY_POSTS_PER_WEEK },
      'posts a week',
      'as many are told as "partly there"; it fails all the same',
      POSTING_BENCHMARK,
    ),
    threshold({ MAX_GAP_DAYS }, 'days', 'a break as long as that passes, a longer one fails'),
    threshold(
      { MIN_SAMPLE_POSTS: MIN_DATED_POSTS },
      'posts',
      'as many dated posts are judged; of fewer only a complete list is',
    ),
    threshold({ STRETCH_DAYS }, 'days', 'the stretch that is counted over, up to now'),
    threshold({ MEDIUM_FROM }, 'posts', 'from as many on confidence is medium, below it low'),
    threshold({ HIGH_FROM }, 'posts', 'from as many on confidence is high'),
  ],
  'viral-posts': [
    threshold({ MIN_POSTS: MIN_VIRAL_POSTS }, 'posts', 'as many pass; fewer fail or leave it open'),
    threshold({ MANY_VIEWS }, 'views', 'as many count for any account', VIEWS_GUIDE),
    threshold({ MANY_VIEWS_FOR_SMALL }, 'views', 'the least that can count for a small account'),
    threshold({ TIMES_OWN_MEDIAN }, "times the account's median", 'as many times the median count'),
    threshold(
      { MIN_MEDIAN_POSTS },
      'posts',
      'of as many posts the median is taken for comparison, of fewer it is not',
    ),
    threshold(
      { VIRAL_WITHIN_DAYS },
      'days',
      'a post as old as that is looked at, an older one only shows how far back the list reaches',
    ),
  ],
  engagement: [
    threshold(
      { MIN_SAMPLE_POSTS: MIN_ENGAGEMENT_POSTS },
      'posts',
      'of as many posts the median is told; of fewer only where they are all there are',
    ),
    threshold({ MAX_SAMPLE_POSTS }, 'posts', 'the newest so many are looked at'),
  ],
  'follower-growth': [
    threshold(
      { followersPerDay: GUIDE_GROWTH.followersPerDay },
      'followers a day',
      "the guide's figure: as many pass, fewer fail, and neither is counted",
      GUIDE_GROWTH.source,
    ),
    threshold({ MIN_SPAN_DAYS }, 'days', 'exact counts must lie as far apart; closer ones measure nothing'),
    threshold({ WINDOWS_DAYS }, 'days', 'the stretches that growth is measured over, up to now'),
    threshold(
      { MIN_FOLLOWERS_FOR_PERCENT },
      'followers',
      'from as many on growth is also told in per cent a month',
    ),
    threshold(
      { MIN_FOLLOWERS_TO_COMPARE },
      'followers',
      "from as many on the guide's figure is told in per cent of the audience",
    ),
    figure({ DAYS_PER_MONTH }, 'days', 'a month, where a rate a day is told as one a month'),
    figure(
      { fromPercentPerMonth: BRANDS_GROWTH.fromPercentPerMonth },
      'per cent a month',
      'what brands gained at least, told for comparison',
      BRANDS_GROWTH.source,
    ),
    figure(
      { toPercentPerMonth: BRANDS_GROWTH.toPercentPerMonth },
      'per cent a month',
      'the upper end of that band',
      BRANDS_GROWTH.source,
    ),
    figure(
      { smallFromPercentPerMonth: BRANDS_GROWTH.smallFromPercentPerMonth },
      'per cent a month',
      'what smaller brands gained at least',
      BRANDS_GROWTH.source,
    ),
    figure(
      { smallUnderFollowers: BRANDS_GROWTH.smallUnderFollowers },
      'followers',
      'below it a brand counts as a smaller one',
      BRANDS_GROWTH.source,
    ),
  ],
  ...PURPOSE_THRESHOLDS,
};
