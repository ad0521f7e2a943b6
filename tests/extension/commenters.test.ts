// Ordinary commenters under a video: five hundred people with common names, a hundred of them with the author's first name. At most
// one of them may be marked, and every copy of the author has to be.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/account/sighting.ts';
import { MAX_CARDS } from '../../lib/browser/card-messages.ts';
import { COMMON_FAMILY_NAMES, COMMON_GIVEN_NAMES } from '../../lib/lookalike/data/common-names.ts';
import { type Chance, chanceFrom } from '../bench/invented-handles.ts';
import { begin, cardOf, forgetEverything, handleOf, sightingOf } from './cards-background.ts';

const GIVEN = [...COMMON_GIVEN_NAMES];
const FAMILY = [...COMMON_FAMILY_NAMES];
const ORDINARY = 500;
const SHARING = 100;
const ANSWERED = 40;

let background: Awaited<ReturnType<typeof begin>>;

beforeAll(async () => {
  forgetEverything();
  background = await begin({ isWhole: true });
});

function pick(from: readonly string[], chance: Chance): string {
  return from[chance(from.length)] ?? 'anna';
}

function titled(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Somebody with a common name, called the way people are: the whole name, the first alone, a nickname with digits. */
function person(given: string, place: number, chance: Chance): Sighting {
  const family = pick(FAMILY, chance);
  const digits = String(chance(10_000));
  const handles = [
    `${given}_${family}${digits}`,
    `${given}${digits}x`,
    `${family}.${given}${place}`,
    `its${given}${digits}`,
  ];
  const names = [
    `${titled(given)} ${titled(family)}`,
    titled(given),
    `${titled(given)} ✨`,
    `${given}${digits.slice(0, 2)}`,
  ];
  const followers = { value: chance(2000), exact: true };
  return sightingOf(pick(handles, chance).slice(0, 24), {
    id: String(7_000_000_000_000_000_000n + BigInt(place) * 7919n),
    displayName: pick(names, chance),
    ...(chance(3) === 0 ? {} : { badge: false }),
    ...(chance(3) === 0 ? {} : { followers }),
  });
}

function crowd(author: Sighting, seed: number): readonly Sighting[] {
  const chance = chanceFrom(seed);
  const first = (author.displayName ?? '').toLowerCase().split(' ')[0] ?? '';
  const people = Array.from({ length: ORDINARY }, (_, place) =>
    person(place < SHARING ? first : pick(GIVEN, chance), place, chance),
  );
  // Whoever is called exactly as the author is under another id is what is looked for, and no ordinary commenter.
  return people.filter(
    ({ displayName, handle }) => displayName !== author.displayName && handle !== author.handle,
  );
}

async function marked(author: Sighting, people: readonly Sighting[], answered: readonly Sighting[] = []) {
  const beside = [author, ...answered].map(({ handle }) => handleOf(handle ?? ''));
  const found: string[] = [];
  for (let start = 0; start < people.length; start += MAX_CARDS) {
    const cards = people.slice(start, start + MAX_CARDS).map((sighting) => cardOf(sighting));
    const verdicts = await background.judge(cards, { beside, people: [author, ...answered] });
    for (const { handle, finding } of verdicts) if (finding) found.push(`${handle} ${finding.kind}`);
  }
  return found;
}

const AUTHORS: readonly (readonly [handle: string, name: string])[] = [
  ['lenabrunner', 'Lena Brunner'],
  ['nilovarga', 'Nilo Varga'],
  ['maria.oakridge', 'Maria Oakridge'],
  ['anna_smith_sings', 'Anna Smith'],
  ['thomas', 'Thomas'],
  ['sofia', 'Sofia Garcia'],
  ['danielcooks', 'Daniel Cooks'],
];

describe.each(AUTHORS)('under a video of @%s, %s', (handle, displayName) => {
  const author = sightingOf(handle, {
    id: '6800000000000000001',
    displayName,
    followers: { value: 48_000, exact: false },
  });

  it.each([1, 2, 3, 4])('marks at most one of 500 ordinary commenters (seed %d)', async (seed) => {
    const people = crowd(author, seed);
    expect((await marked(author, people)).length).toBeLessThanOrEqual(1);
  });

  it('marks at most one beside forty commenters whom the author answered', async () => {
    const people = crowd(author, 9);
    expect(
      (await marked(author, people, people.slice(SHARING - 20, SHARING - 20 + ANSWERED))).length,
    ).toBeLessThanOrEqual(1);
  });

  it.each([
    ['known to have none', false],
    ['unknown', null],
  ])('marks every copy of the author, the badge %s', async (_, badge) => {
    const copies = [
      sightingOf('zz_other_1', { id: '71', displayName, badge }),
      sightingOf(`${handle}_official`.slice(0, 24), { id: '72', displayName, badge }),
      sightingOf(`${handle.slice(0, 3)}.${handle.slice(3)}`, { id: '73', displayName, badge }),
      sightingOf('zz_other_2', {
        id: '74',
        displayName: displayName.replace('a', 'а').replace('o', 'о'),
        badge,
      }),
    ];
    const isSingle = !displayName.includes(' ');
    // A single common name is shared by hundreds: alone it marks nobody, beside the handle it does.
    const expected = copies.filter((_copy, place) => !isSingle || place === 1 || place === 2);
    expect(await marked(author, copies)).toEqual(
      expect.arrayContaining(expected.map((copy) => `${copy.handle} look-alike`)),
    );
  });
});

describe('under a video of somebody with a first name and an initial', () => {
  const author = sightingOf('lena_m', {
    id: '6800000000000000001',
    displayName: 'Lena M.',
    followers: { value: 48_000, exact: false },
  });

  it('marks nobody who is called the same, as hundreds are', async () => {
    const names = ['Lena M.', 'Lena M', 'lena m', 'LENA M.', 'Lena M 🌸', 'Lena M. B.', 'M. Lena'];
    const people = names.map((displayName, place) =>
      sightingOf(`walks_and_tea${place}`, { id: String(900 + place), displayName }),
    );
    expect(await marked(author, people)).toEqual([]);
  });

  it('marks a copy of name and handle', async () => {
    const copies = ['lena_m_official', 'lena.m', 'real_lena_m'].map((handle, place) =>
      sightingOf(handle, { id: String(950 + place), displayName: 'Lena M.' }),
    );
    expect(await marked(author, copies)).toEqual(copies.map(({ handle }) => `${handle} look-alike`));
  });
});
