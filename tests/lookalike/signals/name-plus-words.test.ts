// The known display name with words around it.

import { expect, it } from 'vitest';
import { namePlusWords } from '../../../lib/lookalike/signals/name-plus-words.ts';
import { beside, known, subject } from '../people.ts';

it.each([
  ['Mara Okafor Official', 'name-plus-claim', 'official'],
  ['The real Mara Okafor', 'name-plus-claim', 'the real'],
  ['Mara Okafor | 0fficial', 'name-plus-claim', '0fficial'],
  ['Mara Okafor 2', 'name-plus-words', '2'],
  ['Mara Okafor Berlin', 'name-plus-words', 'berlin'],
  ['Mara Okafor', undefined, undefined],
  ['Mara Official', undefined, undefined],
  [null, undefined, undefined],
])('%j', (name, weight, words) => {
  const signal = namePlusWords(beside(subject('someone', name)));
  expect(signal?.weight).toBe(weight);
  expect(signal?.reason.args?.['words']).toBe(words);
});

it('compares with the known name without its own official', () => {
  const target = known('kanalnorden', 'Kanalnorden Official');
  expect(namePlusWords(beside(subject('someone', 'Kanalnorden'), target))?.reason.id).toBe(
    'lookalike.name.core',
  );
});

it('takes no common rest of a known name for that name', () => {
  const target = known('tiktokwinter', 'TikTok Winter');
  expect(namePlusWords(beside(subject('someone', 'Winter'), target))).toBeNull();
});
