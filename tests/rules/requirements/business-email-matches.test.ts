import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { businessEmailMatches } from '../../../lib/rules/requirements/business-email-matches.ts';
import { check, fact, spoken } from '../account-builder.ts';

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
});
