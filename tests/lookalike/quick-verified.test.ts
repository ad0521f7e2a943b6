// The quick look for "verified" never says no where the long way finds something.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findImitations } from '../../lib/lookalike/imitations.ts';
import { maySayVerified } from '../../lib/lookalike/quick-verified.ts';

/** Holds nothing for a reader, and keeps a text from being looked at quickly. */
const UNSEEN = ' \u200b';

const piece = fc.constantFrom(
  ...['verified', 'Verif1ed', 'v3rified7', 'v e r i f i e d', 'onayli', 'dogrulandi', 'certifie', 'account'],
  ...['not ', 'un', "'", '.', ' ', '\n', '7', 'mara', '|', 'x'],
);
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));

describe('maySayVerified', () => {
  it.each([
    ['Mara Okafor', false],
    ['mara.okafor_22', false],
    ['bread and butter\nevery day', false],
    ['', false],
    ['verified', true],
    ['V.E.R.1.F.1.E.D', true],
    ['maraverificado', true],
    ['onayli hesap', true],
    ['Mara ✓', true],
    ['Märä', true],
  ])('%j: %s', (written, expected) => {
    expect(maySayVerified(written)).toBe(expected);
  });

  it('changes nothing in what is found', () => {
    fc.assert(
      fc.property(text, text, text, (displayName, handle, bio) => {
        const quick = findImitations({ displayName, handle, bio });
        const slow = findImitations({
          displayName: displayName + UNSEEN,
          handle: handle + UNSEEN,
          bio: bio + UNSEEN,
        });
        expect(quick).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
  });
});
