import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import type { OwnerDomains } from '../../../lib/rules/press/owner-domains.ts';
import { businessEmailMatches } from '../../../lib/rules/requirements/business-email-matches.ts';
import { check, fact, spoken, spokenToOwner } from '../account-builder.ts';

const BUSINESS: Partial<Account> = { isBusiness: fact(true) };

describe('business-email-matches', () => {
  it.each<[string, Partial<Account>, string]>([
    ['personal', { isBusiness: fact(false) }, 'inapplicable: business-only'],
    ['unknown type', {}, 'cantTell: owner-only → remedy'],
    [
      'organization',
      { isOrganization: fact(true), isBusiness: fact(false) },
      'cantTell: owner-only → remedy',
    ],
    ['business without hints', BUSINESS, 'cantTell: owner-only → remedy'],
    [
      'same host',
      {
        ...BUSINESS,
        bio: fact('Write to hi@brotzeit.example!'),
        bioLink: fact('https://www.brotzeit.example/shop'),
      },
      'cantTell: same owner-only → remedy',
    ],
    [
      'host below the linked one',
      { ...BUSINESS, bio: fact('hi@mail.brotzeit.example'), bioLink: fact('brotzeit.example') },
      'cantTell: same owner-only → remedy',
    ],
    [
      'another host',
      { ...BUSINESS, bio: fact('hi@brotzeit.example'), bioLink: fact('https://linkliste.example/brotzeit') },
      'cantTell: differs owner-only → remedy',
    ],
    [
      'a host that only ends alike',
      { ...BUSINESS, bio: fact('hi@brotzeit.example'), bioLink: fact('https://nichtbrotzeit.example') },
      'cantTell: differs owner-only → remedy',
    ],
    [
      'free provider',
      { ...BUSINESS, bio: fact('brotzeit@GMAIL.com'), bioLink: fact('https://brotzeit.example') },
      'cantTell: free owner-only → remedy',
    ],
    [
      'mention instead of mail',
      { ...BUSINESS, bio: fact('with @jo.kessler') },
      'cantTell: owner-only → remedy',
    ],
    ['mail without link', { ...BUSINESS, bio: fact('hi@brotzeit.example') }, 'cantTell: owner-only → remedy'],
  ])('%s', (_, known, expected) => {
    expect(spoken(businessEmailMatches, known)).toBe(expected);
  });

  it('shows the hosts, not the address', () => {
    const { evidence } = check(businessEmailMatches, {
      ...BUSINESS,
      bio: fact('hi@brotzeit.example'),
      bioLink: fact('https://brotzeit.example'),
    });
    expect(evidence[0]?.message.args).toEqual({ mail: 'brotzeit.example', site: 'brotzeit.example' });
  });

  const LINKED: Partial<Account> = { ...BUSINESS, bioLink: fact('https://www.brotzeit.example/shop') };
  const TWO_HOSTS = { emailDomain: 'post.brotzeit.example' };
  const ELSEWHERE = { ...BUSINESS, bioLink: fact('https://laden.brotzeit.example') };

  it.each<[string, Partial<OwnerValues>, Partial<Account>, OwnerDomains | null, string]>([
    ['no answer', {}, LINKED, null, 'cantTell: owner-only → remedy ?emailDomain'],
    ['the same host', { emailDomain: 'brotzeit.example' }, LINKED, null, 'passed: “told linked'],
    ['a host below it', TWO_HOSTS, LINKED, null, 'passed: “told linked'],
    ['a sister host, domains unknown', TWO_HOSTS, ELSEWHERE, null, 'failed: “told linked → remedy'],
    [
      'a sister host of one domain',
      TWO_HOSTS,
      ELSEWHERE,
      { mail: 'brotzeit.example', site: 'brotzeit.example' },
      'passed: “told linked',
    ],
    [
      'hosts that only share an ending',
      { emailDomain: 'a.co.uk' },
      { ...BUSINESS, bioLink: fact('https://b.co.uk') },
      { mail: 'a.co.uk', site: 'b.co.uk' },
      'failed: “told linked → remedy',
    ],
    ['another host', { emailDomain: 'jause.example' }, LINKED, null, 'failed: “told linked → remedy'],
    ['a free provider', { emailDomain: 'gmail.com' }, LINKED, null, 'failed: “told free-host → remedy'],
    [
      'no link',
      { emailDomain: 'brotzeit.example' },
      BUSINESS,
      null,
      'cantTell: “told no-site → no-site.remedy',
    ],
    [
      'a person, whatever the type',
      { ownerKind: 'person' },
      LINKED,
      null,
      'inapplicable: “authentic-owner.person business-only',
    ],
    [
      'a business on a personal account',
      { ownerKind: 'business', emailDomain: 'brotzeit.example' },
      { ...LINKED, isBusiness: fact(false) },
      null,
      'passed: “told linked',
    ],
  ])('judges the owner’s word: %s', (_, values, known, domains, expected) => {
    expect(spokenToOwner(businessEmailMatches, values, known, { domains })).toBe(expected);
  });
});
