// How long files of 100,000 rows take to be read, looked at, written and taken out, how long the longest slice of it holds
// everything else up, and what it takes of memory; beside csv-parse and JSON.parse() over the same text, in the same run:
//   npm run bench:exchange
// The database is the one of the tests (in memory), so that only our own part is measured; browsers write slower.

import 'fake-indexeddb/auto';
import { parse } from 'csv-parse/browser/esm/sync';
import { lastingMemory, openMemory } from '../../lib/memory/database.ts';
import { blobPieces } from '../../lib/memory/exchange/blob-pieces.ts';
import { decisionShelf } from '../../lib/memory/exchange/decision-kind.ts';
import { exportCsv, exportJson } from '../../lib/memory/exchange/export.ts';
import { applyImport, previewImport } from '../../lib/memory/exchange/import.ts';
import { beginDraft } from '../../lib/memory/exchange/kinds.ts';
import { readFile } from '../../lib/memory/exchange/read-file.ts';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';
import { threadMs } from './thread-time.ts';

const ROWS = 100_000;
const SEED = 20_261_122;
const LOOK_MS = 1;
const MEGABYTE = 1_000_000;
const AROUND = { decisions: decisionShelf([]), now: Date.UTC(2026, 10, 22) };

/**
 * Runs something; tells its seconds, the longest time in which nothing else got its turn (by the clock, and of the processor: other
 * work on the machine does not count in that), and the most heap it took.
 */
async function measured<T>(name: string, action: () => Promise<T> | T): Promise<T> {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  let most = heapBefore;
  let last = performance.now();
  let longest = 0;
  let lastWork = threadMs();
  let longestWork = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - LOOK_MS);
    last = now;
    const work = threadMs();
    longestWork = Math.max(longestWork, work - lastWork);
    lastWork = work;
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, LOOK_MS);
  const start = performance.now();
  const result = await action();
  const seconds = (performance.now() - start) / 1000;
  look();
  clearInterval(timer);
  const heap = (most - heapBefore) / MEGABYTE;
  console.log(
    `${name.padEnd(44)} ${seconds.toFixed(2).padStart(6)} s   longest slice ${longest.toFixed(0).padStart(5)} ms, of the processor ${longestWork.toFixed(0).padStart(4)}   heap ${heap.toFixed(0).padStart(4)} MB`,
  );
  return result;
}

function inventedCsv(): string {
  const chance = chanceFrom(SEED);
  const rows = inventedHandles([], ROWS, chance).map(
    (handle) => `${handle},${inventedName(handle, chance)},${chance(5_000_000)},widely-followed,2026-11`,
  );
  return `handle,displayName,followersAtLeast,evidence,asOf\n${rows.join('\n')}\n`;
}

/** Accounts met say the most: half the rows of CSV are as many bytes. */
function inventedJson(): string {
  const chance = chanceFrom(SEED + 1);
  const accounts = inventedHandles([], ROWS / 2, chance).map((handle, i) =>
    JSON.stringify({
      id: String(6_900_000_000_000_000_000n + BigInt(i)),
      handle,
      displayName: inventedName(handle, chance),
      followersAtLeast: chance(5_000_000),
      pictureKey: `tos-maliva-avt-0068/${i.toString(16).padStart(32, '0')}`,
      createdAt: '2021-03-04T10:00:00Z',
      firstMet: '2026-09-01T10:00:00Z',
      lastMet: '2026-11-20T18:30:00Z',
      lastUseful: '2026-11-20T18:30:00Z',
      earlier: [],
    }),
  );
  return `{"format": "ticklens-memory/1", "accounts": [\n${accounts.join(',\n')}\n]}`;
}

async function walk(name: string, text: string, plainly: () => unknown): Promise<void> {
  const blob = new Blob([text]);
  console.log(`\n${name}: ${(blob.size / MEGABYTE).toFixed(1)} MB`);
  const memory = lastingMemory(openMemory(name), { isPrivateWindow: false });
  if (!memory) throw new Error('no memory');
  const { signal } = new AbortController();
  await measured('  the parser alone, in one go', plainly);
  const reading = await measured('  read, checked row by row', () =>
    readFile(blobPieces(blob), {
      begin: (kind) => beginDraft(kind, AROUND),
      onProgress: () => {},
      signal,
      rest: () => new Promise((resolve) => setImmediate(resolve)),
    }),
  );
  if (reading.state !== 'read') throw new Error(reading.state);
  await measured('  looked at (preview)', () => previewImport(memory, reading.file, 'merge'));
  const told: number[] = [performance.now()];
  await measured('  written, one transaction', () =>
    applyImport(memory, reading.file, 'merge', { onProgress: () => told.push(performance.now()), signal }),
  );
  const gaps = told.slice(1).map((at, i) => at - (told[i] ?? at));
  console.log(`  progress was told ${gaps.length} times, at most ${Math.max(...gaps).toFixed(0)} ms apart`);
  await measured('  looked at again, all of it kept', () => previewImport(memory, reading.file, 'merge'));
  const kind = name === 'CSV' ? 'known' : 'accounts';
  await measured('  taken out as JSON', () => exportJson(memory, AROUND));
  await measured('  taken out as CSV', () => exportCsv(memory, kind, AROUND));
}

const csv = inventedCsv();
await walk('CSV', csv, () => parse(csv, { columns: true, bom: true }));
const json = inventedJson();
await walk('JSON', json, () => JSON.parse(json));
