import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { badgeElsewhere } from '../../../lib/rules/signals/badge-elsewhere.ts';
import { BADGE_PRESENT, check, fact, spoken, spokenToOwner, told } from '../account-builder.ts';

describe('badge-elsewhere', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(badgeElsewhere, known)).toBe('cantTell: owner-only → remedy');
    expect(badgeElsewhere.ownerOnly).toBe(true);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['one', { badgesElsewhere: ['https://www.instagram.com/lena.brunner'] }, 'passed: “on → remedy'],
    ['none', { badgesElsewhere: [] }, 'failed: “none'],
    ['only what is no address', { badgesElsewhere: ['https://'] }, 'failed: “none'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?badgesElsewhere'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(badgeElsewhere, values)).toBe(expected);
  });

  it('names each platform once, and five of them', () => {
    const hosts = ['a', 'b', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.example/lena`);
    const owner = { answers: told({ badgesElsewhere: hosts }) };
    const what = check(badgeElsewhere, {}, null, owner).evidence[0]?.message.args?.['what'];
    expect(what).toMatchObject({ args: { sites: 'a.example, b.example, c.example, d.example, e.example' } });
  });
});
