// What a background remembers from batch to batch, from start to start, and not at all for private windows.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { message } from '../../lib/words/message.ts';
import { begin, cardOf, forgetEverything, handleOf, NOW, sightingOf } from './cards-background.ts';
import { COPY, DAY_MS, profile, type Remembering, remembering, TAMSIN } from './remembering.ts';

let background: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

const show: Remembering['show'] = (...shown) => remembering(background).show(...shown);
const open: Remembering['open'] = (...opened) => remembering(background).open(...opened);
const log: Remembering['log'] = () => remembering(background).log();

describe('an account with the badge that was met', () => {
  it('is known from then on: in the next batch, and in the next background, with a snapshot and without', async () => {
    expect(await show([COPY])).toEqual([]);
    expect(await show([TAMSIN])).toEqual([]);
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
    background = await begin();
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
    const lasting = background.memoryFor(false);
    if (lasting) await background.renewNames(lasting, NOW);
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
    background = await begin();
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
  });

  it('is known from its profile too, and no longer once it is renamed: the new name is', async () => {
    await open(profile(TAMSIN));
    expect(await show([COPY])).toHaveLength(1);
    const renamed = { ...TAMSIN, handle: handleOf('greyharbour'), displayName: 'Grey Harbour' };
    const verdict = await open(profile(renamed), NOW + DAY_MS);
    const was = message('memory.past.earlier', { handle: 'tamsinhollows', day: { date: NOW } });
    expect(verdict).toMatchObject({ digest: { facts: expect.arrayContaining([was]) } });
    expect(await show([COPY])).toEqual([]);
    background = await begin();
    expect(await show([COPY])).toEqual([]);
    const copy = { ...COPY, handle: handleOf('greyharbour_official'), displayName: 'Grey Harbour' };
    expect(await show([copy])).toHaveLength(1);
  });

  it('whose handle somebody else took is told of, and accuses nobody', async () => {
    await open(profile(TAMSIN));
    const taker = sightingOf('tamsinhollows', { id: '99', displayName: 'Somebody New', badge: false });
    const verdict = await open(profile(taker), NOW + DAY_MS);
    const taken = message('memory.past.taken-over', {
      handle: 'tamsinhollows',
      name: 'Tamsin Hollows',
      day: { date: NOW },
    });
    expect(verdict).toMatchObject({ digest: { lookalike: null, facts: expect.arrayContaining([taken]) } });
    expect(await log()).toEqual([]);
  });

  it('is not one where the badge is contradicted, without an id, or in a private window', async () => {
    const contradicted = { ...TAMSIN, source: 'data-tag' as const, badge: false };
    await background.judge([cardOf(TAMSIN, { sightings: [TAMSIN, contradicted] })]);
    await background.settled();
    await show([{ ...TAMSIN, id: null }]);
    await show([TAMSIN], { isPrivate: true });
    await open(profile(TAMSIN), NOW, true);
    expect(await show([COPY])).toEqual([]);
    expect(await show([COPY], { isPrivate: true })).toEqual([]);
  });
});

describe('a private window', () => {
  it('is judged by what is remembered, and leaves no trace: no database is made', async () => {
    await show([TAMSIN, COPY], { isPrivate: true });
    await open(profile(COPY), NOW, true);
    await open(profile(COPY, 'not-found'), NOW, true);
    const stores = await background.memory.read(['accounts', 'findings', 'values'], async (transaction) =>
      Promise.all([...transaction.objectStoreNames].map((name) => transaction.objectStore(name).count())),
    );
    expect(stores).toEqual({ state: 'done', value: [0, 0, 0] });
    await show([TAMSIN]);
    expect(await show([COPY], { isPrivate: true })).toHaveLength(1);
    expect(await log()).toEqual([]);
  });
});

