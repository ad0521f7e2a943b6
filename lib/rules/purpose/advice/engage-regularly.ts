// "Engage Regularly": comments, likes and LIVE sessions rather than calls to buy.

import { message } from '../../../words/message.ts';
import type { Practice } from '../comparison.ts';
import { COMPARISON } from '../sources.ts';

/** Called for where identity is confirmed and calls to buy stand in a quarter of the posts. */
export const engageRegularly: Practice = {
  id: 'engage-regularly',
  side: 'official',
  advice: message('purpose.advice.engage-regularly'),
  sources: [COMPARISON],
  call({ identity, sales }) {
    return identity.level === 'confirmed' && sales?.isTone ? [sales.evidence] : null;
  },
};
