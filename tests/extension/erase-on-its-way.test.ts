// What is being written while everything is erased does not come back; and decisions that the disk does not give are no empty list.

import { beforeEach, expect, it, vi } from 'vitest';
import { answerMemory } from '../../entrypoints/background/answer-memory.ts';
import { answerOwner } from '../../entrypoints/background/answer-owner.ts';
import { keepMet } from '../../entrypoints/background/growth.ts';
import { memory } from '../../entrypoints/background/memory.ts';
import { parseUserId } from '../../lib/account/handle.ts';
import { sighting } from '../account/sightings.ts';
import { forgetDatabases } from '../memory/any-memory.ts';
import { handleOf } from '../rules/account-builder.ts';

const { browser } = await vi.hoisted(async () => {
  const { extensionBrowser } = await import('./extension-browser.ts');
  return { browser: extensionBrowser() };
});

vi.mock('../../lib/browser/api.ts', () => ({
  browser,
  SITE_ADDRESS: 'https://www.tiktok.com/',
  SITE_ORIGINS: ['https://www.tiktok.com/*'],
}));

const NOW = Date.UTC(2026, 10, 22, 12);
const PAGE = { kind: 'page', isPrivateWindow: false } as const;
const LENA = handleOf('lena.brunner');
const { local } = browser.storage;
const get = local.get;

/** Lena's own profile, as she sees it. */
function reading(followers: number, at: number) {
  const seen = sighting({
    at,
    id: parseUserId('17'),
    handle: LENA,
    followers: { value: followers, exact: true },
  });
  return {
    url: 'https://www.tiktok.com/@lena.brunner',
    at,
    state: 'profile',
    handle: LENA,
    viewer: LENA,
    sightings: [seen],
    posts: [],
    tried: [],
  } as const;
}

/** Holds up whoever reads a value whose key begins so; gives what lets them go on. */
function holdUp(prefix: string): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.spyOn(local, 'get').mockImplementation(async (key) => {
    const given = await get(key);
    if (key?.startsWith(prefix)) await promise;
    return given;
  });
  return resolve;
}

/** Gives the database as many turns as erasing takes, and more. */
async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await memory.read(['values'], async () => undefined);
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1 }) } });
  browser.broken.local = false;
  local.values.clear();
  await memory.close();
  await forgetDatabases();
});

it('growth that is being written is erased with everything else', async () => {
  await keepMet(reading(1000, NOW - 86_400_000), false, NOW - 86_400_000);
  expect([...local.values.keys()]).toEqual(['history:17']);
  const goOn = holdUp('history:');
  const kept = keepMet(reading(1100, NOW), false, NOW);
  const erased = answerMemory({ type: 'erase-memory' }, PAGE, NOW);
  await manyTurns();
  goOn();
  await Promise.all([kept, erased]);
  expect([...local.values.keys()]).toEqual([]);
});

it('an answer about an own account that is being written is erased with everything else', async () => {
  const answer = {
    type: 'answer',
    subject: 'id:17',
    handle: LENA,
    question: 'twoStep',
    value: true,
  } as const;
  await answerOwner(answer, PAGE, NOW);
  const goOn = holdUp('owner:');
  const kept = answerOwner({ ...answer, value: false }, PAGE, NOW);
  const erased = answerMemory({ type: 'erase-memory' }, PAGE, NOW);
  await manyTurns();
  goOn();
  await Promise.all([kept, erased]);
  expect([...local.values.keys()]).toEqual([]);
});

it('decisions that the disk does not give are no empty list', async () => {
  browser.broken.local = true;
  expect(await answerMemory({ type: 'memory-overview' }, PAGE, NOW)).toEqual({
    state: 'failed',
    problem: 'unavailable',
  });
});
