import { describe, expect, it } from 'vitest';
import { live } from '../../../../lib/rules/kind/labels/live.ts';
import { anAccount, fact, NOW } from '../../account-builder.ts';

describe('live', () => {
  it('is listed where the data says so', () => {
    expect(live.find(anAccount({ isLive: fact(true) }))).toEqual({
      label: 'live',
      inferred: false,
      evidence: [{ message: { id: 'label.live' }, source: 'data-tag', at: NOW }],
    });
  });

  it.each([
    ['no', fact(false)],
    ['nothing', null],
  ])('is not listed where the data says %s', (_, isLive) => {
    expect(live.find(anAccount({ isLive }))).toBeNull();
  });
});
