// The thresholds of "official or marketing", by anchor in docs/rules.md. All are choices of this project: no source gives any.

import { ABOVE_PERCENT } from '../purpose/advice/stay-authentic.ts';
import { SALES_FROM_PERCENT } from '../purpose/comparison.ts';
import { MIN_CHARS } from '../purpose/name-keys.ts';
import { MIN_MENTIONED } from '../purpose/promotion/brand-mentions.ts';
import {
  MIN_IN_A_ROW,
  MIN_SHARE,
  MIN_POSTS as MIN_TAGGED_POSTS,
} from '../purpose/promotion/campaign-hashtags.ts';
import { HIGH_FROM_PERCENT, MIN_POSTS, MIXED_FROM_PERCENT } from '../purpose/promotion.ts';
import { MAX_POSTS } from '../purpose/view.ts';
import { type Threshold, threshold } from './threshold.ts';

/** Thresholds by anchor. */
export const PURPOSE_THRESHOLDS: Readonly<Record<string, readonly Threshold[]>> = {
  promotion: [
    threshold({ MIN_POSTS }, 'posts', 'of as many readable posts the level is given; of fewer it is unknown'),
    threshold({ MAX_POSTS }, 'posts', 'the newest so many are read'),
    threshold({ MIXED_FROM_PERCENT }, 'per cent of posts', 'from there on mixed, below it low'),
    threshold({ HIGH_FROM_PERCENT }, 'per cent of posts', 'from there on high'),
  ],
  'identity-own-domain': [
    threshold({ MIN_CHARS }, 'characters', 'a name as long as that is compared, a shorter one is not'),
  ],
  'promotion-campaign-hashtags': [
    threshold({ MIN_SHARE }, 'of the posts', 'a hashtag in as many recurs …'),
    threshold({ MIN_POSTS: MIN_TAGGED_POSTS }, 'posts', '… if it stands in as many at least …'),
    threshold({ MIN_IN_A_ROW }, 'posts in a row', '… or if it stands in as many one after the other'),
  ],
  'promotion-brand-mentions': [
    threshold({ MIN_MENTIONED }, 'other accounts', 'as many are found, fewer are not'),
  ],
  'row-audience-interaction': [
    threshold({ SALES_FROM_PERCENT }, 'per cent of posts', 'from there on calls to buy set the tone'),
  ],
  'advice-stay-authentic': [
    threshold({ ABOVE_PERCENT }, 'per cent of posts', 'above it the advice is given, at it not yet'),
  ],
};
