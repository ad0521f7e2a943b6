// The same display name, as folded and as seen.

import { expect, it } from 'vitest';
import { sameDisplayName } from '../../../lib/lookalike/signals/same-display-name.ts';
import { beside, subject } from '../people.ts';

it.each([
  ['Mara Okafor', 'name-same'],
  ['MARAOKAFOR', 'name-same'],
  ['Маrа Оkаfоr ✨', 'name-same'],
  ['𝓜𝓪𝓻𝓪\u200b 𝓞𝓴𝓪𝓯𝓸𝓻', 'name-same'],
  ['Mara 0kafor', 'name-alike'],
  ['rnara okafor', 'name-alike'],
  ['Maɾa Okafoɾ', 'name-alike'],
  ['Okafor Mara', 'name-turned'],
  ['Mara Okafo', undefined],
  ['Mara Okafor Official', undefined],
  ['👑', undefined],
  [null, undefined],
])('%j', (name, weight) => {
  expect(sameDisplayName(beside(subject('someone', name)))?.weight).toBe(weight);
});
