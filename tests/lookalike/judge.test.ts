// What the judge says of whom. Cases are written as relation/strength; all people are invented.

import { describe, expect, it } from 'vitest';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import type { Subject } from '../../lib/lookalike/lookalike.ts';
import { known, MARA, subject } from './people.ts';

const ANDREA = known('okonkwist', 'Andrea');
const CHRIS = known('chris', 'Chris');
const SARA = known('saralopez', 'Sara Lopez');
const ZVK = known('zvk', 'ZVK');
const KANAL = known('kanalnorden', 'Kanal Norden');

function verdict(own: Subject, target = MARA): string | null {
  const [first] = judgeLookalikes(own, [target], []);
  return first ? `${first.relation}/${first.strength}` : null;
}

describe('copies', () => {
  it.each([
    ['name and handle with a word', subject('mara.okafor.0fficial', 'Mara Okafor'), 'look-alike/strong'],
    ['name in other letters, handle with a zero', subject('mara0kafor', 'Маrа Оkаfоr'), 'look-alike/strong'],
    [
      'name with official, handle with digits',
      subject('maraokafor_22', 'Mara Okafor Official'),
      'look-alike/strong',
    ],
    ['name, two edits in the handle', subject('maraoxafqr', 'Mara Okafor'), 'look-alike/strong'],
    ['name, handle inside another', subject('maraokaforlova', 'Mara Okafor'), 'look-alike/strong'],
    ['name and a check mark', subject('zzz', 'Mara Okafor ✅'), 'look-alike/strong'],
    ['name and a messenger', subject('zzz', 'Mara Okafor', { bio: 'WhatsApp me' }), 'look-alike/strong'],
    ['handle and a check mark', subject('realmaraokafor', 'Best of ✔️'), 'look-alike/strong'],
    ['name alone', subject('zzz', 'Mara Okafor'), 'similar-name/weak'],
    ['handle with a word alone', subject('maraokafor_official', 'Somebody'), 'look-alike/weak'],
    ['loose handle alone, name unknown', subject('mara.0kafor', null), 'look-alike/weak'],
    ['near handle alone', subject('maraokafr', 'Somebody'), 'similar-name/weak'],
    ['handle and digits alone', subject('maraokafor77', 'Somebody'), 'similar-name/weak'],
    ['two edits alone', subject('maraoxafqr', 'Somebody'), null],
    ['embedded handle alone', subject('maraokaforlova', 'Somebody'), null],
    ['fan words in the handle alone', subject('maraokafor.edits', 'Somebody'), null],
    ['a messenger and a check mark alone', subject('zzz', 'Somebody ✅', { bio: 'WhatsApp me' }), null],
    ['nothing', subject('zzz', 'Somebody'), null],
    ['nothing, name unknown', subject('zzz', null), null],
    [
      'fan words in the handle, not in the name',
      subject('maraokafor.edits', 'Mara Okafor'),
      'similar-name/weak',
    ],
  ])('%s', (_, own, expected) => {
    expect(verdict(own)).toBe(expected);
  });
});

describe('what keeps back a strong word', () => {
  const copy = (rest: Partial<Subject>) => subject('maraokafor_official', 'Mara Okafor', rest);
  it.each([
    ['the badge itself', copy({ badge: 'present' }), null],
    ['an unknown badge', copy({ badge: 'unknown' }), 'look-alike/weak'],
    ['a comparable audience', copy({ followers: 1_900_000 }), 'similar-name/weak'],
    ['a large audience of its own', copy({ followers: 600_000 }), 'similar-name/weak'],
    ['an unknown audience: nothing', copy({ followers: null }), 'look-alike/strong'],
    [
      'an unknown audience beside an embedded handle',
      subject('maraokaforlova', 'Mara Okafor', { followers: null }),
      'look-alike/weak',
    ],
    [
      'an audience between small and comparable, beside digits',
      subject('maraokafor7', 'Mara Okafor', { followers: 200_000 }),
      'look-alike/weak',
    ],
  ])('%s', (_, own, expected) => {
    expect(verdict(own)).toBe(expected);
  });

  it('takes an unknown audience of the target for no large one', () => {
    const target = known('maraokafor', 'Mara Okafor', null);
    expect(verdict(copy({ followers: 0 }), target)).toBe('look-alike/strong');
    expect(verdict(subject('maraokaforlova', 'Mara Okafor', { followers: 0 }), target)).toBe(
      'look-alike/weak',
    );
  });
});

