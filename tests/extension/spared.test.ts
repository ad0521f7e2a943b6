// Whom nothing may be found about, or not that: known accounts, those allowed for an identity of the watch-list, and those of
// which the person said whom they do not resemble.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { decide, decideGenuine, listDecisions } from '../../lib/memory/decisions.ts';
import { listFindings } from '../../lib/memory/findings/finding-log.ts';
import { parseIdentity } from '../../lib/memory/identities/identity.ts';
import { keepIdentity, listIdentities } from '../../lib/memory/identities/watch-list.ts';
import { areas, begin, cardOf, forgetEverything, handleOf, NOW, sightingOf } from './cards-background.ts';

const BAIT = 'Link in bio! Write me on Telegram, giveaway';
const AUTHOR = sightingOf('nilovarga', { id: '6800000000000000001', displayName: 'Nilo Varga' });
const AROUND = { beside: [handleOf('nilovarga')], people: [AUTHOR] };
const SHOP = sightingOf('nilovarga.official', { id: '71', displayName: 'Nilo Varga', badge: false });

type Background = Awaited<ReturnType<typeof begin>>;

beforeEach(forgetEverything);

async function marked(background: Background, cards: Parameters<Background['judge']>[0], around = {}) {
  const verdicts = await background.judge(cards, around);
  await background.settled();
  return verdicts.flatMap(({ handle, finding }) => (finding ? [`${handle} ${finding.kind}`] : []));
}

function local() {
  return {
    read: async (key: string) => areas.local.get(key),
    write: async (key: string, value: unknown) => void areas.local.set(key, value),
  };
}

async function protect(background: Background, raw: Record<string, unknown>): Promise<void> {
  const identity = parseIdentity({ id: null, displayName: '', allowed: [], at: NOW, ...raw });
  const lasting = background.memoryFor(false);
  if (!identity || !lasting) throw new Error('no identity');
  await keepIdentity(lasting, identity);
}

it('no known account is a look-alike of another, whatever it writes', async () => {
  const background = await begin({ isWhole: true });
  const cards = bundledKnown().map(({ handle, displayName }) =>
    cardOf(sightingOf(handle, { displayName, badge: false }), { said: BAIT }),
  );
  const found: string[] = [];
  for (let from = 0; from < cards.length; from += 50) {
    found.push(...(await marked(background, cards.slice(from, from + 50))));
  }
  expect(cards.length).toBeGreaterThan(2000);
  expect(found).toEqual([]);
});

describe('an account for a region, named as its brand is', () => {
  const BRAND = sightingOf('duolingo', { id: '60', displayName: 'Duolingo', badge: true });
  const regional = ['duolingofrance', 'duolingo_es', 'duolingo.brasil'].map((handle, place) =>
    cardOf(sightingOf(handle, { id: String(61 + place), displayName: 'Duolingo' })),
  );

  it('is spared in a search for the brand, and under its videos', async () => {
    const background = await begin();
    const beside = [handleOf('duolingo')];
    expect(await marked(background, regional, { query: 'Duolingo' })).toEqual([]);
    expect(await marked(background, regional, { query: 'Duolingo', beside, people: [BRAND] })).toEqual([]);
    expect(await marked(background, regional, { beside, people: [BRAND] })).toEqual([]);
  });

  it('is not where it leads on to a messenger, or where nobody vouches for the author', async () => {
    const background = await begin();
    const baiting = regional.map((card) => ({ ...card, said: 'Write me on Telegram' }));
    const names = regional.map(({ handle }) => `${handle} look-alike`);
    expect(await marked(background, baiting, { query: 'Duolingo' })).toEqual(names);
    const copies = ['nilovargafrance', 'nilovarga_es'].map((handle) =>
      cardOf(sightingOf(handle, { displayName: 'Nilo Varga' })),
    );
    expect(await marked(background, copies, AROUND)).toEqual(
      copies.map(({ handle }) => `${handle} look-alike`),
    );
  });
});

