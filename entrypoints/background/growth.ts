// Keeps the growth of accounts that are met, and does what the person says of it in the popup. Private windows leave nothing.

import type { Account } from '../../lib/account/account.ts';
import type { GrowthKept } from '../../lib/account/growth-kept.ts';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { ErasedGrowth, PageRequest } from '../../lib/browser/messages.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { isPrivateTab } from '../../lib/browser/tabs.ts';
import { growthOf, keepGrowth, startGrowth, stopGrowth, undoGrowth } from '../../lib/memory/growth-kept.ts';
import { createTurns } from '../../lib/memory/in-turn.ts';
import { lastingStore } from '../../lib/memory/lasting-store.ts';
import { readOwn } from '../../lib/memory/owner/owner.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import { inGrowthTurn } from './memory.ts';
import { accountOf } from './page-account.ts';

const inTurn = createTurns();

/** Keeps a snapshot of everybody on the page whose growth is kept. Never rejects: where storage fails, a page is judged all the same. */
export async function keepMet(reading: PageReading, isPrivateWindow: boolean, now: number): Promise<void> {
  const store = lastingStore(diskStore(), { isPrivateWindow });
  if (!store) return;
  const accounts = mergeSightings(reading.sightings, []);
  const viewer = await ownerOn(reading, accountOf(reading));
  await inGrowthTurn(() => keepGrowth(store, { accounts, viewer }, now, inTurn)).catch(() => undefined);
}

/** Gives what is kept of the account, for the popup. Never rejects: where storage fails, that is told in its place. */
export async function keptOf(
  account: Account,
  reading: PageReading,
  isPrivateWindow: boolean,
): Promise<GrowthKept> {
  const viewer = isPrivateWindow ? null : await ownerOn(reading, account);
  const store = lastingStore(diskStore(), { isPrivateWindow });
  return growthOf(store, account, viewer).catch(() => ({ state: 'storage-failed', history: null }));
}

/** Whose account counts as the person's own on this page: the one that they called theirs, else the one they are logged in with. */
async function ownerOn({ viewer }: PageReading, account: Account | null): Promise<Handle | null> {
  if (!account || account.handle === viewer) return viewer;
  const record = await readOwn(diskStore(), account).catch(() => null);
  return record?.state === 'open' ? account.handle : viewer;
}

/** Does what the person said in the popup; gives what was erased, where something was to be. */
export async function changeGrowth(
  request: Extract<PageRequest, { type: 'growth' }>,
  now: number,
): Promise<ErasedGrowth | null> {
  const store = lastingStore(diskStore(), { isPrivateWindow: await isPrivateTab(request.tabId) });
  if (!store) return null;
  const account = { id: request.id, isOwn: request.isOwn, at: now };
  switch (request.action) {
    case 'keep':
      await inGrowthTurn(() => startGrowth(store, account, inTurn));
      return null;
    case 'stop':
      return { erased: await inGrowthTurn(() => stopGrowth(store, account, inTurn)) };
    case 'undo':
      await inGrowthTurn(() => undoGrowth(store, account, request.erased, inTurn));
      return null;
  }
}
