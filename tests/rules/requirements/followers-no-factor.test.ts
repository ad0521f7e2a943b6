import { describe, expect, it } from 'vitest';
import { followersNoFactor } from '../../../lib/rules/requirements/followers-no-factor.ts';
import { count, fact, spoken } from '../account-builder.ts';

describe('followers-no-factor', () => {
  it.each([0, 12, 40_000_000])('asks nothing of %s followers', (followers) => {
    expect(spoken(followersNoFactor, { followers: fact(count(followers)) })).toBe('inapplicable: why');
  });
});
