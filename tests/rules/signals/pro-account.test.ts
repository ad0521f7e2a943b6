import { describe, expect, it } from 'vitest';
import { proAccount } from '../../../lib/rules/signals/pro-account.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('pro-account', () => {
  it.each([
    ['nothing known', {}],
    ['a business with many followers', { isBusiness: fact(true), followers: fact(count(900_000)) }],
  ])('is a claim and asks nothing: %s', (_, known) => {
    expect(spoken(proAccount, known)).toBe('inapplicable: why');
  });

  it('says since when it no longer holds', () => {
    expect(proAccount.outdatedSince).toBe('2022');
  });
});
