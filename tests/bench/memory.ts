// What remembering costs, with fifty thousand accounts met: how quickly a background that was ended answers again, beside one
// that has to build its index anew, and what is kept. `npm run bench:memory`; the database is fake-indexeddb's, in this process,
// so a browser's own reading from disk comes on top. Times are processor time: other work on the machine does not count.

import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import { knownAmong, learnMet } from '../../entrypoints/background/met-names.ts';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { median } from '../../lib/account/metrics.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { packNames, unpackNames } from '../../lib/known/packed-names.ts';
import { findKnown, type KnownNames, knownNames, placeSlots } from '../../lib/lookalike/known-names.ts';
import { buildNameIndex, buildNameIndexSlowly } from '../../lib/lookalike/name-index.ts';
import { packNameIndex, unpackNameIndexBeside } from '../../lib/lookalike/pack-name-index.ts';
import { lastingMemory, openMemory } from '../../lib/memory/database.ts';
import { packMet, type SeenAccount } from '../../lib/memory/met/met-account.ts';
import { meetAll } from '../../lib/memory/met/met-accounts.ts';
import { readNames, writeNames } from '../../lib/memory/met/name-snapshot.ts';
import { tidyMet } from '../../lib/memory/met/tidy-met.ts';
import { chanceFrom, inventedHandles, inventedName } from './invented-handles.ts';
import { threadMs } from './thread-time.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const ACCOUNTS = 50_000;
const SINCE = 300;
const BATCH = 50;
const ROUNDS = 7;
const PIECE = 1000;
const LOOK_UPS = 500;
const RECOVERY_MS = 300;
const ALLOWED_MB = 25;
const chance = chanceFrom(20_261_122);

function people(count: number): readonly SeenAccount[] {
  return inventedHandles([], count, chance).flatMap((text, place) => {
    const handle = parseHandle(text);
    const id = parseUserId(String(6_800_000_000_000_000_000n + BigInt(place) * 7919n));
    if (!handle || !id) return [];
    const displayName = inventedName(text, chance);
    const pictureKey = `tos-maliva-avt-0068/${id}${id}`.slice(0, 52);
    const createdAt = NOW - chance(2_000_000_000) * 100;
    return [{ id, handle, displayName, followersAtLeast: chance(90) * 100_000, pictureKey, createdAt }];
  });
}

async function timed<T>(action: () => T | Promise<T>): Promise<readonly [value: T, ms: number]> {
  const start = threadMs();
  const value = await action();
  return [value, threadMs() - start];
}

function mean(times: readonly number[]): string {
  return (median(times) ?? Number.NaN).toFixed(0);
}

async function turnOfOthers(): Promise<void> {
  await new Promise(setImmediate);
}

const lasting = lastingMemory(openMemory(), { isPrivateWindow: false });
if (!lasting) throw new Error('an ordinary window has a memory');
const met = people(ACCOUNTS + SINCE);
for (let start = 0; start < ACCOUNTS; start += PIECE) {
  await meetAll(lasting, { seen: met.slice(start, start + PIECE), bearers: [] }, NOW);
}
const [batch, batchMs] = await timed(() =>
  meetAll(lasting, { seen: met.slice(0, BATCH), bearers: [] }, NOW + 86_400_000),
);
if (batch.state === 'failed') throw new Error(batch.problem);
const [tidied, tidyMs] = await timed(() =>
  tidyMet(lasting, { now: NOW, retentionDays: null, isWanted: () => false }),
);
if (tidied.state === 'failed') throw new Error(tidied.problem);
const rowBytes = tidied.value.reduce((sum, account) => sum + serialize(packMet(account)).length, 0);