describe('the log', () => {
  it('holds findings of lists and profiles, and follows the account: renamed, gone, back', async () => {
    await show([TAMSIN]);
    await show([COPY]);
    await show([{ ...COPY, handle: handleOf('quiet.fields'), displayName: 'Quiet Fields' }], {
      at: NOW + 1000,
    });
    await open(profile(sightingOf('quiet.fields'), 'not-found'), NOW + 2000);
    await open(
      profile({ ...COPY, handle: handleOf('quiet.fields'), displayName: 'Quiet Fields' }),
      NOW + 3000,
    );
    const [entry, ...others] = await log();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      subject: 'id:71',
      kind: 'look-alike',
      target: 'tamsinhollows',
      surface: 'comments',
    });
    expect(entry?.events.map(({ what }) => what)).toEqual(['seen', 'renamed', 'gone', 'back']);
  });
});

describe('storage that fails', () => {
  it('keeps nobody from being judged by the bundled names', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    background = await begin();
    const copy = sightingOf('duolingo_official', { id: '5', displayName: 'Duolingo', badge: false });
    expect(await show([TAMSIN, copy])).toEqual(['duolingo_official']);
    const lasting = background.memoryFor(false);
    if (lasting) await background.renewNames(lasting, NOW);
    open.mockRestore();
  });

  it('that never answers keeps nobody waiting for long', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    background = await begin();
    const copy = sightingOf('duolingo_official', { id: '5', displayName: 'Duolingo', badge: false });
    const verdicts = await background.judge([cardOf(copy)]);
    expect(verdicts[0]?.finding?.kind).toBe('look-alike');
    open.mockRestore();
  });

  it('that answers no more keeps no verdict waiting', async () => {
    const copy = sightingOf('duolingo_official', { id: '5', displayName: 'Duolingo', badge: false });
    await background.judge([]);
    const read = vi.spyOn(background.memory, 'read').mockImplementation(() => new Promise(() => undefined));
    const verdicts = await background.judge([cardOf(copy)]);
    expect(verdicts[0]?.finding?.kind).toBe('look-alike');
    read.mockRestore();
  });

  it.each<[string, unknown]>([
    ['no snapshot', undefined],
    ['a broken one', 'broken'],
    [
      'one of another edition',
      {
        version: 2,
        edition: 2,
        at: NOW,
        rows: new Uint8Array(0),
        ends: new Uint32Array(0),
        handles: new Int32Array(2),
        ids: new Int32Array(2),
        index: new ArrayBuffer(8),
      },
    ],
    [
      'one of version 1, with its list as one text',
      { version: 1, edition: 1, at: NOW, list: new Uint8Array(2), index: new ArrayBuffer(8) },
    ],
    ['one of a later version', { version: 3 }],
  ])('and %s: known names are built anew from what is remembered', async (_, held) => {
    await show([TAMSIN]);
    const lasting = background.memoryFor(false);
    if (!lasting) throw new Error('an ordinary window has a memory');
    await background.renewNames(lasting, NOW);
    await lasting.change(['values'], async (transaction) => {
      await transaction.objectStore('values').put(held, 'names');
    });
    background = await begin();
    const again = background.memoryFor(false);
    if (again) await background.renewNames(again, NOW);
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
    background = await begin();
    expect(await show([COPY])).toEqual(['tamsinhollows_official']);
  });
});

describe('a background that is ended at any moment', () => {
  const copies = [
    COPY,
    sightingOf('greyharbour_official', { id: '72', displayName: 'Grey Harbour', badge: false }),
  ];

  it.each([0, 1, 2, 3, 5, 8, 13])(
    'after %d turns: nothing is lost, and nothing shown wrong',
    async (ticks) => {
      await show([TAMSIN]);
      const renamed = { ...TAMSIN, displayName: 'Grey Harbour', handle: handleOf('greyharbour') };
      void background.judge([cardOf(renamed)], {}, { at: NOW + DAY_MS });
      const lasting = background.memoryFor(false);
      if (lasting) void background.renewNames(lasting, NOW + DAY_MS);
      for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate);
      background = await begin();
      // Either it was written that she is renamed, or not: never both names, never none.
      expect(await show(copies)).toHaveLength(1);
    },
  );
});
