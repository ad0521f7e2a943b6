// What bio, picture, age and renames add to an answer, and what the owner's word takes from it. All people are invented.

import { describe, expect, it } from 'vitest';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import type { Subject } from '../../lib/lookalike/lookalike.ts';
import { NOTHING_IN_VIEW } from '../../lib/lookalike/view.ts';
import { known, MARA, subject, withProfile } from './people.ts';

const DAY = 86_400_000;
const READ = Date.UTC(2026, 10, 22);
const BIO = 'Clay, glaze and patience. Potter from Lagos, kiln in Turin.';
const HASH = 'f0e1d2c3b4a59687';
const PROFILE = { bio: BIO, pictureHash: HASH, createdAt: Date.UTC(2019, 0, 1), link: 'mara.example' };
const MARA_KNOWN = withProfile(MARA, PROFILE);
const ANDREA = withProfile(known('okonkwist', 'Andrea'), PROFILE);
const KANAL = withProfile(known('kanalnorden', 'Kanal Norden'), {
  bio: 'Radio. Auch @kanalnorden_welt',
  link: 'https://kanalnorden.example',
});

function verdict(own: Subject, target = MARA_KNOWN): string | null {
  const [first] = judgeLookalikes(own, [target], []);
  return first ? `${first.relation}/${first.strength}` : null;
}

const renamed = { nameChangedAt: READ - DAY, readAt: READ };
const young = { createdAt: Date.UTC(2026, 0, 1) };

describe('further signs', () => {
  it.each([
    ['name and bio', subject('zzz', 'Mara Okafor', { bio: BIO }), 'look-alike/strong'],
    [
      'name and nearly the bio',
      subject('zzz', 'Mara Okafor', { bio: `${BIO} 2nd page` }),
      'look-alike/strong',
    ],
    ['name and picture', subject('zzz', 'Mara Okafor', { pictureHash: HASH }), 'look-alike/strong'],
    [
      'handle with a word, and picture',
      subject('realmaraokafor', 'Walks', { pictureHash: HASH }),
      'look-alike/strong',
    ],
    ['one edit, and bio', subject('maraokafr', 'Walks', { bio: BIO }), 'look-alike/strong'],
    [
      'name and bio, badge unknown',
      subject('zzz', 'Mara Okafor', { bio: BIO, badge: 'unknown' }),
      'look-alike/weak',
    ],
    ['bio alone', subject('zzz', 'Walks', { bio: BIO }), null],
    ['picture alone', subject('zzz', 'Walks', { pictureHash: HASH }), null],
    [
      'name, young and renamed: a namesake may be both',
      subject('zzz', 'Mara Okafor', { ...young, ...renamed }),
      'similar-name/weak',
    ],
    [
      'embedded handle, young and renamed',
      subject('maraokaforlova', 'Walks', { ...young, ...renamed }),
      null,
    ],
  ])('%s', (_, own, expected) => {
    expect(verdict(own)).toBe(expected);
  });

  it.each([
    ['its name and bio', subject('zzz', 'Andrea', { bio: BIO }), 'look-alike/weak'],
    [
      'its name, bio and picture',
      subject('zzz', 'Andrea', { bio: BIO, pictureHash: HASH }),
      'look-alike/strong',
    ],
    ['its name, young and renamed', subject('zzz', 'Andrea', { ...young, ...renamed }), null],
  ])('of a common name: %s', (_, own, expected) => {
    expect(verdict(own, ANDREA)).toBe(expected);
  });

  it('lets an age gap take the place of an unknown audience beside an embedded handle', () => {
    const own = subject('maraokaforlova', 'Mara Okafor', { followers: null });
    expect(verdict(own)).toBe('look-alike/weak');
    expect(verdict({ ...own, ...young })).toBe('look-alike/strong');
    expect(verdict({ ...own, createdAt: 0 })).toBe('look-alike/weak');
  });

  it('holds back where the account was there first, unless it took the name later', () => {
    const older = subject('maraokafor_official', 'Mara Okafor', { createdAt: Date.UTC(2016, 0, 1) });
    expect(verdict(older)).toBe('look-alike/weak');
    expect(verdict({ ...older, nameChangedAt: Date.UTC(2021, 0, 1) })).toBe('look-alike/strong');
    expect(verdict({ ...older, createdAt: Date.UTC(2018, 6, 1) })).toBe('look-alike/strong');
  });
});