const known = knownAmong(tidied.value, bundledKnown());
let longest = 0;
let since = threadMs();
const [index, slowMs] = await timed(() =>
  buildNameIndexSlowly(known, async () => {
    longest = Math.max(longest, threadMs() - since);
    await turnOfOthers();
    since = threadMs();
  }),
);
const snapshot = {
  edition: 1,
  at: NOW + 1,
  ...packNames(known),
  ...placeSlots(knownNames(index)),
  index: packNameIndex(index),
};
const [, writeMs] = await timed(() => writeNames(lasting, snapshot));
await meetAll(lasting, { seen: met.slice(ACCOUNTS), bearers: [] }, NOW + 2);

const asked = met
  .slice(0, LOOK_UPS)
  .map(({ handle, displayName }) => ({ handle: `${handle}_x`, displayName }));

async function recover(): Promise<readonly number[]> {
  const memory = openMemory();
  const [kept, readMs] = await timed(() => readNames(memory));
  if (kept.state === 'failed' || !kept.value.snapshot) throw new Error('the snapshot is lost');
  const { snapshot: held, accounts } = kept.value;
  const [list, listMs] = await timed(() => unpackNames(held));
  const [loaded, indexMs] = await timed(() => list && unpackNameIndexBeside(held.index, list));
  if (!loaded || accounts.length !== SINCE) throw new Error('the index is lost');
  const [names, learnMs] = await timed(() => {
    const found = knownNames(loaded, held);
    learnMet(found, accounts);
    return found;
  });
  const [, answerMs] = await timed(() => lookUp(names));
  await memory.close();
  return [readMs, listMs, indexMs, learnMs, answerMs, readMs + listMs + indexMs + learnMs + answerMs];
}

/** A batch as it comes into view. */
function lookUp(names: KnownNames): number {
  return asked.slice(0, BATCH).reduce((sum, name) => sum + findKnown(names, name).length, 0);
}

const rounds: (readonly number[])[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await recover());
const anew: number[] = [];
for (let round = 0; round < 3; round += 1) {
  const [, ms] = await timed(async () => {
    const all = await tidyMet(lasting, { now: NOW, retentionDays: null, isWanted: () => false });
    if (all.state === 'failed') throw new Error(all.problem);
    return lookUp(knownNames(buildNameIndex(knownAmong(all.value, bundledKnown()))));
  });
  anew.push(ms);
}
const first = rounds[0] ?? [];
const columns = first.map((_, place) => rounds.map((round) => round[place] ?? Number.NaN));
const total = columns.at(-1) ?? [];
const indexBytes = serialize(snapshot).length;
const megabytes = (rowBytes + indexBytes) / 1e6;

console.log(
  `${known.length.toLocaleString('en')} known names, ${SINCE} learned since the snapshot; medians of ${ROUNDS}\n`,
);
console.log(
  '| recovering, ms | read | list | index | learn the latest | first 50 look-ups | all | first time |',
);
console.log('|---|---|---|---|---|---|---|---|');
console.log(`| from the snapshot | ${columns.map(mean).join(' | ')} | ${(first.at(-1) ?? 0).toFixed(0)} |`);
console.log(`| built anew | | | | | | ${mean(anew)} | ${(anew[0] ?? 0).toFixed(0)} |\n`);
console.log(
  `a batch of ${BATCH} met again: ${batchMs.toFixed(1)} ms; reading all to forget some: ${tidyMs.toFixed(0)} ms`,
);
console.log(
  `a new snapshot: ${slowMs.toFixed(0)} ms in pieces, the longest ${longest.toFixed(0)} ms; written in ${writeMs.toFixed(0)} ms`,
);
console.log(
  `kept: accounts ${(rowBytes / 1e6).toFixed(1)} MB (${(rowBytes / ACCOUNTS).toFixed(0)} bytes each), names ${(indexBytes / 1e6).toFixed(1)} MB; all ${megabytes.toFixed(1)} MB`,
);
if ((median(total) ?? Number.NaN) > RECOVERY_MS || megabytes > ALLOWED_MB) {
  console.log(`not within ${RECOVERY_MS} ms and ${ALLOWED_MB} MB`);
  process.exitCode = 1;
}
