// Row "Primary Goal": to represent somebody, or to promote something.

import { message } from '../../../words/message.ts';
import type { Row } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** High promotion is the marketing side, low promotion the official one, whoever confirmed the account. */
export const primaryGoal: Row = {
  id: 'primary-goal',
  title: message('purpose.row.primary-goal'),
  sources: [COMPARISON],
  answer({ identity, promotion }) {
    const evidence = [...promotion.evidence, ...identity.evidence];
    if (promotion.level === 'unknown') return { side: 'unknown', evidence };
    if (promotion.level === 'mixed') return { side: 'between', evidence };
    return { side: promotion.level === 'high' ? 'marketing' : 'official', evidence };
  },
};
