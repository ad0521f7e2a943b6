import { describe, expect, it } from 'vitest';
import { profilePublic } from '../../../lib/rules/requirements/profile-public.ts';
import { check, fact, NOW, spoken } from '../account-builder.ts';

describe('profile-public', () => {
  it.each([
    [true, 'failed: private → remedy'],
    [false, 'passed: public'],
    [null, 'cantTell: unknown'],
  ])('isPrivate %s gives %s', (isPrivate, expected) => {
    expect(spoken(profilePublic, { isPrivate: isPrivate === null ? null : fact(isPrivate) })).toBe(expected);
  });

  it('carries the source and time of what it read', () => {
    const [evidence] = check(profilePublic, { isPrivate: fact(false) }).evidence;
    expect(evidence).toMatchObject({ source: 'data-tag', at: NOW });
  });
});
