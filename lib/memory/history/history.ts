// The histories of accounts the person owns or watches. One value per account, so that one history opens without reading
// the others. Whose history is worth keeping is the caller's choice; private windows can't write (lasting-store.ts).

import type { Account } from '../../account/account.ts';
import type { UserId } from '../../account/handle.ts';
import { type Snapshot, takeSnapshot } from '../../account/snapshot.ts';
import type { LastingStore } from '../lasting-store.ts';
import type { ErasableStore, Store } from '../store.ts';
import { openVersioned, type ValueProblem } from '../versioned.ts';
import { asKept, HISTORY_FORM, pack } from './packed.ts';
import { thin } from './thin.ts';

const PREFIX = 'history:';
/** The most accounts with a history; one more is refused until another is erased. */
const MAX_ACCOUNTS = 1000;

/** One account's snapshots, oldest first; with a problem there are none, and the problem says why. */
export interface History {
  readonly snapshots: readonly Snapshot[];
  readonly problem: ValueProblem | null;
}

/** What became of a snapshot. `kept-anew`: what lay there was broken, and the history begins again. */
export type Keeping =
  | 'kept'
  | 'kept-anew'
  /** The page did not give TikTok's id: under a handle alone another account may come back tomorrow. */
  | 'no-id'
  /** Nothing of the account is dated, or not to a day that can be true. */
  | 'nothing-to-keep'
  /** A later version of the program wrote what lies there, and would miss it. */
  | 'newer-version'
  | 'too-many-accounts';

/**
 * Gives the history of one account and reads no other. Corrupt values and those of a later version give none and say so.
 */
export async function readHistory(store: Store, id: UserId): Promise<History> {
  const opened = openVersioned(await store.read(PREFIX + id), HISTORY_FORM);
  switch (opened.state) {
    case 'open':
      return { snapshots: opened.value, problem: null };
    case 'none':
      return { snapshots: [], problem: null };
    case 'corrupt':
    case 'newer-version':
      return { snapshots: [], problem: opened.state };
  }
}

/**
 * Adds what is known of the account to its history at the moment `now` (ms), and thins it. The order in which snapshots come
 * makes no difference. Two calls for one account at the same time may lose one of the two snapshots: in-turn.ts.
 */
export async function keepSnapshot(store: LastingStore, account: Account, now: number): Promise<Keeping> {
  const snapshot = takeSnapshot(account);
  if (!account.id) return 'no-id';
  if (!snapshot) return 'nothing-to-keep';
  const key = PREFIX + account.id.value;
  const { snapshots, problem } = await readHistory(store, account.id.value);
  if (problem === 'newer-version') return problem;
  if (snapshots.length === 0 && (await isFull(store, key))) return 'too-many-accounts';
  const kept = thin([...snapshots, asKept(snapshot)], now);
  if (kept.length === 0) return 'nothing-to-keep';
  await store.write(key, pack(kept));
  return problem ? 'kept-anew' : 'kept';
}

/** Erases the history of one account, and gives what lay there for putHistoryBack(); undefined where nothing did. */
export async function eraseHistory(store: ErasableStore, id: UserId): Promise<unknown> {
  const key = PREFIX + id;
  const held = await store.read(key);
  await store.remove([key]);
  return held;
}

/**
 * Puts back at `now` (ms) what eraseHistory() gave, beside what was kept since. Anything else, and what lies there of a later
 * version of the program, is left alone.
 */
export async function putHistoryBack(
  store: LastingStore,
  id: UserId,
  held: unknown,
  now: number,
): Promise<void> {
  const erased = openVersioned(held, HISTORY_FORM);
  const { snapshots, problem } = await readHistory(store, id);
  if (erased.state !== 'open' || problem === 'newer-version') return;
  const kept = thin([...erased.value, ...snapshots], now);
  if (kept.length > 0) await store.write(PREFIX + id, pack(kept));
}

/**
 * Erases every history, readable or not, and nothing else. Gives how many there were.
 *
 * @public for whoever wires a memory to the windows
 */
export async function eraseAllHistories(store: ErasableStore): Promise<number> {
  const keys = await store.keys(PREFIX);
  await store.remove(keys);
  return keys.length;
}

async function isFull(store: ErasableStore, key: string): Promise<boolean> {
  const keys = await store.keys(PREFIX);
  return keys.length >= MAX_ACCOUNTS && !keys.includes(key);
}
