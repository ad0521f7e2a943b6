import { expect, it } from 'vitest';
import { officialWord } from '../../../../lib/rules/purpose/identity/official-word.ts';
import { fact } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

it.each([
  ['Lena Brunner OFFICIAL', null, true],
  ['Lena Brunner', 'Offizieller Kanal', true],
  ['Lena', '公式アカウント', true],
  ['Lena', 'Unofficial fan page', false],
  ['Lena', null, false],
  [null, null, false],
])('officialWord of %s, %s', (name, bio, expected) => {
  const found = officialWord.find(
    viewOf({ displayName: name ? fact(name) : null, bio: bio ? fact(bio) : null }),
  );
  expect(found !== null).toBe(expected);
});

it('confirms nothing', () => {
  expect(officialWord.confirms).toBe(false);
});
