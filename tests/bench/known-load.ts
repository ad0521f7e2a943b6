// How long the bundled list of known accounts and the index over it take to load, in fresh processes:
//   npm run bench:known

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median } from '../../lib/account/metrics.ts';

const ROUNDS = 20;
const ROOM = resolve(import.meta.dirname, '..', '..', 'lib');
const PROGRAM = `
  const { bundledKnown } = await import(${JSON.stringify(`file://${ROOM}/known/bundled.ts`)});
  const { buildNameIndex } = await import(${JSON.stringify(`file://${ROOM}/lookalike/name-index.ts`)});
  const start = performance.now();
  const known = bundledKnown();
  const read = performance.now();
  buildNameIndex(known);
  console.log(JSON.stringify([known.length, read - start, performance.now() - read]));
`;

const runs = Array.from({ length: ROUNDS }, () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    encoding: 'utf8',
  });
  const [accounts, readMs, indexMs]: [number, number, number] = JSON.parse(stdout);
  return { accounts, readMs, indexMs };
});
const read = median(runs.map(({ readMs }) => readMs)) ?? Number.NaN;
const index = median(runs.map(({ indexMs }) => indexMs)) ?? Number.NaN;
console.log(
  `${runs[0]?.accounts} known accounts: list ${read.toFixed(1)} ms, index ${index.toFixed(1)} ms; medians of ${ROUNDS} cold starts`,
);
