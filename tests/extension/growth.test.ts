// What the background says of an account's growth where the browser's storage gives an error, and in private windows.

import { beforeEach, expect, it, vi } from 'vitest';
import { keepMet, keptOf } from '../../entrypoints/background/growth.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { anAccount, fact } from '../rules/account-builder.ts';

const { disk } = vi.hoisted(() => ({ disk: { isBroken: false, reads: 0 } }));

vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => {
          disk.reads += 1;
          if (disk.isBroken) throw new Error('out of order');
          return {};
        },
        set: async () => undefined,
        remove: async () => undefined,
      },
    },
  },
}));

const NOW = Date.UTC(2026, 10, 22, 12);
const ACCOUNT = anAccount({ id: fact('17' as never) });
const READING: PageReading = {
  url: 'https://www.tiktok.com/@somebody',
  at: NOW,
  state: 'profile',
  handle: ACCOUNT.handle,
  viewer: null,
  sightings: [],
  posts: [],
  tried: [],
};

beforeEach(() => {
  disk.isBroken = false;
  disk.reads = 0;
});

it('says that storage failed, and fails nothing else', async () => {
  disk.isBroken = true;
  await expect(keepMet(READING, false, NOW)).resolves.toBeUndefined();
  expect(await keptOf(ACCOUNT, READING, false)).toEqual({ state: 'storage-failed', history: null });
});

it('says that nothing is kept where nobody asked for it', async () => {
  expect(await keptOf(ACCOUNT, READING, false)).toEqual({ state: 'not-kept', history: null });
});

it('asks nothing of the disk for a private window', async () => {
  await keepMet(READING, true, NOW);
  expect(await keptOf(ACCOUNT, READING, true)).toEqual({ state: 'private-window', history: null });
  expect(disk.reads).toBe(0);
});
