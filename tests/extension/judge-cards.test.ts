// How a batch of accounts in a list is judged: by known names, by whom the page stands for, and by what the person decided.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decideGenuine, decideLookalike, listDecisions } from '../../lib/memory/decisions.ts';
import { DEFAULT_SETTINGS } from '../../lib/memory/settings.ts';
import {
  areas,
  begin,
  browserOfTests,
  cardOf,
  forgetEverything,
  handleOf,
  NOW,
  sightingOf,
} from './cards-background.ts';

const AUTHOR = sightingOf('nilovarga', { id: '6800000000000000001', displayName: 'Nilo Varga' });
const AROUND = { beside: [handleOf('nilovarga')], people: [AUTHOR] };

let background: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

/** Handle and kind of each finding. */
async function findings(...args: Parameters<typeof background.judge>) {
  const verdicts = await background.judge(...args);
  return verdicts.flatMap(({ handle, finding }) => (finding ? [`${handle} ${finding.kind}`] : []));
}

describe('beside the author of a video', () => {
  const copies = [
    sightingOf('zzq4', { id: '71', displayName: 'Nilo Varga' }),
    sightingOf('nilo.varga', { id: '72', displayName: 'Evening Walks' }),
    sightingOf('nilovarga_official', { id: '73', displayName: 'Evening Walks' }),
    sightingOf('zzq5', { id: '74', displayName: 'Niӏo Vаrgа' }),
    sightingOf('zzq6', { id: '75', displayName: 'Nilo Varga Official', badge: false }),
  ];

  it('finds every copy, heard of or not, with a badge unknown or absent', async () => {
    expect(
      await findings(
        copies.map((copy) => cardOf(copy)),
        AROUND,
      ),
    ).toEqual(copies.map(({ handle }) => `${handle} look-alike`));
    expect(await findings(copies.map((copy) => cardOf(copy)))).toEqual([]);
  });

  it('accuses nobody who came years before an author without the badge: they may be the one who is copied', async () => {
    const yearMs = 365 * 86_400_000;
    const made = (sighting: typeof AUTHOR, years: number) => ({
      ...sighting,
      createdAt: NOW - years * yearMs,
    });
    const around = (author: typeof AUTHOR) => ({
      beside: [AUTHOR.handle ?? handleOf('x')],
      people: [author],
    });
    const older = made(sightingOf('nilo.varga', { id: '72', displayName: 'Nilo Varga' }), 5);
    const cards = [cardOf(older)];
    expect(await findings(cards, around(made({ ...AUTHOR, badge: false }, 1)))).toEqual([]);
    expect(await findings(cards, around(made({ ...AUTHOR, badge: null }, 1)))).toEqual([]);
    // The badge vouches for the author, and an older account may have been renamed.
    expect(await findings(cards, around(made({ ...AUTHOR, badge: true }, 1)))).toEqual([
      'nilo.varga look-alike',
    ]);
    expect(await findings(cards, around(made({ ...AUTHOR, badge: false }, 7)))).toEqual([
      'nilo.varga look-alike',
    ]);
  });

  it('finds nothing in the author, under whatever handle, nor in ordinary people', async () => {
    const cards = [
      AUTHOR,
      sightingOf('nilo.new', { id: '6800000000000000001', displayName: 'Nilo Varga' }),
      sightingOf('nilo', { id: '76', displayName: 'Nilo' }),
      sightingOf('somebody', { id: '77', displayName: 'Somebody Else' }),
      sightingOf('badged', { id: '78', displayName: 'Nilo Varga', badge: true }),
    ].map((sighting) => cardOf(sighting));
    expect(await findings(cards, AROUND)).toEqual([]);
  });

  it('finds nothing in the author beside a copy whom they answered, and the copy beside them', async () => {
    const copy = sightingOf('nilo.varga', { id: '72', displayName: 'Nilo Varga' });
    const around = { beside: [handleOf('nilovarga'), handleOf('nilo.varga')], people: [AUTHOR, copy] };
    expect(await findings([cardOf(AUTHOR), cardOf(copy)], around)).toEqual(['nilo.varga look-alike']);
  });

  it('finds a copy of somebody whom the author answered', async () => {
    const answered = sightingOf('tamsinhollows', { id: '80', displayName: 'Tamsin Hollows' });
    const around = { beside: [handleOf('nilovarga'), handleOf('tamsinhollows')], people: [AUTHOR, answered] };
    const cards = [cardOf(answered), cardOf(sightingOf('zz9', { id: '81', displayName: 'Tamsin Hollows' }))];
    expect(await findings(cards, around)).toEqual(['zz9 look-alike']);
  });

  it('finds copies of each of many whom the author answered, and nobody in themselves', async () => {
    const rare = [
      'Tamsin Hollows',
      'Grey Harbour',
      'Odette Quillfeather',
      'Bram Ketteling',
      'Ysolde Marchbank',
    ];
    const answered = rare.map((displayName, at) =>
      sightingOf(displayName.toLowerCase().replace(' ', ''), { id: String(80 + at), displayName }),
    );
    const people = [AUTHOR, ...answered];
    const copies = rare.map((displayName, at) =>
      sightingOf(`zz_${at}`, { id: String(90 + at), displayName }),
    );
    const around = { beside: people.flatMap(({ handle }) => handle ?? []), people };
    const expected = copies.map(({ handle }) => `${handle} look-alike`);
    for (const _batch of ['first', 'again']) {
      expect(
        await findings(
          [...people, ...copies].map((sighting) => cardOf(sighting)),
          around,
        ),
      ).toEqual(expected);
    }
  });

  it('lays a known account beside nobody', async () => {
    const copyAsAuthor = sightingOf('duolingo_official', { id: '90', displayName: 'Duolingo' });
    const around = { beside: [handleOf('duolingo_official')], people: [copyAsAuthor] };
    expect(
      await findings([cardOf(sightingOf('duolingo', { id: '91', displayName: 'Duolingo' }))], around),
    ).toEqual([]);
  });

  it('counts what a commenter writes as bait, beside a copy only', async () => {
    const copy = sightingOf('nilo_varga', { id: '72', displayName: 'Evening Walks', badge: false });
    const [verdict] = await background.judge([cardOf(copy, { said: 'Write me on WhatsApp' })], AROUND);
    expect(verdict?.finding?.digest.lookalike?.reasons.map(({ id }) => id)).toContain(
      'lookalike.bait.said.messenger',
    );
    const ordinary = sightingOf('somebody', { id: '77', displayName: 'Somebody Else', badge: false });
    expect(await findings([cardOf(ordinary, { said: 'Write me on WhatsApp' })], AROUND)).toEqual([]);
  });
});

