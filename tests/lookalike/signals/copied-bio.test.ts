// A bio that is the known account's, or nearly.

import { describe, expect, it } from 'vitest';
import { copiedBio } from '../../../lib/lookalike/signals/copied-bio.ts';
import { beside, MARA, subject, withProfile } from '../people.ts';

const BIO = 'Clay, glaze and patience. Potter from Lagos, kiln in Turin.';

function found(own: string | null, theirs: string | null): string | null {
  const signal = copiedBio(beside(subject('x', null, { bio: own }), withProfile(MARA, { bio: theirs })));
  return signal && `${signal.weight} ${signal.reason.id}`;
}

describe('copiedBio', () => {
  it.each([
    ['as it is', BIO, BIO],
    ['in other letters and emoji', 'CLAY, glaze and pаtience ✨ potter from Lagos / kiln in Turin', BIO],
    [
      'in Japanese',
      '毎日ろくろを回しています。展示は東京の窯から',
      '毎日ろくろを回しています。展示は東京の窯から',
    ],
  ])('same: %s', (_, own, theirs) => {
    expect(found(own, theirs)).toBe('bio-same lookalike.bio.same');
  });

  it.each([
    ['letters changed', 'Clay, glaze and patience. Poter from Lagos, kilns in Turin.', BIO],
    ['words behind', `${BIO} Backup page!`, BIO],
    ['words before', `New page: ${BIO}`, BIO],
  ])('nearly the same: %s', (_, own, theirs) => {
    expect(found(own, theirs)).toBe('bio-near lookalike.bio.near');
  });

  it.each([
    ['another bio', 'Bread, slowly. Baker from Oslo, oven in Bergen.', BIO],
    ['a third of it changed', 'Clay, glaze and patience. Baker, oven in Bergen.', BIO],
    ['a short one', 'Potter from Lagos', 'Potter from Lagos'],
    [
      'everybody’s words',
      'Follow me on Instagram, business inquiries: link below',
      'Follow me on Instagram, business inquiries: link below',
    ],
    ['signs alone', '✨✨✨', '✨✨✨'],
    ['an empty one', '', ''],
    ['an unknown own one', null, BIO],
    ['an unknown one of theirs', BIO, null],
  ])('nothing for %s', (_, own, theirs) => {
    expect(found(own, theirs)).toBeNull();
  });

  it('says nothing of a known account without a profile', () => {
    expect(copiedBio(beside(subject('x', null, { bio: BIO })))).toBeNull();
  });
});
