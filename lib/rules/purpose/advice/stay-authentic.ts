// "Stay Authentic": followers of an official account expect more than promotion.

import { message } from '../../../words/message.ts';
import type { Practice } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** Advice above this share, as promotion on an account that somebody confirmed (a choice of this project). */
export const ABOVE_PERCENT = 20;

/** Called for where identity is confirmed and more than a fifth of the posts promote. */
export const stayAuthentic: Practice = {
  id: 'stay-authentic',
  side: 'official',
  advice: message('purpose.advice.stay-authentic'),
  sources: [COMPARISON],
  call({ identity, promotion }) {
    if (identity.level !== 'confirmed' || promotion.level === 'unknown') return null;
    return promotion.promotional * 100 > promotion.posts * ABOVE_PERCENT ? promotion.evidence : null;
  },
};
