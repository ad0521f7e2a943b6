// The log of findings in the database: one entry an account. Each call is one transaction; private windows have no
// LastingMemory, so that nothing they show is logged.

import type { Handle } from '../../account/handle.ts';
import type { LastingMemory, Memory, MemoryTransaction, Remembered } from '../database.ts';
import {
  joined,
  type LoggedFinding,
  metAgain,
  packFinding,
  type SeenFinding,
  unpackFinding,
  withFinding,
  withoutProfile,
} from './finding.ts';

/** The most entries; beyond, those last seen longest ago are forgotten. */
export const MAX_FINDINGS = 5000;
/** So many go at once, so that not every new entry has to look for the oldest. */
const ROOM_MADE = 250;
const DAY_MS = 86_400_000;

/** An account that was met, by its name in memory. */
export interface MetSubject {
  readonly subject: string;
  readonly handle: Handle;
}

/** What a page showed: findings, and accounts of which something may be logged though nothing was found now. */
export interface Sightings {
  readonly found: readonly SeenFinding[];
  readonly met: readonly MetSubject[];
}

/** Logs what a page showed at `now` (ms). An entry made under a handle goes on under the id once that is known. */
export function logFindings(
  memory: LastingMemory,
  { found, met }: Sightings,
  now: number,
  max = MAX_FINDINGS,
): Promise<Remembered<void>> {
  return memory.change(['findings'], async (transaction) => {
    for (const finding of found) {
      const kept = await takenUp(transaction, finding);
      const next = withFinding(kept, finding, now);
      if (next !== kept) await write(transaction, next);
    }
    for (const account of met) {
      const byHandle = await takenUp(transaction, account);
      const kept = byHandle ?? (await readOne(transaction, account.subject));
      const next = kept && metAgain(kept, account, now);
      if (next && (byHandle || next !== kept))
        await write(transaction, { ...next, subject: account.subject });
    }
    if (found.length > 0) await makeRoom(transaction, max);
  });
}

/** Logs that TikTok says there is no profile with this handle any more. */
export function logGone(memory: LastingMemory, handle: Handle, now: number): Promise<Remembered<void>> {
  return memory.change(['findings'], async (transaction) => {
    const store = transaction.objectStore('findings');
    for (const key of await store.index('handles').getAllKeys(handle)) {
      const kept = await readOne(transaction, key);
      const next = kept && withoutProfile(kept, now);
      if (next && next !== kept) await write(transaction, next);
    }
  });
}

/** Gives the log, the latest first. Rows that nobody can read are left out. */
export async function listFindings(memory: Memory): Promise<Remembered<readonly LoggedFinding[]>> {
  const read = await memory.read(['findings'], readAll);
  if (read.state === 'failed') return read;
  return { state: 'done', value: read.value.entries.toSorted((a, b) => b.lastSeen - a.lastSeen) };
}

/** Gives the names of all accounts that something is logged of. */
export function loggedSubjects(memory: Memory): Promise<Remembered<readonly string[]>> {
  return memory.read(['findings'], (transaction) => transaction.objectStore('findings').getAllKeys());
}

/** Forgets entries that were last seen longer ago than is wanted (null: no end), and rows that nobody can read. */
export function tidyFindings(
  memory: LastingMemory,
  { now, retentionDays }: { readonly now: number; readonly retentionDays: number | null },
): Promise<Remembered<void>> {
  return memory.change(['findings'], async (transaction) => {
    const { entries, unreadable } = await readAll(transaction);
    const since = retentionDays === null ? Number.NEGATIVE_INFINITY : now - retentionDays * DAY_MS;
    const old = entries.filter(({ lastSeen }) => lastSeen < since).map(({ subject }) => subject);
    await remove(transaction, [...old, ...unreadable]);
  });
}

/** What was logged of an account: under its name, and under its handle while its id was not said. The latter's entry goes. */
async function takenUp(
  transaction: MemoryTransaction<'readwrite'>,
  { subject, handle }: MetSubject,
): Promise<LoggedFinding | null> {
  const byHandle = `handle:${handle}`;
  const kept = await readOne(transaction, subject);
  if (subject === byHandle) return kept;
  const other = await readOne(transaction, byHandle);
  if (other) await remove(transaction, [byHandle]);
  if (!kept || !other) return kept ?? other;
  const both = joined(kept, other);
  await write(transaction, both);
  return both;
}

async function makeRoom(transaction: MemoryTransaction<'readwrite'>, max: number): Promise<void> {
  if ((await transaction.objectStore('findings').count()) <= max) return;
  const { entries, unreadable } = await readAll(transaction);
  const room = Math.min(ROOM_MADE, Math.ceil(max / 10));
  const oldest = entries
    .toSorted((a, b) => a.lastSeen - b.lastSeen)
    .slice(0, Math.max(0, entries.length - max + room));
  await remove(transaction, [...unreadable, ...oldest.map(({ subject }) => subject)]);
}

async function readAll(
  transaction: MemoryTransaction<'readwrite'> | MemoryTransaction<'readonly'>,
): Promise<{ readonly entries: readonly LoggedFinding[]; readonly unreadable: readonly string[] }> {
  const store = transaction.objectStore('findings');
  const keys = await store.getAllKeys();
  const rows = await store.getAll();
  const entries: LoggedFinding[] = [];
  const unreadable: string[] = [];
  for (const [place, key] of keys.entries()) {
    const entry = unpackFinding(key, rows[place]);
    if (entry) entries.push(entry);
    else unreadable.push(key);
  }
  return { entries, unreadable };
}

async function readOne(
  transaction: MemoryTransaction<'readwrite'> | MemoryTransaction<'readonly'>,
  subject: string,
): Promise<LoggedFinding | null> {
  return unpackFinding(subject, await transaction.objectStore('findings').get(subject));
}

async function write(transaction: MemoryTransaction<'readwrite'>, entry: LoggedFinding): Promise<void> {
  await transaction.objectStore('findings').put(packFinding(entry), entry.subject);
}

async function remove(
  transaction: MemoryTransaction<'readwrite'>,
  subjects: readonly string[],
): Promise<void> {
  for (const subject of subjects) await transaction.objectStore('findings').delete(subject);
}
