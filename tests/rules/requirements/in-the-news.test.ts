import { describe, expect, it } from 'vitest';
import { inTheNews } from '../../../lib/rules/requirements/in-the-news.ts';
import { BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('in-the-news', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(inTheNews, known)).toBe('cantTell: owner-only → remedy');
    expect(inTheNews.ownerOnly).toBe(true);
  });
});
