// TikTok asks for a log-in in two steps and a confirmed e-mail; both are settings nobody else sees.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { Evidence, Rule } from '../rule.ts';
import { CRITERIA, CRITERIA_AGAIN } from '../sources.ts';

/** two-step log-in is on and the e-mail is confirmed. */
export const accountSecure: Rule = {
  id: 'account-secure',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.account-secure'),
  sources: [CRITERIA, CRITERIA_AGAIN],
  labels: ['R-08'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers }) {
    const { twoStep, emailConfirmed } = answers ?? {};
    const evidence: Evidence[] = [];
    if (twoStep) {
      const id = twoStep.value ? 'rule.account-secure.two-step-on' : 'rule.account-secure.two-step-off';
      evidence.push(toldByOwner(twoStep, message(id)));
    }
    if (emailConfirmed) {
      const id = emailConfirmed.value
        ? 'rule.account-secure.mail-confirmed'
        : 'rule.account-secure.mail-open';
      evidence.push(toldByOwner(emailConfirmed, message(id)));
    }
    if (twoStep?.value === false || emailConfirmed?.value === false) {
      return finding('failed', evidence, message('rule.account-secure.remedy'));
    }
    if (twoStep && emailConfirmed) return finding('passed', evidence);
    return askOwner(twoStep ? 'emailConfirmed' : 'twoStep', 'rule.account-secure.remedy', evidence);
  },
};
