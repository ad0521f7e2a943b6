// What the histories of a thousand accounts take after two years, and what opening one of them reads. Each account was met
// every hour of the last 120 days and every day before: what is thinned away in between would not be kept either way.

import type { Account } from '../../lib/account/account.ts';
import { emptyAccount } from '../../lib/account/account.ts';
import { type Handle, parseHandle, parseUserId, type UserId } from '../../lib/account/handle.ts';
import { median } from '../../lib/account/metrics.ts';
import type { Snapshot } from '../../lib/account/snapshot.ts';
import { keepSnapshot, readHistory } from '../../lib/memory/history/history.ts';
import { asKept, pack } from '../../lib/memory/history/packed.ts';
import { thin } from '../../lib/memory/history/thin.ts';
import { lastingStore } from '../../lib/memory/lasting-store.ts';
import { type ErasableMap, erasableMap } from '../memory/erasable-map.ts';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';
import { threadMs } from './thread-time.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR_MS = 60 * 60 * 1000;
const ACCOUNTS = 1000;
const DAYS = 2 * 365;
const HOURLY_DAYS = 120;
const SEED = 20_261_122;
const ALLOWED_MB = 5;
const OPENED = 200;

/** Every meeting with one account, oldest first: counts that grow by the hour, a new name a year, at times a rounded count. */
function meetings(handles: readonly [Handle, Handle], name: string, followers: number): Snapshot[] {
  const chance = chanceFrom(followers);
  const met: Snapshot[] = [];
  let [fans, likes, videos] = [followers, followers * 20, 100];
  for (let hours = DAYS * 24; hours >= 0; hours -= hours > HOURLY_DAYS * 24 ? 24 : 1) {
    fans += Math.floor((fans * (chance(40) - 10)) / 1_000_000) + chance(5);
    likes += Math.floor(fans / 1000) + chance(50);
    videos += Number(chance(20) === 0);
    const exact = chance(10) > 0;
    const round = (value: number) => ({ value: exact ? value : Math.round(value / 100) * 100, exact });
    met.push({
      at: NOW - hours * HOUR_MS,
      handle: handles[hours > 365 * 24 ? 0 : 1],
      displayName: hours > 200 * 24 ? name : `${name} ✨`,
      badge: hours > 100 * 24 ? 'absent' : 'present',
      followers: round(fans),
      likes: round(likes),
      videos: { value: videos, exact: true },
    });
  }
  return met;
}

function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`no handle: ${text}`);
  return handle;
}

function idOf(place: number): UserId {
  const id = parseUserId(String(6_800_000_000_000_000_000n + BigInt(place) * 7_919n));
  if (!id) throw new Error('no id');
  return id;
}

function account(id: UserId, handle: Handle): Account {
  const read = { source: 'response', at: NOW } as const;
  return { ...emptyAccount(handle), id: { value: id, ...read }, displayName: { value: 'Mara', ...read } };
}

/** A store with the histories, each under the key that the memory itself chose. */
async function filled(): Promise<ErasableMap> {
  const store = erasableMap();
  const lasting = lastingStore(store, { isPrivateWindow: false });
  if (!lasting) throw new Error('an ordinary window has a store');
  const chance = chanceFrom(SEED);
  const handles = inventedHandles([], 2 * ACCOUNTS, chance);
  for (let place = 0; place < ACCOUNTS; place += 1) {
    const [first, second] = [handleOf(handles[2 * place] ?? ''), handleOf(handles[2 * place + 1] ?? '')];
    const followers = Math.floor(10 ** (2 + chance(6000) / 1000));
    const met = meetings([first, second], inventedName(first, chance), followers);
    const kept = await keepSnapshot(lasting, account(idOf(place), second), NOW);
    const [key] = [...store.values.keys()].slice(-1);
    if (kept !== 'kept' || key === undefined) throw new Error(`not kept: ${kept}`);
    store.values.set(key, pack(thin(met.map(asKept), NOW)));
  }
  return store;
}

/** Prints what the histories take in bytes of JSON, keys included, and what opening one reads and takes. */
export async function reportHistories(): Promise<void> {
  const store = await filled();
  const bytes = [...store.values].map(([key, value]) => Buffer.byteLength(JSON.stringify([key, value])));
  const total = bytes.reduce((sum, size) => sum + size, 0);
  const opened: { readonly reads: number; readonly snapshots: number }[] = [];
  const start = threadMs();
  for (let i = 0; i < OPENED; i += 1) {
    store.trail.length = 0;
    const { snapshots, problem } = await readHistory(store, idOf((i * 37) % ACCOUNTS));
    if (problem || snapshots.at(-1)?.at !== NOW) throw new Error('the history is there');
    opened.push({ reads: store.trail.length, snapshots: snapshots.length });
  }
  const ms = (threadMs() - start) / OPENED;
  const most = Math.max(...opened.map(({ reads }) => reads));
  const sizes = `${(total / 1e6).toFixed(2)} MB as JSON with keys (allowed ${ALLOWED_MB})`;
  const each = `${(total / bytes.length).toFixed(0)} bytes each, the largest ${Math.max(...bytes)}`;
  console.log(`\n${store.values.size} histories of ${DAYS} days: ${sizes}, ${each}`);
  const held = median(opened.map(({ snapshots }) => snapshots));
  console.log(
    `opening one: ${held} snapshots, ${ms.toFixed(2)} ms, ${most} of ${store.values.size} values read`,
  );
}
