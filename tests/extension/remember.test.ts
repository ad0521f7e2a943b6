// What a background remembers from batch to batch, from start to start, and not at all for private windows.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseContentRequest } from '../../lib/browser/messages.ts';
import { listFindings } from '../../lib/memory/findings/finding-log.ts';
import type { PageReading, PageState } from '../../lib/tiktok/page-reading.ts';
import { message } from '../../lib/words/message.ts';
import { begin, cardOf, forgetEverything, handleOf, NOW, sightingOf } from './cards-background.ts';

const DAY_MS = 86_400_000;
const TAMSIN = sightingOf('tamsinhollows', {
  id: '6800000000000000005',
  displayName: 'Tamsin Hollows',
  badge: true,
});
const COPY = sightingOf('tamsinhollows_official', { id: '71', displayName: 'Tamsin Hollows', badge: false });

let background: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

/** Shows accounts in a list; gives the handles with findings, once everything is written. */
async function show(sightings: readonly ReturnType<typeof sightingOf>[], options = {}) {
  const verdicts = await background.judge(
    sightings.map((sighting) => cardOf(sighting)),
    {},
    options,
  );
  await background.settled();
  return verdicts.flatMap(({ handle, finding }) => (finding ? [handle] : []));
}

function profile(sighting: ReturnType<typeof sightingOf>, state: PageState = 'profile'): PageReading {
  const { handle } = sighting;
  const url = `https://www.tiktok.com/@${handle}`;
  return { url, at: NOW, state, handle, viewer: null, sightings: [sighting], posts: [], tried: [] };
}

/** Opens a profile; gives the verdict, once everything is written. */
async function open(reading: PageReading, at = NOW, isPrivateWindow = false) {
  const sender = { kind: 'content', tabId: 1, isPrivateWindow } as const;
  const request = parseContentRequest({ type: 'judge-page', reading });
  if (!request) throw new Error('the message was refused');
  const verdict = await background.answerContent(request, sender, at);
  await background.settled();
  return verdict;
}

async function log() {
  const read = await listFindings(background.memory);
  if (read.state === 'failed') throw new Error(read.problem);
  return read.value;
}

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

describe('a profile that TikTok says is not there', () => {
  const absent = (handle: string, state: PageState): PageReading => ({
    ...profile(sightingOf(handle), state),
    sightings: [],
  });
  const events = async () => (await log()).flatMap((entry) => entry.events.map(({ what }) => what));

  it.each([
    ['by its id', COPY],
    ['by its handle alone', { ...COPY, id: null }],
  ])('is logged as gone once, and as back when it is met again: %s', async (_, copy) => {
    await show([TAMSIN]);
    await show([copy]);
    for (const at of [NOW + 1000, NOW + 2000])
      expect(await open(absent(copy.handle ?? '', 'not-found'), at)).toBeNull();
    expect(await events()).toEqual(['seen', 'gone']);
    background = await begin();
    await show([copy], { at: NOW + 3000 });
    expect(await events()).toEqual(['seen', 'gone', 'back']);
  });

  it('is logged as back though nothing is found about it any more, and though its id was not known before', async () => {
    await show([TAMSIN]);
    await show([{ ...COPY, id: null }]);
    await open(absent('tamsinhollows_official', 'not-found'), NOW + 1000);
    await show([{ ...COPY, displayName: 'Quiet Fields', badge: true }], { at: NOW + 2000 });
    expect(await events()).toEqual(['seen', 'gone', 'back']);
  });

  it('means nobody else, and nobody of whom nothing is logged', async () => {
    await show([TAMSIN]);
    await show([COPY]);
    for (const handle of ['tamsinhollows', 'quiet.fields'])
      expect(await open(absent(handle, 'not-found'))).toBeNull();
    expect(await events()).toEqual(['seen']);
  });

  it.each<PageState>([
    'profile',
    'loading',
    'no-profile',
    'private',
    'login-wall',
    'age-gate',
    'captcha',
    'empty',
    'unreadable',
  ])('is not told by a page that is “%s”', async (state) => {
    await show([TAMSIN]);
    await show([COPY]);
    expect(await open(absent('tamsinhollows_official', state), NOW + 1000)).toBeNull();
    expect(await events()).toEqual(['seen']);
  });
});

describe('a retention that was changed', () => {
  const change = async (retentionDays: number | null) => {
    const settings = { scope: 'quiet', surfacesOff: [], marksBadges: false, retentionDays };
    const sender = { kind: 'page', isPrivateWindow: false } as const;
    const answer = await background.answerControls(
      { type: 'set-settings', settings },
      sender,
      NOW + 10 * DAY_MS,
    );
    expect(answer).toMatchObject({ state: 'open', settings });
  };

  it('holds at once: who is older is forgotten, known no more, and in no snapshot', async () => {
    await show([TAMSIN]);
    expect(await show([COPY])).toHaveLength(1);
    const lasting = background.memoryFor(false);
    if (lasting) await background.renewNames(lasting, NOW);
    await change(30);
    expect(await show([COPY])).toHaveLength(1);
    expect(await log()).toHaveLength(1);
    await change(7);
    expect(await show([COPY])).toEqual([]);
    expect(await log()).toEqual([]);
    background = await begin();
    expect(await show([COPY])).toEqual([]);
  });

  it('is no reason to do anything where another setting was changed', async () => {
    const made = vi.spyOn(IDBFactory.prototype, 'open');
    await change(90);
    expect(made).not.toHaveBeenCalled();
    await change(30);
    expect(made).toHaveBeenCalled();
    made.mockRestore();
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

  it.each<[string, unknown]>([
    ['no snapshot', undefined],
    ['a broken one', 'broken'],
    ['one of another edition', { version: 1, edition: 1, at: NOW, list: '[]', index: new ArrayBuffer(8) }],
    ['one of a later version', { version: 2 }],
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
