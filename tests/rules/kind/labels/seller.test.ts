import { describe, expect, it } from 'vitest';
import { seller } from '../../../../lib/rules/kind/labels/seller.ts';
import { anAccount, fact, NOW } from '../../account-builder.ts';

describe('seller', () => {
  it('is listed where the data says so', () => {
    expect(seller.find(anAccount({ isSeller: fact(true) }))).toEqual({
      label: 'seller',
      inferred: false,
      evidence: [{ message: { id: 'label.seller' }, source: 'data-tag', at: NOW }],
    });
  });

  it.each([
    ['no', fact(false)],
    ['nothing', null],
  ])('is not listed where the data says %s', (_, isSeller) => {
    expect(seller.find(anAccount({ isSeller }))).toBeNull();
  });
});
