import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LastingMemory, lastingMemory, openMemory } from '../../../lib/memory/database.ts';
import { meetAll, pastOf } from '../../../lib/memory/met/met-accounts.ts';
import { readNames } from '../../../lib/memory/met/name-snapshot.ts';
import { tidyMet } from '../../../lib/memory/met/tidy-met.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { idOf } from '../lasting.ts';
import { DAY_MS, handleOf, NOW, seen } from './people.ts';

let memory: LastingMemory;

beforeEach(() => {
  forgetDatabases();
  memory = lastingOf(openMemory());
});

const KEEP_ALL = { now: NOW, retentionDays: null, isWanted: () => false };

/** Gives everybody who is remembered. */
async function everybody(from: LastingMemory = memory) {
  return given(await tidyMet(from, KEEP_ALL));
}

function meet(accounts: ReturnType<typeof seen>[], at = NOW, bearers: { id: string; handle: string }[] = []) {
  const others = bearers.map(({ id, handle }) => ({ id: idOf(id), handle: handleOf(handle) }));
  return meetAll(memory, { seen: accounts, bearers: others }, at);
}

describe('meetAll', () => {
  it('remembers accounts by id, and gives those whose names changed', async () => {
    expect(given(await meet([seen('17', 'mara'), seen('18', 'tomas')])).map(({ id }) => id)).toEqual([
      '17',
      '18',
    ]);
    expect(given(await meet([seen('17', 'mara')], NOW + DAY_MS))).toEqual([]);
    expect((await everybody()).map(({ handle, lastMet }) => [handle, lastMet])).toEqual([
      ['mara', NOW + DAY_MS],
      ['tomas', NOW],
    ]);
  });

  it('notes for the next start whose names changed', async () => {
    await meet([seen('17', 'mara'), seen('18', 'tomas')]);
    await meet([seen('17', 'mara', { displayName: 'New' })], NOW + 1000);
    const { changed, accounts, snapshot } = given(await readNames(memory));
    expect(changed).toEqual(['id:17', 'id:18']);
    expect(accounts.map(({ displayName }) => displayName)).toEqual(['New', 'Name of tomas']);
    expect(snapshot).toBeNull();
  });

  it('leaves a reading that was overtaken, and goes on from a clock that was put back', async () => {
    await meet([seen('17', 'mara', { displayName: 'New' })], NOW + 1000);
    await meet([seen('17', 'mara', { displayName: 'Old' })]);
    expect((await everybody())[0]).toMatchObject({ displayName: 'New', lastMet: NOW + 1000 });
    await meet([seen('18', 'tomas')], NOW + 3650 * DAY_MS);
    await meet([seen('18', 'tomas.new')], NOW + DAY_MS);
    expect((await everybody())[1]).toEqual({
      ...seen('18', 'tomas.new', { displayName: 'Name of tomas.new' }),
      firstMet: NOW + DAY_MS,
      lastMet: NOW + DAY_MS,
      lastUseful: NOW + DAY_MS,
      earlier: [{ handle: 'tomas', until: NOW + DAY_MS }],
    });
  });

  it('follows a handle change by id', async () => {
    await meet([seen('17', 'old')]);
    await meet([seen('17', 'new')], NOW + DAY_MS);
    const past = await pastOf(memory, { id: idOf('17'), handle: handleOf('new') });
    expect(past).toEqual({ earlier: [{ handle: 'old', until: NOW }], takenOver: null });
  });

  it('says whose handle somebody took over, and what they are called now', async () => {
    const taker = { id: idOf('99'), handle: handleOf('old') };
    await meet([seen('17', 'old')]);
    expect((await pastOf(memory, taker)).takenOver).toEqual({
      displayName: 'Name of old',
      handle: null,
      until: NOW,
    });
    await meet([seen('17', 'new')], NOW + DAY_MS);
    expect((await pastOf(memory, taker)).takenOver).toEqual({
      displayName: 'Name of new',
      handle: 'new',
      until: NOW,
    });
  });

  it('says nothing of that without an id, of the account itself, or of a handle nobody had', async () => {
    await meet([seen('17', 'old')]);
    const nothing = { earlier: [], takenOver: null };
    expect(await pastOf(memory, { id: null, handle: handleOf('old') })).toMatchObject(nothing);
    expect(await pastOf(memory, { id: idOf('17'), handle: handleOf('old') })).toEqual(nothing);
    expect(await pastOf(memory, { id: idOf('99'), handle: handleOf('other') })).toEqual(nothing);
  });

  it('takes a handle from who has left it, whether the next one has the badge or not', async () => {
    await meet([seen('17', 'a'), seen('18', 'b')]);
    const freed = given(
      await meet([], NOW + 1000, [
        { id: '99', handle: 'a' },
        { id: '18', handle: 'b' },
      ]),
    );
    expect(freed.map(({ id, handle }) => [id, handle])).toEqual([['17', null]]);
    await meet([seen('19', 'b')], NOW + 2000);
    expect((await everybody()).map(({ id, handle }) => [id, handle])).toEqual([
      ['17', null],
      ['18', null],
      ['19', 'b'],
    ]);
    await meet([seen('17', 'a')], NOW + 3000);
    expect((await everybody())[0]).toMatchObject({ handle: 'a', earlier: [] });
  });

  it('leaves everything as it was, and says so, where storage is full', async () => {
    await meet([seen('17', 'mara')]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await meet([seen('18', 'tomas')])).toEqual({ state: 'failed', problem: 'full' });
    put.mockRestore();
    expect(await everybody()).toHaveLength(1);
  });

  it('goes past a broken row as if the account had not been met', async () => {
    await meet([seen('17', 'mara')]);
    await memory.change(['accounts'], async (transaction) => {
      await transaction.objectStore('accounts').put({ handles: ['mara'], facts: 'broken' }, '17');
    });
    expect(given(await meet([seen('17', 'mara')])).map(({ firstMet }) => firstMet)).toEqual([NOW]);
    expect(await pastOf(memory, { id: idOf('99'), handle: handleOf('mara') })).toMatchObject({
      takenOver: {},
    });
  });

  it('can’t be called for a private window', async () => {
    const none = lastingMemory(openMemory(), { isPrivateWindow: true });
    expect(none).toBeNull();
    // @ts-expect-error what a private window gets
    const write = () => meetAll(none, { seen: [seen('17', 'mara')], bearers: [] }, NOW);
    // @ts-expect-error a memory that nobody asked about private windows
    const other = () => meetAll(openMemory(), { seen: [], bearers: [] }, NOW);
    expect([write, other]).toHaveLength(2);
  });
});

