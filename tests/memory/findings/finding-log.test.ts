import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LastingMemory, lastingMemory, openMemory } from '../../../lib/memory/database.ts';
import { packFinding, type SeenFinding, unpackFinding } from '../../../lib/memory/findings/finding.ts';
import {
  listFindings,
  logFindings,
  logGone,
  loggedSubjects,
  tidyFindings,
} from '../../../lib/memory/findings/finding-log.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { DAY_MS, handleOf, NOW } from '../met/people.ts';

const HOUR_MS = 3_600_000;

let memory: LastingMemory;

beforeEach(() => {
  forgetDatabases();
  memory = lastingOf(openMemory());
});

function finding(id: string | null, handle: string, rest: Partial<SeenFinding> = {}): SeenFinding {
  return {
    subject: id === null ? `handle:${handle}` : `id:${id}`,
    handle: handleOf(handle),
    displayName: 'Mara Okafor',
    kind: 'look-alike',
    target: handleOf('maraokafor'),
    surface: 'comments',
    ...rest,
  };
}

function log(found: readonly SeenFinding[], at = NOW) {
  return logFindings(memory, { found, met: [] }, at);
}

function meet(id: string, handle: string, at: number) {
  return logFindings(memory, { found: [], met: [{ subject: `id:${id}`, handle: handleOf(handle) }] }, at);
}

async function entries(from: LastingMemory = memory) {
  return given(await listFindings(from));
}

