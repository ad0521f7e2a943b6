// An account made a year or more after the known one.

import { expect, it } from 'vitest';
import { youngerAccount } from '../../../lib/lookalike/signals/younger-account.ts';
import { beside, MARA, subject, withProfile } from '../people.ts';

const day = (text: string | null) => (text === null ? null : Date.parse(text));

function years(own: string | null, theirs: string | null): unknown {
  const target = withProfile(MARA, { createdAt: day(theirs) });
  return youngerAccount(beside(subject('x', null, { createdAt: day(own) }), target))?.reason.args?.['count'];
}

it.each([
  ['2020-03-01', '2019-03-01', 1],
  ['2026-09-01', '2018-02-01', 8],
  ['1971-01-01', '1970-01-01', 1],
])('made %s, theirs %s', (own, theirs, expected) => {
  expect(years(own, theirs)).toBe(expected);
});

it.each([
  ['less than a year', '2020-02-01', '2019-03-01'],
  ['the same day', '2020-02-01', '2020-02-01'],
  ['an older account', '2017-01-01', '2020-01-01'],
  ['an unknown own date', null, '2018-02-01'],
  ['an unknown date of theirs', '2026-09-01', null],
])('nothing for %s', (_, own, theirs) => {
  expect(years(own, theirs)).toBeUndefined();
});

it('says nothing of a known account without a profile, nor of a date that is none', () => {
  expect(youngerAccount(beside(subject('x', null, { createdAt: 1 })))).toBeNull();
  const target = withProfile(MARA, { createdAt: 0 });
  expect(youngerAccount(beside(subject('x', null, { createdAt: Number.NaN }), target))).toBeNull();
});