/** What a page may show in any order: one of few accounts with one of few handles, with the badge or without. */
const meeting = fc.record({
  id: fc.constantFrom('1', '2', '3', '4'),
  handle: fc.constantFrom('a', 'b', 'c'),
  hasBadge: fc.boolean(),
  after: fc.integer({ min: 0, max: 3 * DAY_MS }),
});

/** The simplest thing that does the same: who has each handle, and which handles each had. */
class Model {
  readonly handleOf = new Map<string, string | null>();
  readonly had = new Map<string, Set<string>>();

  meet({ id, handle, hasBadge }: { id: string; handle: string; hasBadge: boolean }) {
    for (const [other, theirs] of this.handleOf) {
      if (other !== id && theirs === handle) this.handleOf.set(other, null);
    }
    if (!hasBadge) return;
    this.handleOf.set(id, handle);
    this.had.set(id, (this.had.get(id) ?? new Set()).add(handle));
  }
}

describe('any order of meetings', () => {
  it('leaves each account once, no handle with two of them, and all handles that each had', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(meeting, { maxLength: 25 }), async (meetings) => {
        forgetDatabases();
        memory = lastingOf(openMemory());
        const model = new Model();
        let now = NOW;
        for (const met of meetings) {
          now += met.after;
          model.meet(met);
          if (met.hasBadge) await meet([seen(met.id, met.handle)], now);
          else await meet([], now, [met]);
        }
        const kept = await everybody();
        expect(new Map(kept.map(({ id, handle }) => [id, handle]))).toEqual(model.handleOf);
        const held = kept.flatMap(({ handle }) => handle ?? []);
        expect(new Set(held).size).toBe(held.length);
        for (const { id, handle, earlier } of kept) {
          const all = [...(handle === null ? [] : [handle]), ...earlier.map((entry) => entry.handle)];
          expect(new Set(all)).toEqual(model.had.get(id));
          expect(all).toHaveLength(new Set(all).size);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is written whole or not at all when the background is ended at any moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(meeting, { minLength: 1, maxLength: 6 }),
        fc.nat(12),
        async (meetings, ticks) => {
          forgetDatabases();
          memory = lastingOf(openMemory());
          const last = meetings.map((met) => seen(met.id, met.handle));
          await meet([seen('1', 'a'), seen('2', 'b')]);
          const before = await everybody();
          // Nobody waits for it: the connection goes away while it writes.
          void meet(last, NOW + DAY_MS);
          for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate);
          const again = lastingOf(openMemory());
          const after = await everybody(again);
          const noted = given(await readNames(again)).changed;
          const isWritten = after.some(({ lastMet }) => lastMet === NOW + DAY_MS);
          if (!isWritten) expect(after).toEqual(before);
          // Whoever is remembered is also noted for the next start: there was no snapshot yet.
          expect(new Set(noted)).toEqual(new Set(after.map(({ id }) => `id:${id}`)));
        },
      ),
      { numRuns: 40 },
    );
  });
});