describe('common names', () => {
  it.each([
    ['a given name alone', ANDREA, subject('zzz', 'Andrea'), null],
    ['a given name and a messenger', ANDREA, subject('zzz', 'Andrea', { bio: 'whatsapp' }), null],
    [
      'a given name and a rare handle with a word',
      ANDREA,
      subject('okonkwist_official', 'Andrea'),
      'look-alike/strong',
    ],
    [
      'a given name and a rare handle inside another',
      ANDREA,
      subject('okonkwist_xyz', 'Andrea'),
      'look-alike/strong',
    ],
    [
      'the same with an unknown audience',
      ANDREA,
      subject('okonkwist_xyz', 'Andrea', { followers: null }),
      'look-alike/weak',
    ],
    ['a given name and two edits', ANDREA, subject('okonkwusd', 'Andrea'), null],
    ['both common, and next to no audience', CHRIS, subject('chris_official', 'Chris'), 'look-alike/weak'],
    ['both common', CHRIS, subject('chris_official', 'Chris', { followers: null }), null],
    ['both common, digits', CHRIS, subject('chris77', 'Chris'), null],
    ['both short, a claim, and next to no audience', ZVK, subject('zvk_page', 'ZVK'), 'look-alike/strong'],
    ['both short, a claim', ZVK, subject('zvk_page', 'ZVK', { followers: null }), null],
    ['both short, a letter doubled', ZVK, subject('zvkk', 'ZVK'), 'look-alike/weak'],
    ['both common, and a check mark', CHRIS, subject('chris_official', 'Chris ✔'), 'look-alike/strong'],
    ['both common, digits, and a check mark', CHRIS, subject('chris77', 'Chris ✔'), 'look-alike/weak'],
    ['a full name of common parts', SARA, subject('zzz', 'Sara Lopez'), 'namesake/weak'],
    [
      'the same, written out in the handle with digits',
      SARA,
      subject('sara_lopez7', 'Sara Lopez'),
      'look-alike/weak',
    ],
    [
      'the same with a claim in the handle',
      SARA,
      subject('saralopez_official', 'Sara Lopez'),
      'look-alike/strong',
    ],
    ['the handle of common parts alone', SARA, subject('saralopez7', 'Sarita'), null],
  ])('%s', (_, target, own, expected) => {
    expect(verdict(own, target)).toBe(expected);
  });
});

describe('a handle alone', () => {
  it.each([
    ['one edit', MARA, 'maraokafr', 'similar-name/weak'],
    ['the first letter', MARA, 'faraokafor', 'similar-name/weak'],
    ['a fan word', MARA, 'fanmaraokafor', 'similar-name/weak'],
    ['turned round', MARA, 'okafor.mara', 'similar-name/weak'],
    ['letters of another script', MARA, 'mаrаokаfor', 'look-alike/weak'],
    ['written-out common names', SARA, 'saralopezz', 'similar-name/weak'],
    ['two edits', MARA, 'maraoxafqr', null],
    ['inside another', MARA, 'maraokaforlova', null],
    ['a given name', CHRIS, 'chris_official', null],
    ['a short one', ZVK, 'zvk_official', null],
  ])('%s', (_, target, handle, expected) => {
    expect(verdict(subject(handle, null), target)).toBe(expected);
  });
});

describe('fans and families', () => {
  it.each([
    ['declared in the display name', MARA, subject('maraokafor_official', 'Mara Okafor Fanpage'), 'fan/weak'],
    ['declared in another language', MARA, subject('zzz', 'Mara Okafor (inoffiziell)'), 'fan/weak'],
    ['declared, named by the handle', MARA, subject('maraokafor.edits', 'parody!!'), 'fan/weak'],
    ['declared, of a common name', ANDREA, subject('zzz', 'Andrea Fan'), null],
    [
      'declared in the bio alone',
      MARA,
      subject('maraokafor_x', 'Mara Okafor', { bio: 'fan account' }),
      'look-alike/strong',
    ],
    [
      'for fans only in the bio',
      MARA,
      subject('maraokafor_x', 'Mara Okafor', { bio: 'for fans only' }),
      'look-alike/strong',
    ],
    ['declared of nobody we know', MARA, subject('zzz', 'Somebody Fan'), null],
    [
      'called Fan like the target',
      known('okonedofan', 'Okonedo Fan'),
      subject('okonedofan_official', 'Okonedo Fan'),
      'look-alike/strong',
    ],
    ['a place in handle and name', KANAL, subject('kanalnorden_uk', 'Kanal Norden UK'), 'family/weak'],
    [
      'a theme in the handle, another name',
      KANAL,
      subject('kanalnordensports', 'Sport heute'),
      'family/weak',
    ],
    [
      'a place in the handle, the bare name, tiny',
      KANAL,
      subject('kanalnorden_uk', 'Kanal Norden'),
      'look-alike/strong',
    ],
    [
      'the same with an unknown audience',
      KANAL,
      subject('kanalnorden_uk', 'Kanal Norden', { followers: null }),
      'look-alike/weak',
    ],
    [
      'a place, and a messenger',
      KANAL,
      subject('kanalnorden_uk', 'Kanal Norden UK', { bio: 'whatsapp' }),
      'look-alike/strong',
    ],
    [
      'a place, and a name that claims',
      KANAL,
      subject('kanalnorden_uk', 'Kanal Norden Official'),
      'look-alike/strong',
    ],
  ])('%s', (_, target, own, expected) => {
    expect(verdict(own, target)).toBe(expected);
  });
});