describe('in a search', () => {
  const query = 'Duolingo';
  const copy = sightingOf('learn.here', { id: '72', displayName: 'Duolingo' });

  it('lays results beside whom was searched for, and does not say that they are there', async () => {
    const [verdict] = await background.judge([cardOf(copy, { surface: 'search-users' })], { query });
    expect(verdict?.finding).toMatchObject({
      kind: 'look-alike',
      digest: { lookalike: { strength: 'strong' } },
    });
    const reasons = verdict?.finding?.digest.lookalike?.reasons.map(({ id }) => id);
    expect(reasons).toContain('lookalike.searched');
    expect(reasons).not.toContain('lookalike.in-view');
  });

  it('finds nothing in whom was searched for, and in others who are not called so', async () => {
    const cards = [
      sightingOf('duolingo', { id: '1', displayName: 'Duolingo' }),
      sightingOf('language.club', { id: '2', displayName: 'Language Club' }),
    ].map((sighting) => cardOf(sighting));
    expect(await findings(cards, { query })).toEqual([]);
  });

  it('lays results beside those with the badge, but not beside namesakes', async () => {
    const rare = sightingOf('tamsinhollows', { id: '5', displayName: 'Tamsin Hollows', badge: true });
    const common = sightingOf('mariasilva', { id: '6', displayName: 'Maria Silva', badge: true });
    const people = [rare, common];
    const beside = [handleOf('tamsinhollows'), handleOf('mariasilva')];
    const cards = [
      sightingOf('zz1', { id: '7', displayName: 'Tamsin Hollows' }),
      sightingOf('zz2', { id: '8', displayName: 'Maria Silva' }),
    ].map((sighting) => cardOf(sighting));
    expect(await findings(cards, { beside, people, query: 'tamsin' })).toEqual(['zz1 look-alike']);
  });
});

