// The old guide tells businesses to show that the account is run on their behalf; TikTok may ask for such papers too.

import { PAPERS } from '../../account/owner-answers.ts';
import { message } from '../../words/message.ts';
import { notABusiness } from '../asked-of-businesses.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** H-10: at least one paper is at hand that shows for whom the account is run. Not asked of personal accounts. */
export const businessPapers: Rule = {
  id: 'business-papers',
  group: 'signal',
  basis: 'seed',
  title: message('rule.business-papers'),
  sources: [OLD_GUIDE],
  labels: ['H-10'],
  ownerOnly: true,
  outdatedSince: null,
  check(context) {
    const inapplicable = notABusiness(context);
    if (inapplicable) return inapplicable;
    const told = context.answers?.papers;
    const remedy = 'rule.business-papers.remedy';
    if (!told) return askOwner('papers', remedy);
    const held = PAPERS.filter((paper) => told.value.includes(paper));
    if (held.length === 0) {
      return finding('failed', [toldByOwner(told, message('rule.business-papers.none'))], message(remedy));
    }
    return finding(
      'passed',
      held.map((paper) => toldByOwner(told, message(`rule.business-papers.${paper}`))),
    );
  },
};
