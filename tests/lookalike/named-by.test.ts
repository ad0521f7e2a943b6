// A known account that names another one in its bio.

import { expect, it } from 'vitest';
import { isNamedIn } from '../../lib/lookalike/named-by.ts';

it.each([
  ['2nd account: @mara.makes', true],
  ['@MARA.MAKES for pottery', true],
  ['Clay | @other | @mara.makes.', true],
  ['📩 mail@example.org 👉@mara.makes', true],
  ['Beware of others! My shop is @mara.makes', true],
  ['not @mara.makes', false],
  ['@mara.makes is a fake', false],
  ['No tengo otra cuenta, no soy @mara.makes', false],
  ['@mara.makes2', false],
  ['shop@mara.makes', false],
  ['mara.makes', false],
  ['', false],
  [null, false],
])('%j: %s', (bio, expected) => {
  expect(isNamedIn(bio, 'mara.makes')).toBe(expected);
});

it('never takes an empty handle for a named one, and reads long bios only so far', () => {
  expect(isNamedIn('@ @', '')).toBe(false);
  expect(isNamedIn(`${'@'.repeat(100_000)} @mara.makes`, 'mara.makes')).toBe(false);
});