describe('an account that is allowed', () => {
  const ALLOWED = { handle: 'nilovarga', allowed: [{ handle: 'nilovarga.official', as: 'own' }] };

  it('is spared where the watch-list came later than the first answer', async () => {
    const first = await begin();
    await protect(first, ALLOWED);
    const slow = await begin();
    const read = vi.spyOn(slow.memory, 'read').mockImplementation(async (stores, action) => {
      await new Promise((resolve) => setTimeout(resolve, 1100));
      read.mockRestore();
      return slow.memory.read(stores, action);
    });
    await slow.judge([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await marked(slow, [cardOf(SHOP)], AROUND)).toEqual([]);
  });

  it('is spared where the watch-list could not be read at first', async () => {
    const first = await begin();
    await protect(first, ALLOWED);
    const broken = await begin();
    const read = vi
      .spyOn(broken.memory, 'read')
      .mockImplementation(async () => ({ state: 'failed', problem: 'blocked' }));
    expect(await marked(broken, [cardOf(SHOP)], AROUND)).toEqual(['nilovarga.official look-alike']);
    read.mockRestore();
    const lasting = broken.memoryFor(false);
    if (!lasting) throw new Error('no memory');
    await broken.renewNames(lasting, NOW);
    expect(await marked(broken, [cardOf(SHOP)], AROUND)).toEqual([]);
  });
});

describe('an identity without the badge, on the watch-list by its handle', () => {
  it('is itself under its next handle too, once it was seen with its id', async () => {
    const background = await begin();
    const own = sightingOf('tamsin.bakes', { id: '99', displayName: 'Tamsin Bakes Bread', badge: false });
    await protect(background, { handle: 'tamsin.bakes', displayName: 'Tamsin Bakes Bread' });
    background.forgetNames();
    expect(await marked(background, [cardOf(own)])).toEqual([]);
    expect(await listIdentities(background.memory)).toMatchObject({ value: [{ id: '99' }] });
    const renamed = sightingOf('tamsin.bakes.official', { ...own, id: '99', handle: null });
    const copy = { ...renamed, handle: handleOf('tamsin.bakes.official') };
    expect(await marked(background, [cardOf(copy)])).toEqual([]);
    expect(await marked(background, [cardOf({ ...copy, id: sightingOf('x', { id: '98' }).id })])).toEqual([
      'tamsin.bakes.official look-alike',
    ]);
  });
});

describe('what the person said', () => {
  it('is heeded by the log: no account is noted as a look-alike of whom it does not resemble', async () => {
    const background = await begin();
    const both = sightingOf('nilovarga_official', { id: '72', displayName: 'Nilo Varga Mara Okafor' });
    const people = [AUTHOR, sightingOf('niloovarga', { id: '73', displayName: 'Nilo Varga', badge: true })];
    const around = { beside: people.map(({ handle }) => handleOf(handle ?? '')), people };
    const card = cardOf({ ...both, displayName: 'Nilo Varga' });
    await decide(local(), { subject: 'id:72', target: handleOf('niloovarga'), dismissed: true, at: NOW });
    expect(await marked(background, [card], around)).toEqual(['nilovarga_official look-alike']);
    const log = await listFindings(background.memory);
    expect(log).toMatchObject({ value: [{ subject: 'id:72', target: 'nilovarga' }] });
  });

  it('in a private window moves to the id too, so that it can be undone there', async () => {
    const background = await begin();
    const session = {
      read: async (key: string) => areas.session.get(key),
      write: async (key: string, value: unknown) => void areas.session.set(key, value),
    };
    await decideGenuine(session, {
      subject: 'handle:nilovarga.official',
      handle: handleOf('nilovarga.official'),
      at: NOW,
    });
    await background.judge([cardOf(SHOP)], AROUND, { isPrivate: true });
    await background.settled();
    expect(await listDecisions(session)).toMatchObject([{ subject: 'id:71' }]);
    expect(areas.local.size).toBe(0);
  });
});

it('a snapshot from times to come does not stay until then', async () => {
  const background = await begin();
  const lasting = background.memoryFor(false);
  if (!lasting) throw new Error('no memory');
  await background.renewNames(lasting, NOW + 3650 * 86_400_000);
  await background.renewNames(lasting, NOW);
  const next = await begin();
  const { snapshot } = await import('../../lib/memory/met/name-snapshot.ts').then(async ({ readNames }) => {
    const read = await readNames(next.memory);
    if (read.state === 'failed') throw new Error(read.problem);
    return read.value;
  });
  expect(snapshot?.at).toBe(NOW);
});
