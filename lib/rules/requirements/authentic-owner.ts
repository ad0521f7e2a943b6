// TikTok asks that a real person, business or organization is behind the account. Only its badge shows that
// TikTok looked; its absence shows nothing.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { BADGE_HELP, CRITERIA } from '../sources.ts';

/** the account stands for who it says. Where the badge is shown TikTok has said so itself. */
export const authenticOwner: Rule = {
  id: 'authentic-owner',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.authentic-owner'),
  sources: [CRITERIA, BADGE_HELP],
  labels: ['R-04'],
  ownerOnly: true,
  outdatedSince: null,
  check({ account: { badge }, answers }) {
    const told = answers?.ownerKind;
    if (badge.state !== 'present') {
      const remedy = 'rule.authentic-owner.remedy';
      if (!told) return askOwner('ownerKind', remedy);
      const said = toldByOwner(told, message(`rule.authentic-owner.${told.value}`));
      return told.value === 'other' ? finding('failed', [said], message(remedy)) : finding('passed', [said]);
    }
    const showing = badge.evidence.find((entry) => entry.shows);
    const evidence = {
      message: message('rule.authentic-owner.badge'),
      source: showing?.source ?? null,
      at: showing?.at ?? null,
    };
    return finding('passed', [evidence]);
  },
};