describe('families', () => {
  const branch = (rest: Partial<Subject>) => subject('kanalnorden_official', 'Kanal Norden', rest);
  const welt = (rest: Partial<Subject>) => subject('kanalnorden_welt', 'Kanal Norden', rest);
  it.each([
    ['named by the known account', welt({}), 'family/weak'],
    ['named, whatever it types', welt({ bio: 'WhatsApp ✅ verified account' }), 'family/weak'],
    ['a link to the same site', branch({ link: 'https://www.kanalnorden.example/tv' }), 'family/weak'],
    [
      'the same, and a messenger',
      branch({ link: 'kanalnorden.example', bio: 'WhatsApp' }),
      'look-alike/strong',
    ],
    ['a link elsewhere', branch({ link: 'https://kanalnorden.test' }), 'look-alike/strong'],
    ['an unknown link', branch({}), 'look-alike/strong'],
    ['a link alone', subject('zzz', 'Walks', { link: 'kanalnorden.example' }), null],
    [
      'a place, with the logo',
      subject('kanalnorden_uk', 'Kanal Norden UK', { pictureHash: HASH }),
      'family/weak',
    ],
  ])('%s', (_, own, expected) => {
    expect(verdict(own, withProfile(KANAL, { ...KANAL.profile, pictureHash: HASH }))).toBe(expected);
  });

  it('compares links by what is handed in', () => {
    const own = branch({ link: 'https://tv.kanalnorden.example' });
    const siteOf = () => 'kanalnorden.example';
    expect(judgeLookalikes(own, [KANAL], [])[0]?.relation).toBe('look-alike');
    expect(judgeLookalikes(own, [KANAL], [], { ...NOTHING_IN_VIEW, siteOf })[0]?.relation).toBe('family');
  });
});

describe('what would change the answer', () => {
  it.each([
    [
      'what is known of the target alone',
      subject('zzz', 'Mara Okafor', { followers: null }),
      MARA_KNOWN,
      [
        'badge-shown',
        'followers-known',
        'bio-known',
        'picture-known',
        'age-known',
        'link-known',
        'further-sign',
      ],
    ],
    [
      'nothing unknown',
      subject('zzz', 'Mara Okafor', {
        bio: 'x',
        pictureHash: `${HASH}`.split('').reverse().join(''),
        ...young,
        link: 'x.test',
      }),
      MARA_KNOWN,
      ['badge-shown', 'further-sign'],
    ],
    [
      'strong',
      subject('maraokafor_official', 'Mara Okafor'),
      MARA_KNOWN,
      ['badge-shown', 'fan-declared', 'named'],
    ],
    [
      'a few points short',
      subject('maraokaforlova', 'Mara Okafor', { followers: null }),
      MARA,
      ['badge-shown', 'fan-declared', 'followers-known', 'rename-known'],
    ],
    [
      'a recent rename would do',
      subject('maraokaforlova', 'Mara Okafor', { followers: 400_000 }),
      MARA,
      ['badge-shown', 'fan-declared', 'rename-known'],
    ],
    [
      'older than its target',
      subject('maraokafor_official', 'Mara Okafor', { bio: 'x', createdAt: 0 }),
      withProfile(MARA, { createdAt: PROFILE.createdAt }),
      ['badge-shown', 'fan-declared', 'made-later'],
    ],
    [
      'a comparable audience',
      subject('maraokafor_official', 'Mara Okafor', { followers: 5_000_000 }),
      MARA,
      ['badge-shown', 'audience-smaller'],
    ],
    [
      'named by the target',
      subject('kanalnorden_welt', 'Kanal Norden'),
      KANAL,
      ['badge-shown', 'named-no-more'],
    ],
    [
      'one site',
      subject('kanalnorden_tv', 'Kanal Norden', { link: 'kanalnorden.example' }),
      KANAL,
      ['badge-shown', 'link-elsewhere'],
    ],
    [
      'a branch by name',
      subject('kanalnorden_uk', 'Kanal Norden UK'),
      known('kanalnorden', 'Kanal Norden'),
      ['badge-shown', 'further-sign'],
    ],
  ])('%s', (_, own, target, changes) => {
    const [first] = judgeLookalikes(own, [target], []);
    expect(first?.wouldChange.map(({ id }) => id)).toEqual(
      changes.map((change) => `lookalike.change.${change}`),
    );
  });
});
