import { expect, it } from 'vitest';
import { sellerSignal } from '../../../../lib/rules/purpose/promotion/seller.ts';
import { fact } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

it.each([
  [fact(true), 'found', 'label.seller'],
  [fact(false), 'not-found', 'purpose.seller.no'],
  [null, 'unknown', 'purpose.not-said'],
])('sellerSignal of %j is %s', (isSeller, state, said) => {
  const found = sellerSignal.find(viewOf({ isSeller }));
  expect([found.state, found.posts, found.evidence[0]?.message.id]).toEqual([state, null, said]);
});
