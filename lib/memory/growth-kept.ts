// Whose growth is kept: the person's own account unless they said stop, and accounts of others only where they said keep.
// Each account has its turn, so that two readings at once lose neither, and none is written after the person said stop.

import type { Account } from '../account/account.ts';
import type { GrowthKept } from '../account/growth-kept.ts';
import type { Handle, UserId } from '../account/handle.ts';
import { eraseHistory, keepSnapshot, putHistoryBack, readHistory } from './history/history.ts';
import type { Turns } from './in-turn.ts';
import type { LastingStore } from './lasting-store.ts';
import type { Store } from './store.ts';
import { choose, readWatchList, type WatchList } from './watched.ts';

/** The one turn in which the list of choices is changed. */
const LIST_TURN = 'watched';

/** Who was met on a page: the accounts, and the handle of the person who reads it. */
export interface Meeting {
  readonly accounts: readonly Account[];
  readonly viewer: Handle | null;
}

/** Keeps a snapshot, at `now` (ms), of everybody met whose growth is kept. */
export async function keepGrowth(
  store: LastingStore,
  { accounts, viewer }: Meeting,
  now: number,
  inTurn: Turns,
): Promise<void> {
  const list = await readWatchList(store);
  const wanted = accounts.filter((account) => isKept(account, viewer, list));
  await Promise.all(
    wanted.map((account) =>
      inTurn(account.id?.value ?? '', async () => {
        // Asked again: they may have said stop while this waited.
        if (isKept(account, viewer, await readWatchList(store))) await keepSnapshot(store, account, now);
      }),
    ),
  );
}

/** Gives what is kept of an account, and why nothing is where nothing is. `store` is null for private windows. */
export async function growthOf(
  store: Store | null,
  account: Account,
  viewer: Handle | null,
): Promise<GrowthKept> {
  if (!store) return { state: 'private-window', history: null };
  if (!account.id) return { state: 'no-id', history: null };
  const list = await readWatchList(store);
  if (isKept(account, viewer, list)) {
    const { snapshots, problem } = await readHistory(store, account.id.value);
    return problem === 'newer-version'
      ? { state: problem, history: null }
      : { state: 'kept', history: snapshots };
  }
  if (list.isNewer) return { state: 'newer-version', history: null };
  if (isHidden(account, viewer)) return { state: 'private-account', history: null };
  return { state: list.isFull ? 'full' : 'not-kept', history: null };
}

/** Remembers that an account's growth is to be kept; the next meeting keeps the first snapshot. `isOwn` needs no word. */
export async function startGrowth(
  store: LastingStore,
  { id, isOwn, at }: { readonly id: UserId; readonly isOwn: boolean; readonly at: number },
  inTurn: Turns,
): Promise<void> {
  await inTurn(LIST_TURN, () => choose(store, { id, keep: isOwn ? null : true, at }));
}

/**
 * Stops keeping an account's growth and erases what was kept, of others without a trace. Gives what was erased, for
 * undoGrowth() alone; undefined where there was nothing.
 */
export async function stopGrowth(
  store: LastingStore,
  { id, isOwn, at }: { readonly id: UserId; readonly isOwn: boolean; readonly at: number },
  inTurn: Turns,
): Promise<unknown> {
  await inTurn(LIST_TURN, () => choose(store, { id, keep: isOwn ? false : null, at }));
  return inTurn(id, () => eraseHistory(store, id));
}

/** Takes stopGrowth() back: what it gave is put back, and kept on. Anything else is not put back. */
export async function undoGrowth(
  store: LastingStore,
  account: { readonly id: UserId; readonly isOwn: boolean; readonly at: number },
  erased: unknown,
  inTurn: Turns,
): Promise<void> {
  await startGrowth(store, account, inTurn);
  await inTurn(account.id, () => putHistoryBack(store, account.id, erased, account.at));
}

/** Under a list that can't be read, nothing is: it may say stop. */
function isKept(account: Account, viewer: Handle | null, { keep, isNewer }: WatchList): boolean {
  if (!account.id || isNewer || isHidden(account, viewer)) return false;
  return keep.get(account.id.value) ?? account.handle === viewer;
}

function isHidden(account: Account, viewer: Handle | null): boolean {
  return account.isPrivate?.value === true && account.handle !== viewer;
}
