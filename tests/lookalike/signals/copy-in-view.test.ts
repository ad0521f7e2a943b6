// A copy of somebody on the same page.

import { expect, it } from 'vitest';
import type { Subject } from '../../../lib/lookalike/lookalike.ts';
import { copyInView } from '../../../lib/lookalike/signals/copy-in-view.ts';
import { beside, MARA, subject, withProfile } from '../people.ts';

const HASH = 'f0e1d2c3b4a59687';
const AUTHOR = withProfile(MARA, { pictureHash: HASH });

function isFound(own: Subject, isInView = true): boolean {
  return copyInView(beside(own, AUTHOR, { isInView })) !== null;
}

it.each([
  ['the same name', subject('zzz', 'Mara Okafor')],
  ['the same name to the eye', subject('zzz', 'Маrа 0kafor')],
  ['the name with official', subject('zzz', 'Mara Okafor Official')],
  ['the handle with other dots', subject('mara.okafor', 'Somebody')],
  ['the handle with a word', subject('maraokafor_support', null)],
  ['the handle with a filler', subject('itsmaraokafor', null)],
  ['one edit', subject('maraokafr', null)],
  ['the picture', subject('zzz', 'Somebody', { pictureHash: HASH })],
])('%s', (_, own) => {
  expect(isFound(own)).toBe(true);
  expect(isFound(own, false)).toBe(false);
});

it.each([
  ['another name', subject('zzz', 'Somebody')],
  ['a name with other words', subject('zzz', 'Mara Okafor Berlin')],
  ['two edits', subject('maraoxafqr', null)],
  ['the handle inside another', subject('maraokaforlova', null)],
  ['the handle with fan words', subject('maraokafor.edits', null)],
  ['the handle with digits: how namesakes get one', subject('maraokafor77', null)],
])('nothing for %s', (_, own) => {
  expect(isFound(own)).toBe(false);
});

it('says of somebody searched for that they were, and not that they are on the page', () => {
  const own = subject('zzz', 'Mara Okafor');
  const reasonOf = (isSearched: boolean) =>
    copyInView(beside(own, AUTHOR, { isInView: true, isSearched }))?.reason.id;
  expect([reasonOf(false), reasonOf(true)]).toEqual(['lookalike.in-view', 'lookalike.searched']);
});
