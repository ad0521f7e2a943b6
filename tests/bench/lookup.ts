// How long it takes to find the known handles near to one, ours and what npm has, in one process:
//   npm run bench            1,000, 10,000 and 100,000 names
//   npm run bench -- --full  1,000,000 as well
// Half of the look-ups are ordinary handles, half known ones with one or two edits. Each contestant is timed in rounds, in
// turn with the others: mean is the median round's, in processor time of the thread and in elapsed time; p95 is over
// single calls, elapsed; build is processor time. Recall counts the look-ups whose source lies within what the handle's
// length allows. MB are what heap and buffers grow by, of the loaded index its buffer. Then the whole look-up with all
// keys, and at 10,000 names a page of accounts judged (whole-look-up.ts).

import { median } from '../../lib/account/metrics.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { editDistance } from '../../lib/text/distance.ts';
import { bareHandle } from '../../lib/text/handle-key.ts';
import { chanceFrom, inventedHandles, type LookUp, lookUps } from './invented-handles.ts';
import { CONTESTANTS, type Finder, loaded, packed } from './near-peers.ts';
import { threadMs } from './thread-time.ts';
import { reportPage, reportWhole } from './whole-look-up.ts';

interface Measured {
  readonly name: string;
  readonly find: Finder;
  readonly buildMs: number;
  readonly megabytes: number;
  /** Few enough that a round of a slow one ends. */
  readonly lookUps: readonly LookUp[];
  readonly roundsUs: number[];
  readonly elapsedUs: number[];
}

const SIZES = process.argv.includes('--full') ? [1e3, 1e4, 1e5, 1e6] : [1e3, 1e4, 1e5];
const LOOK_UPS = 20_000;
const ROUNDS = 5;
const ROUND_MS = 400;
const SHORTEST_ROUND_MS = 200;
const SEED = 20_261_122;
const EDITS = 2;
const PAGE_SIZE = 1e4;

const known = bundledKnown().map(({ handle }) => bareHandle(handle));

function ready(name: string, ups: readonly LookUp[], build: () => Finder): Measured {
  const before = bytesInUse();
  const start = threadMs();
  const find = build();
  const buildMs = threadMs() - start;
  const megabytes = (bytesInUse() - before) / 1e6;
  const trial = ups.slice(0, 20);
  const trialStart = performance.now();
  const found = run(find, trial);
  const each = (performance.now() - trialStart) / trial.length;
  const count = Math.max(100, Math.min(ups.length, Math.round(ROUND_MS / each)));
  if (found < 0) throw new Error('cannot be');
  return { name, find, buildMs, megabytes, lookUps: ups.slice(0, count), roundsUs: [], elapsedUs: [] };
}

/** Goes through what is found, as some search only then. */
function run(find: Finder, ups: readonly LookUp[]): number {
  let found = 0;
  for (const { handle } of ups) for (const name of find(handle)) found += name.length;
  return found;
}

/** Goes through the look-ups again until the clock of processor time, which ticks every few milliseconds, can tell. */
function round({ find, lookUps: ups, roundsUs, elapsedUs }: Measured): void {
  const [start, clock] = [threadMs(), performance.now()];
  let count = 0;
  do {
    run(find, ups);
    count += ups.length;
  } while (performance.now() - clock < SHORTEST_ROUND_MS);
  elapsedUs.push(((performance.now() - clock) * 1000) / count);
  roundsUs.push(((threadMs() - start) * 1000) / count);
}

function p95(measured: Measured): number {
  const times = measured.lookUps.map((up) => {
    const start = performance.now();
    run(measured.find, [up]);
    return (performance.now() - start) * 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

function recall({ find, lookUps: ups }: Measured): number {
  const near = ups.filter(({ handle, source }) => source && editDistance(handle, source, EDITS) <= EDITS);
  const found = near.filter(({ handle, source }) => [...find(handle)].some((name) => name === source));
  return found.length / near.length;
}

function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function report(size: number): void {
  const names = inventedHandles(known, size, chanceFrom(SEED));
  const ups = lookUps(names, LOOK_UPS, chanceFrom(SEED + 1));
  const all = CONTESTANTS.filter(({ most }) => size <= most).map(({ name, build }) =>
    ready(name, ups, () => build(names)),
  );
  const buffer = packed(names);
  const fromBuffer = ready('near index, loaded', ups, () => loaded(buffer, names));
  all.splice(1, 0, { ...fromBuffer, megabytes: buffer.byteLength / 1e6 });
  for (const each of all) round(each);
  for (const each of all) each.roundsUs.length = each.elapsedUs.length = 0;
  for (let i = 0; i < ROUNDS; i += 1) for (const each of all) round(each);
  const first = median(all[0]?.roundsUs ?? []) ?? Number.NaN;
  console.log(`\n${size.toLocaleString('en')} names; packed ${(buffer.byteLength / 1e6).toFixed(2)} MB\n`);
  console.log('| | mean µs | to ours | elapsed µs | p95 µs | build ms | MB | recall |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const each of all) {
    const mean = median(each.roundsUs) ?? Number.NaN;
    const cells = [
      each.name,
      mean.toFixed(mean < 1 ? 3 : 2),
      `${(mean / first).toFixed(2)} ×`,
      (median(each.elapsedUs) ?? Number.NaN).toFixed(2),
      p95(each).toFixed(2),
      each.buildMs.toFixed(1),
      each.megabytes.toFixed(2),
      each.name.startsWith('floor') ? '–' : recall(each).toFixed(3),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

console.log(
  `Node ${process.version}, ${LOOK_UPS.toLocaleString('en')} look-ups, medians of ${ROUNDS} rounds`,
);
for (const size of SIZES) {
  report(size);
  const names = inventedHandles(known, size, chanceFrom(SEED));
  const ups = lookUps(names, LOOK_UPS, chanceFrom(SEED + 1));
  reportWhole(names, ups, chanceFrom(SEED + 2));
  if (size === PAGE_SIZE) reportPage(names, ups, chanceFrom(SEED + 2));
}
