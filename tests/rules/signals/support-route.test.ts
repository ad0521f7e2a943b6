import { describe, expect, it } from 'vitest';
import { supportRoute } from '../../../lib/rules/signals/support-route.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('support-route', () => {
  it.each([
    ['nothing known', {}],
    ['a business with many followers', { isBusiness: fact(true), followers: fact(count(900_000)) }],
  ])('is a claim and asks nothing: %s', (_, known) => {
    expect(spoken(supportRoute, known)).toBe('inapplicable: why');
  });

  it('says since when it no longer holds', () => {
    expect(supportRoute.outdatedSince).toBe('2022-10');
  });
});
