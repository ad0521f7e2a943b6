// "Focus on ROI": what is run to sell should be measured by what it sells.

import { message } from '../../../words/message.ts';
import type { Practice } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** Called for where half the posts or more promote. */
export const focusOnFigures: Practice = {
  id: 'focus-on-figures',
  side: 'marketing',
  advice: message('purpose.advice.focus-on-figures'),
  sources: [COMPARISON],
  call: ({ promotion }) => (promotion.level === 'high' ? promotion.evidence : null),
};