describe('how much is marked', () => {
  it.each([
    ['quiet', []],
    ['all', ['duolingo.fanpage fan']],
  ] as const)('goes by the settings: %s', async (scope, expected) => {
    areas.local.set('settings', { version: 1, ...DEFAULT_SETTINGS, scope });
    const fan = sightingOf('duolingo.fanpage', { id: '3', displayName: 'Duolingo Fan Page', badge: false });
    expect(await findings([cardOf(fan)])).toEqual(expected);
  });

  it('goes by the settings: genuine badges, where TikTok draws none', async () => {
    const genuine = sightingOf('duolingo', { id: '1', displayName: 'Duolingo', badge: true });
    const cards = [cardOf(genuine, { drawsBadge: false }), cardOf(genuine, { drawsBadge: true })];
    expect(await findings(cards)).toEqual([]);
    areas.local.set('settings', { version: 1, ...DEFAULT_SETTINGS, marksBadges: true });
    expect(await findings(cards)).toEqual(['duolingo badge']);
  });
});

describe('what the person decided', () => {
  const copy = sightingOf('zzq4', { id: '71', displayName: 'Nilo Varga' });
  const ordinary = sightingOf('somebody', { id: '77', displayName: 'Somebody Else' });
  const store = {
    read: async (key: string) => areas.local.get(key),
    write: async (key: string, value: unknown) => void areas.local.set(key, value),
  };

  it('silences a genuine account, and always marks what they called a look-alike, with the day', async () => {
    await decideGenuine(store, { subject: 'id:71', handle: handleOf('zzq4'), at: NOW });
    await decideLookalike(store, { subject: 'id:77', handle: null, at: NOW, target: handleOf('nilovarga') });
    const [first, second] = await background.judge([cardOf(copy), cardOf(ordinary)], AROUND);
    expect(first?.finding).toBeNull();
    expect(second?.finding).toMatchObject({
      kind: 'look-alike',
      digest: {
        lookalike: null,
        facts: [
          { id: 'badge.kind.unknown' },
          { id: 'memory.past.decided.look-alike', args: { day: { date: NOW } } },
        ],
      },
    });
  });

  it('of private windows counts there, and of others not', async () => {
    await decideGenuine(store, { subject: 'id:71', handle: null, at: NOW });
    expect(await findings([cardOf(copy)], AROUND, { isPrivate: true })).toEqual(['zzq4 look-alike']);
  });

  it('moves to the id when a card says it', async () => {
    await decideGenuine(store, { subject: 'handle:zzq4', handle: null, at: NOW });
    expect(await findings([cardOf(copy)], AROUND)).toEqual([]);
    await background.settled();
    expect(await listDecisions(store)).toMatchObject([{ subject: 'id:71', kind: 'genuine' }]);
  });

  it('is read once a batch', async () => {
    const get = vi.spyOn(browserOfTests.storage.local, 'get');
    await background.judge(
      Array.from({ length: 50 }, (_, i) => cardOf(sightingOf(`a${i}`))),
      AROUND,
    );
    const keys = get.mock.calls.map(([key]) => key);
    expect(keys.filter((key) => key === 'decisions')).toHaveLength(1);
    // Backgrounds of the tests before may be about to write their snapshots, which reads them too: far from once a card.
    expect(keys.filter((key) => key === 'settings').length).toBeLessThan(10);
    expect(keys.every((key) => key === 'decisions' || key === 'settings')).toBe(true);
    get.mockRestore();
  });
});
