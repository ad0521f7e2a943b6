import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type LastingMemory, openMemory } from '../../../lib/memory/database.ts';
import { meetAll, pointAt } from '../../../lib/memory/met/met-accounts.ts';
import { tidyMet } from '../../../lib/memory/met/tidy-met.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { idOf } from '../lasting.ts';
import { DAY_MS, NOW, seen } from './people.ts';

let memory: LastingMemory;

beforeEach(() => {
  forgetDatabases();
  memory = lastingOf(openMemory());
});

const KEEP_ALL = { now: NOW, retentionDays: null, isWanted: () => false };

/** Gives everybody who is remembered. */
async function everybody() {
  return given(await tidyMet(memory, KEEP_ALL));
}

function meet(accounts: ReturnType<typeof seen>[], at = NOW) {
  return meetAll(memory, { seen: accounts, bearers: [] }, at);
}

describe('tidyMet', () => {
  it('forgets who was of no use for longer than is wanted, but for those asked for', async () => {
    await meet([seen('1', 'a'), seen('2', 'b'), seen('3', 'c')], NOW - 91 * DAY_MS);
    await meet([seen('4', 'd')], NOW - 89 * DAY_MS);
    await pointAt(memory, [idOf('2'), idOf('77')], NOW - DAY_MS);
    const isWanted = ({ handle }: { handle: string | null }) => handle === 'c';
    const left = given(await tidyMet(memory, { now: NOW, retentionDays: 90, isWanted }));
    expect(left.map(({ id }) => id)).toEqual(['2', '3', '4']);
    expect((await everybody()).map(({ id }) => id)).toEqual(['2', '3', '4']);
  });

  it('keeps everybody where no end is wanted, and at most as many as fit: the least useful go', async () => {
    for (let i = 1; i <= 6; i += 1) await meet([seen(String(i), `a${i}`)], NOW - i * 400 * DAY_MS);
    expect(await everybody()).toHaveLength(6);
    const isWanted = ({ id }: { id: string }) => id === '6';
    const left = given(await tidyMet(memory, { now: NOW, retentionDays: null, isWanted, max: 3 }));
    expect(left.map(({ id }) => id)).toEqual(['1', '2', '6']);
  });

  it('reads more than one piece, and throws away rows that nobody can read', async () => {
    const many = Array.from({ length: 4100 }, (_, i) => seen(String(10_000 + i), `many${i}`));
    await meet(many);
    await memory.change(['accounts'], async (transaction) => {
      await transaction.objectStore('accounts').put('broken', '10500');
    });
    expect(await everybody()).toHaveLength(4099);
    const keys = given(
      await memory.read(['accounts'], (transaction) => transaction.objectStore('accounts').getAllKeys()),
    );
    expect(keys).not.toContain('10500');
  });

  it('leaves who was met again while it was reading', async () => {
    await meet([seen('1', 'a')], NOW - 100 * DAY_MS);
    const tidying = tidyMet(memory, { now: NOW, retentionDays: 90, isWanted: () => false });
    await Promise.all([tidying, meet([seen('1', 'a')], NOW)]);
    expect((await everybody()).map(({ id }) => id)).toEqual(['1']);
  });

  it('says so where storage fails', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('out of order', 'UnknownError');
    });
    expect(await tidyMet(memory, KEEP_ALL)).toEqual({ state: 'failed', problem: 'unavailable' });
    vi.restoreAllMocks();
  });
});
