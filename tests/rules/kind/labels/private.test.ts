import { describe, expect, it } from 'vitest';
import { privateProfile } from '../../../../lib/rules/kind/labels/private.ts';
import { anAccount, fact, NOW } from '../../account-builder.ts';

describe('private', () => {
  it('is listed where the data says so', () => {
    expect(privateProfile.find(anAccount({ isPrivate: fact(true) }))).toEqual({
      label: 'private',
      inferred: false,
      evidence: [{ message: { id: 'label.private' }, source: 'data-tag', at: NOW }],
    });
  });

  it.each([
    ['no', fact(false)],
    ['nothing', null],
  ])('is not listed where the data says %s', (_, isPrivate) => {
    expect(privateProfile.find(anAccount({ isPrivate }))).toBeNull();
  });
});
