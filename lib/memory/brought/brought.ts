// Known accounts from lists that the person brought: beside those that come with Ticklens and those that were met. Kept in
// chunks of packed rows, so that neither writing nor reading one takes long, until they are replaced or erased.

import * as z from 'zod/mini';
import { parseHandle, parseUserId } from '../../account/handle.ts';
import type { KnownAccount } from '../../known/known-account.ts';
import type { LastingMemory, Memory, MemoryTransaction, Remembered } from '../database.ts';
import { NAMES_KEY } from '../met/name-snapshot.ts';
import { openVersioned, type ValueForm } from '../versioned.ts';

/** As many as are remembered of accounts met. */
export const MAX_BROUGHT = 50_000;
/** So many are checked and written in a few milliseconds. */
const ROWS_A_CHUNK = 200;
/** Chunks may hold more: they did at first. */
const MOST_ROWS = 1000;
const PREFIX = 'brought:';
/** Digits of a chunk's number: keys are in the order of their letters. */
const DIGITS = 4;

const row = z.lazy(() =>
  z.tuple([
    z.string(),
    z.string(),
    z.nullable(z.number()),
    z.enum(['verified', 'widely-followed', 'user']),
    z.nullable(z.string()),
    z.nullable(z.string()),
  ]),
);
/** Handle, display name, followers, evidence, year or day, id. */
type Row = z.infer<typeof row>;
const chunk = z.lazy(() =>
  z.object({ version: z.literal(1), rows: z.array(row).check(z.maxLength(MOST_ROWS)) }),
);

/** Version 1, 2026-11: the step from it to a second goes in here. */
const BROUGHT_FORM: ValueForm<readonly KnownAccount[]> = {
  version: 1,
  steps: {},
  parse(value) {
    const parsed = chunk.safeParse(value);
    return parsed.success ? parsed.data.rows.flatMap((found) => unpack(found) ?? []) : null;
  },
};

/** Gives the accounts of the lists that were brought; chunks that can't be read are left out. */
export function readBrought(memory: Memory): Promise<Remembered<readonly KnownAccount[]>> {
  return memory.read(['values'], (transaction) => broughtIn(transaction));
}

/** Forgets the lists; gives how many accounts they named. */
export function forgetBrought(memory: LastingMemory): Promise<Remembered<number>> {
  return memory.change(['values'], async (transaction) => {
    const { length } = await broughtIn(transaction);
    const values = transaction.objectStore('values');
    await values.delete(chunks());
    // The name index is built anew without them.
    await values.delete(NAMES_KEY);
    return length;
  });
}

/** The same inside a transaction over the values. */
export async function broughtIn(
  transaction: MemoryTransaction<'readonly' | 'readwrite'>,
): Promise<readonly KnownAccount[]> {
  const found: KnownAccount[] = [];
  await eachBrought(transaction, (account) => found.push(account));
  return found;
}

/** Gives one account after the other, some at a time, inside a transaction over the values. */
export async function eachBrought(
  transaction: MemoryTransaction<'readonly' | 'readwrite'>,
  visit: (account: KnownAccount) => void,
): Promise<void> {
  const store = transaction.objectStore('values');
  for (let key = await store.getKey(chunks()); key !== undefined; key = await store.getKey(chunks(key))) {
    const opened = openVersioned(await store.get(key), BROUGHT_FORM);
    if (opened.state === 'open') for (const account of opened.value) visit(account);
  }
}

/** Puts these accounts in the place of all that were there, the first MAX_BROUGHT of them; `written` hears how many so far. */
export async function putBrought(
  transaction: MemoryTransaction<'readwrite'>,
  accounts: readonly KnownAccount[],
  written: (count: number) => void,
): Promise<void> {
  const store = transaction.objectStore('values');
  await store.delete(chunks());
  for (let from = 0; from < Math.min(accounts.length, MAX_BROUGHT); from += ROWS_A_CHUNK) {
    const rows = accounts.slice(from, Math.min(from + ROWS_A_CHUNK, MAX_BROUGHT)).map(pack);
    const key = PREFIX + String(from / ROWS_A_CHUNK).padStart(DIGITS, '0');
    await store.put({ version: BROUGHT_FORM.version, rows }, key);
    written(from + rows.length);
  }
}

/** The keys of the chunks, or of those after one. */
function chunks(after?: string): IDBKeyRange {
  return IDBKeyRange.bound(after ?? PREFIX, `${PREFIX}~`, after !== undefined);
}

function pack({ handle, displayName, followersAtLeast, evidence, asOf, id }: KnownAccount): Row {
  return [handle, displayName, followersAtLeast, evidence, asOf, id];
}

function unpack([name, displayName, followersAtLeast, evidence, asOf, idText]: Row): KnownAccount | null {
  const handle = parseHandle(name);
  const id = idText === null ? null : parseUserId(idText);
  return handle && { handle, id, displayName, followersAtLeast, evidence, asOf, profile: null };
}
