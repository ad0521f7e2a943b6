// Accounts met as known names: who is known after what was seen, beside the bundled list.

import { expect, it } from 'vitest';
import { knownAmong, learnMet } from '../../entrypoints/background/met-names.ts';
import { knownNames, knownWithHandle } from '../../lib/lookalike/known-names.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import { met } from '../../lib/memory/met/meet.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';
import { known } from '../lookalike/people.ts';
import { NOW, seen } from '../memory/met/people.ts';

const BUNDLED = [known('maraokafor', 'Mara Okafor'), known('tomasvale', 'Tomas Vale')];

const cases: readonly (readonly [string, readonly MetAccount[], readonly string[]])[] = [
  ['nobody', [], ['maraokafor', 'tomasvale']],
  ['somebody new', [met(null, seen('1', 'lena'), NOW)], ['lena', 'maraokafor', 'tomasvale']],
  ['one of the list', [met(null, seen('1', 'tomasvale'), NOW)], ['tomasvale', 'maraokafor']],
  [
    'one of the list under a new handle: the old one is nobody’s',
    [met(met(null, seen('1', 'tomasvale'), NOW), seen('1', 'vale'), NOW + 1000)],
    ['vale', 'maraokafor'],
  ],
  [
    'one whose handle is not known any more',
    [{ ...met(null, seen('1', 'lena'), NOW), handle: null }],
    ['maraokafor', 'tomasvale'],
  ],
];

it.each(cases)('having met %s', (_, accounts, expected) => {
  const all = knownAmong(accounts, BUNDLED);
  expect(all.map(({ handle }) => handle)).toEqual(expected);
  const names = knownNames(buildNameIndex(BUNDLED));
  learnMet(names, accounts);
  for (const handle of ['lena', 'vale', 'maraokafor', 'tomasvale']) {
    expect(knownWithHandle(names, handle) !== null, handle).toBe(expected.includes(handle));
  }
});

it('keeps of an account met what the judge can use', () => {
  const [account] = knownAmong([met(null, seen('1', 'lena', { followersAtLeast: 5000 }), NOW)], []);
  expect(account).toMatchObject({
    id: '1',
    displayName: 'Name of lena',
    followersAtLeast: 5000,
    evidence: 'verified',
    asOf: '2026-11-22',
    profile: { createdAt: Date.UTC(2019, 3, 1) },
  });
});
