// Looks through what is remembered for the page that shows it: how much there is, and a part of a list at a time. Rows are
// read some hundred at once, so that a long list holds nobody up.

import { eachBrought } from '../brought/brought.ts';
import type { Memory, MemoryTransaction, Remembered } from '../database.ts';
import { type LoggedFinding, unpackFinding } from '../findings/finding.ts';
import { type MetAccount, unpackMet } from '../met/met-account.ts';

/** A part of a list: `from` is the place of its first row, the first being 0. */
export interface Part<T> {
  readonly rows: readonly T[];
  readonly from: number;
  readonly total: number;
}

/** How many entries there are. */
export interface Counts {
  readonly accounts: number;
  readonly findings: number;
  readonly brought: number;
}

const ROWS_AT_ONCE = 500;

/** Counts what the stores hold, whether it can be read or not; accounts of brought lists as far as they can. */
export function countRemembered(memory: Memory): Promise<Remembered<Counts>> {
  return memory.read(['accounts', 'findings', 'values'], async (transaction) => {
    let brought = 0;
    await eachBrought(transaction, () => {
      brought += 1;
    });
    return {
      accounts: await transaction.objectStore('accounts').count(),
      findings: await transaction.objectStore('findings').count(),
      brought,
    };
  });
}

/**
 * Gives a part of the accounts met whose name or handle, present or earlier, holds the text; the one met last first. An empty
 * text gives all. Capitals and an @ before it make no difference.
 */
export function findMet(
  memory: Memory,
  { search, from, count }: { readonly search: string; readonly from: number; readonly count: number },
): Promise<Remembered<Part<MetAccount>>> {
  const wanted = search.trim().replace(/^@/, '').toLowerCase();
  return memory.read(['accounts'], async (transaction) => {
    const found: MetAccount[] = [];
    await eachRow(transaction, 'accounts', (key, row) => {
      const account = unpackMet(key, row);
      if (account && holds(account, wanted)) found.push(account);
    });
    return partOf(
      found.sort((a, b) => b.lastMet - a.lastMet),
      from,
      count,
    );
  });
}

/** Gives a part of the findings log, the account seen last first. */
export function findLogged(
  memory: Memory,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<Remembered<Part<LoggedFinding>>> {
  return memory.read(['findings'], async (transaction) => {
    const found: LoggedFinding[] = [];
    await eachRow(transaction, 'findings', (key, row) => {
      const finding = unpackFinding(key, row);
      if (finding) found.push(finding);
    });
    return partOf(
      found.sort((a, b) => b.lastSeen - a.lastSeen),
      from,
      count,
    );
  });
}

function holds({ handle, displayName, earlier }: MetAccount, wanted: string): boolean {
  if (wanted === '' || handle?.includes(wanted)) return true;
  return displayName.toLowerCase().includes(wanted) || earlier.some((one) => one.handle.includes(wanted));
}

/** A part that lies behind the end, as after the last row was removed, becomes the last one. */
function partOf<T>(all: readonly T[], from: number, count: number): Part<T> {
  const last = Math.max(0, Math.ceil(all.length / count) - 1) * count;
  const begin = Math.min(Math.max(0, from), last);
  return { rows: all.slice(begin, begin + count), from: begin, total: all.length };
}

async function eachRow(
  transaction: MemoryTransaction<'readonly'>,
  name: 'accounts' | 'findings',
  visit: (key: string, row: unknown) => void,
): Promise<void> {
  const store = transaction.objectStore(name);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const keys: readonly string[] = await store.getAllKeys(range, ROWS_AT_ONCE);
    const rows: readonly unknown[] = await store.getAll(range, ROWS_AT_ONCE);
    for (const [place, key] of keys.entries()) visit(key, rows[place]);
    const last = keys.at(-1);
    if (last === undefined || keys.length < ROWS_AT_ONCE) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
