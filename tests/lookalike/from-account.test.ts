// Accounts as the judge wants them: nothing unknown becomes 0 or false.

import { describe, expect, it } from 'vitest';
import { type Account, emptyAccount } from '../../lib/account/account.ts';
import { subjectFrom, targetInView } from '../../lib/lookalike/from-account.ts';
import { unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { MARA } from './people.ts';

function fact<T>(value: T, at = 5000) {
  return { value, source: 'data-tag' as const, at };
}

const FULL: Account = {
  ...emptyAccount(MARA.handle),
  displayName: fact('Mara Okafor'),
  bio: fact('Clay'),
  bioLink: fact('mara.example'),
  followers: fact({ value: 0, exact: true }),
  idTime: fact(1000),
  handleChangedAt: fact(2000, 6000),
  nameChangedAt: fact(3000, 7000),
};

describe('subjectFrom', () => {
  it('keeps everything unknown that is', () => {
    expect(subjectFrom(emptyAccount(MARA.handle))).toEqual(unknownSubject('maraokafor'));
  });

  it('takes over what is known, 0 included, and the latest reading of the changes', () => {
    expect(subjectFrom(FULL)).toEqual({
      ...unknownSubject('maraokafor'),
      displayName: 'Mara Okafor',
      bio: 'Clay',
      link: 'mara.example',
      followers: 0,
      createdAt: 1000,
      handleChangedAt: 2000,
      nameChangedAt: 3000,
      readAt: 7000,
    });
  });

  it('takes TikTok’s own date before the estimate, and one reading where there is one', () => {
    const { createdAt, readAt } = subjectFrom({ ...FULL, createdAt: fact(900), nameChangedAt: null });
    expect([createdAt, readAt]).toEqual([900, 6000]);
  });
});

describe('targetInView', () => {
  it('is flagged, and keeps what is unknown unknown', () => {
    expect(targetInView(emptyAccount(MARA.handle))).toEqual({
      handle: 'maraokafor',
      id: null,
      displayName: '',
      followersAtLeast: null,
      evidence: 'in-view',
      asOf: null,
      profile: { bio: null, link: null, createdAt: null, pictureHash: null },
    });
    expect(targetInView(FULL)).toMatchObject({
      displayName: 'Mara Okafor',
      followersAtLeast: 0,
      profile: { bio: 'Clay', link: 'mara.example', createdAt: 1000 },
    });
  });
});
