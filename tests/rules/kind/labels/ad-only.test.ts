import { describe, expect, it } from 'vitest';
import { adOnly } from '../../../../lib/rules/kind/labels/ad-only.ts';
import { anAccount, fact, NOW } from '../../account-builder.ts';

describe('ad-only', () => {
  it('is listed where the data says so', () => {
    expect(adOnly.find(anAccount({ isAdOnly: fact(true) }))).toEqual({
      label: 'ad-only',
      inferred: false,
      evidence: [{ message: { id: 'label.ad-only' }, source: 'data-tag', at: NOW }],
    });
  });

  it.each([
    ['no', fact(false)],
    ['nothing', null],
  ])('is not listed where the data says %s', (_, isAdOnly) => {
    expect(adOnly.find(anAccount({ isAdOnly }))).toBeNull();
  });
});
