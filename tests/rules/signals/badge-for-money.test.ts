import { describe, expect, it } from 'vitest';
import { badgeForMoney } from '../../../lib/rules/signals/badge-for-money.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('badge-for-money', () => {
  it.each([
    ['nothing known', {}],
    ['a business with many followers', { isBusiness: fact(true), followers: fact(count(900_000)) }],
  ])('is a claim and asks nothing: %s', (_, known) => {
    expect(spoken(badgeForMoney, known)).toBe('inapplicable: why');
  });

  it('says nothing of a time when it held', () => {
    expect(badgeForMoney.outdatedSince).toBe(null);
  });
});
