import { describe, expect, it } from 'vitest';
import type { Account, Badge } from '../../../lib/account/account.ts';
import { findIdentity } from '../../../lib/rules/purpose/identity.ts';
import { BADGE_ABSENT, BADGE_PRESENT, fact } from '../account-builder.ts';
import { viewOf } from './purpose-builder.ts';

const NAME = { displayName: fact('Lena Brunner') };
const SITE = { ...NAME, bioLink: fact('lenabrunner.at') };
const UNKNOWN: Badge = { state: 'unknown', evidence: [] };

describe('findIdentity', () => {
  it.each<[string, Partial<Account>, string, string[]]>([
    ['nothing known', {}, 'unknown', []],
    ['a name, the badge unknown', { ...NAME, badge: UNKNOWN }, 'unknown', []],
    ['a name, no badge', { ...NAME, badge: BADGE_ABSENT }, 'self-described', []],
    ['a bio, no badge', { bio: fact('Rye.'), badge: BADGE_ABSENT }, 'self-described', []],
    ['no badge and nothing said', { badge: BADGE_ABSENT }, 'unknown', []],
    [
      'calls itself official',
      { displayName: fact('Brotzeit Official'), badge: BADGE_ABSENT },
      'self-described',
      [],
    ],
    ['badge', { badge: BADGE_PRESENT }, 'confirmed', ['badge']],
    ['organization', { isOrganization: fact(true), badge: BADGE_ABSENT }, 'confirmed', ['organization']],
    ['no organization', { ...NAME, isOrganization: fact(false), badge: BADGE_ABSENT }, 'self-described', []],
    ['state media', { stateMedia: fact({ text: 'x' }) }, 'confirmed', ['state-media']],
    ['own domain', { ...SITE, badge: BADGE_ABSENT }, 'self-described', []],
    ['own domain, the badge unknown', SITE, 'unknown', []],
    ['own domain and badge', { ...SITE, badge: BADGE_PRESENT }, 'confirmed', ['badge']],
    [
      'all',
      { ...SITE, badge: BADGE_PRESENT, isOrganization: fact(true), stateMedia: fact({ text: 'x' }) },
      'confirmed',
      ['badge', 'state-media', 'organization'],
    ],
  ])('%s', (_, known, level, by) => {
    const found = findIdentity(viewOf(known));
    expect({ level: found.level, by: found.by }).toEqual({ level, by });
    expect(found.evidence.length).toBeGreaterThan(0);
  });

  it('tells of a link that matches the name, but not of a copy’s', () => {
    const told = (mayBeCopy: boolean) =>
      findIdentity(viewOf({ ...SITE, badge: BADGE_ABSENT }, mayBeCopy)).evidence.map(
        ({ message }) => message.id,
      );
    expect(told(false)).toContain('purpose.own-domain');
    expect(told(true)).not.toContain('purpose.own-domain');
  });
});