describe('the log of findings', () => {
  it('goes on from a clock that was put back', async () => {
    await log([finding('17', 'mara.okafor')], NOW + 3650 * DAY_MS);
    await meet('17', 'mara.new', NOW);
    expect((await entries())[0]).toMatchObject({
      handle: 'mara.new',
      firstSeen: NOW,
      lastSeen: NOW,
      events: [
        { what: 'seen', at: NOW },
        { what: 'renamed', at: NOW, from: 'mara.okafor', to: 'mara.new' },
      ],
    });
  });

  it('has one entry for an account that was logged under its handle again while its id was not said', async () => {
    await log([finding('17', 'mara.okafor')]);
    await log([finding(null, 'mara.okafor')], NOW + 3 * HOUR_MS);
    await log([finding('17', 'mara.okafor')], NOW + 3.5 * HOUR_MS);
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ subject: 'id:17', firstSeen: NOW, lastSeen: NOW + 3 * HOUR_MS, times: 2 });
    expect(entry?.events).toEqual([{ what: 'seen', at: NOW }]);
  });

  it('keeps what was logged under a handle before its account was logged under another', async () => {
    await log([finding(null, 'mara.new')]);
    await log([finding('17', 'mara.okafor')], NOW + HOUR_MS);
    await log([finding('17', 'mara.new')], NOW + 2 * HOUR_MS);
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ handle: 'mara.new', firstSeen: NOW, times: 3 });
  });

  it('holds one entry an account, the latest first, and counts an hour once', async () => {
    await log([finding('17', 'mara.okafor'), finding('18', 'tomas_vale')]);
    await log([finding('17', 'mara.okafor')], NOW + HOUR_MS / 2);
    await log([finding('18', 'tomas_vale', { kind: 'fan', surface: 'search' })], NOW + 2 * HOUR_MS);
    const [first, second] = await entries();
    expect(first).toEqual({
      ...finding('18', 'tomas_vale', { kind: 'fan', surface: 'search' }),
      firstSeen: NOW,
      lastSeen: NOW + 2 * HOUR_MS,
      times: 2,
      events: [{ what: 'seen', at: NOW }],
    });
    expect(second).toMatchObject({ subject: 'id:17', times: 1, lastSeen: NOW });
    expect(given(await loggedSubjects(memory))).toEqual(['id:17', 'id:18']);
  });

  it('follows an account: renamed, gone, back', async () => {
    await log([finding('17', 'a')]);
    await meet('17', 'b', NOW + 1000);
    await logGone(memory, handleOf('a'), NOW + 2000);
    await logGone(memory, handleOf('b'), NOW + 3000);
    await logGone(memory, handleOf('b'), NOW + 4000);
    await log([finding('17', 'c')], NOW + 5000);
    expect((await entries())[0]).toMatchObject({
      handle: 'c',
      events: [
        { what: 'seen', at: NOW },
        { what: 'renamed', at: NOW + 1000, from: 'a', to: 'b' },
        { what: 'gone', at: NOW + 3000 },
        { what: 'back', at: NOW + 5000 },
        { what: 'renamed', at: NOW + 5000, from: 'b', to: 'c' },
      ],
    });
  });

  it('logs nothing of accounts that were only met', async () => {
    await meet('17', 'a', NOW);
    await logGone(memory, handleOf('a'), NOW);
    expect(await entries()).toEqual([]);
  });

  it('goes on under the id once that is known', async () => {
    await log([finding(null, 'a')]);
    await log([finding('17', 'a')], NOW + 2 * HOUR_MS);
    const all = await entries();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ subject: 'id:17', firstSeen: NOW, times: 2 });
  });

  it('keeps the first event and the latest ones', async () => {
    await log([finding('17', 'a0')]);
    for (let i = 1; i <= 40; i += 1) await meet('17', `a${i}`, NOW + i);
    const events = (await entries())[0]?.events ?? [];
    expect(events).toHaveLength(20);
    expect(events[0]).toEqual({ what: 'seen', at: NOW });
    expect(events.at(-1)).toMatchObject({ to: 'a40' });
  });

  it('is bounded: those last seen longest ago go first', async () => {
    for (let i = 0; i < 30; i += 1)
      await logFindings(memory, { found: [finding(String(i + 1), `a${i}`)], met: [] }, NOW + i, 20);
    const all = await entries();
    expect(all.length).toBeGreaterThanOrEqual(18);
    expect(all.length).toBeLessThanOrEqual(20);
    expect(all[0]?.handle).toBe('a29');
    expect(all.some(({ handle }) => handle === 'a0')).toBe(false);
  });

  it('forgets after the days that are wanted, and rows that nobody can read', async () => {
    await log([finding('17', 'old')], NOW - 91 * DAY_MS);
    await log([finding('18', 'new')], NOW - 89 * DAY_MS);
    await memory.change(['findings'], async (transaction) => {
      await transaction.objectStore('findings').put({ version: 2 }, 'id:19');
    });
    await tidyFindings(memory, { now: NOW, retentionDays: null });
    expect(given(await loggedSubjects(memory))).toEqual(['id:17', 'id:18']);
    await tidyFindings(memory, { now: NOW, retentionDays: 90 });
    expect(given(await loggedSubjects(memory))).toEqual(['id:18']);
  });

  it('says so where storage is full, and leaves what is there', async () => {
    await log([finding('17', 'a')]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await log([finding('18', 'b')])).toEqual({ state: 'failed', problem: 'full' });
    put.mockRestore();
    expect(await entries()).toHaveLength(1);
  });

  it('is whole when the background is ended while it writes', async () => {
    for (let ticks = 0; ticks < 12; ticks += 1) {
      forgetDatabases();
      memory = lastingOf(openMemory());
      await log([finding(null, 'a')]);
      void log([finding('17', 'a'), finding('18', 'b')], NOW + 2 * HOUR_MS);
      for (let tick = 0; tick < ticks; tick += 1) await new Promise(setImmediate);
      const subjects = (await entries(lastingOf(openMemory()))).map(({ subject }) => subject).toSorted();
      expect([['handle:a'], ['id:17', 'id:18']]).toContainEqual(subjects);
    }
  });

  it('can’t be written for a private window', () => {
    const none = lastingMemory(openMemory(), { isPrivateWindow: true });
    // @ts-expect-error what a private window gets
    const write = () => logFindings(none, { found: [], met: [] }, NOW);
    expect([none, typeof write]).toEqual([null, 'function']);
  });
});

describe('a packed finding', () => {
  it('comes back as it was', async () => {
    await log([finding('17', 'a', { target: null, displayName: null, kind: 'imitated-tick' })]);
    await meet('17', 'b', NOW + 1000);
    for (const entry of await entries()) {
      expect(unpackFinding(entry.subject, structuredClone(packFinding(entry)))).toEqual(entry);
    }
  });

  it('is none in anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(unpackFinding('id:17', value)).toBeNull();
      }),
    );
  });
});
