import { describe, expect, it } from 'vitest';
import { nobodyCanApply } from '../../../lib/rules/signals/nobody-can-apply.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('nobody-can-apply', () => {
  it.each([
    ['nothing known', {}],
    ['a business with many followers', { isBusiness: fact(true), followers: fact(count(900_000)) }],
  ])('is a claim and asks nothing: %s', (_, known) => {
    expect(spoken(nobodyCanApply, known)).toBe('inapplicable: why');
  });

  it('says since when it no longer holds', () => {
    expect(nobodyCanApply.outdatedSince).toBe('2022-10');
  });
});
