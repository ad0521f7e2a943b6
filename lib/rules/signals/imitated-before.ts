// The old guide says that victims of imitation who can show screenshots have good chances; TikTok names no such
// criterion.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-09: imitation of the owner by other accounts is on record. Who was not copied has nothing to show. */
export const imitatedBefore: Rule = {
  id: 'imitated-before',
  group: 'signal',
  basis: 'seed',
  title: message('rule.imitated-before'),
  sources: [OLD_GUIDE],
  labels: ['H-09'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers }) {
    const told = answers?.imitated;
    const remedy = 'rule.imitated-before.remedy';
    if (!told) return askOwner('imitated', remedy);
    const said = [toldByOwner(told, message(`rule.imitated-before.${told.value}`))];
    switch (told.value) {
      case 'documented':
        return finding('passed', said);
      case 'not-documented':
        return finding('failed', said, message(remedy));
      case 'never':
        return finding('inapplicable', said);
    }
  },
};
