// What doubling an input costs: every hostile shape at a size and at twice that size, through the whole of `inspect`.
//   npm run bench:doubling
// Prints the ratio of CPU times (medians of 9 pairs, taken in turn). Linear is 2; on a busy machine single shapes waver.

import { median } from '../../lib/account/metrics.ts';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';

const NOW = Date.UTC(2026, 10, 22);
const PAIRS = 9;
const SIZE = 600_000;
const LIMIT = 2.3;
const index = buildNameIndex(bundledKnown());

const tag = (json: string) =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${json}</script>`;
const user = (bio: string, name = 'Mara') =>
  JSON.stringify({
    userInfo: {
      user: { id: '6835000000000000005', uniqueId: 'mara', nickname: name, signature: bio },
      stats: {},
    },
  });
const repeat = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));

/** Inputs that make careless readers slow; each is about `size` characters long. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'items of one author': (size) =>
    `{"itemList":[${repeat('{"id":"7300000000000000000","createTime":1,"author":{"id":"6835000000000000005","uniqueId":"mara"}},', size)}{}]}`,
  'items of many authors': (size) =>
    `{"itemList":[${Array.from({ length: Math.ceil(size / 100) }, (_, i) => `{"id":"${7300000000000000000n + BigInt(i)}","author":{"id":"${6835000000000000005n + BigInt(i)}","uniqueId":"mara${i}","nickname":"Mara ${i}"}}`).join(',')}]}`,
  'nested arrays': (size) => `{"userInfo":${repeat('[', size / 2)}${repeat(']', size / 2)}}`,
  'nested objects': (size) => `${repeat('{"user":', size)}1${repeat('}', size / 8)}`,
  'a bio without end': (size) => user(repeat('✅ verified ', size)),
  'a name without end': (size) => user('', repeat('a̐', size)),
  'nested tags': (size) => repeat('<div><b>', size),
  'unclosed attributes': (size) => repeat('<a href="', size),
  'comments that never end': (size) => repeat('<!--<!-', size),
  'many data tags': (size) => repeat(tag(user('x')), size),
  'a grid without end': (size) =>
    repeat('<div data-e2e="user-post-item"><a href="/@mara/video/7300000000000000000"></a></div>', size),
  'headers without end': (size) =>
    repeat('<div data-e2e="user-page"><h1 data-e2e="user-title">mara</h1></div>', size),
  entities: (size) => repeat('&amp;&#x1F600;&lt', size),
  'counts without end': (size) => `<strong data-e2e="followers-count">${repeat('1.', size)}</strong>`,
};

function inspect(text: string): number {
  // What earlier runs left behind is cleared away first: each run pays for its own.
  globalThis.gc?.();
  const before = process.cpuUsage();
  const reading = readFile('input', text, null, NOW);
  assessFiles([reading], { handle: null, now: NOW, index });
  const { user: own, system } = process.cpuUsage(before);
  return (own + system) / 1000;
}

let over = 0;
for (const [name, make] of Object.entries(SHAPES)) {
  const [once, twice] = [make(SIZE), make(2 * SIZE)];
  inspect(once);
  const pairs = Array.from({ length: PAIRS }, () => [inspect(once), inspect(twice)] as const);
  const short = median(pairs.map(([a]) => a)) ?? Number.NaN;
  const long = median(pairs.map(([, b]) => b)) ?? Number.NaN;
  const ratio = long / short;
  if (ratio > LIMIT) over += 1;
  console.log(
    `${name.padEnd(26)} ${short.toFixed(1).padStart(8)} ms  ${long.toFixed(1).padStart(8)} ms  ×${ratio.toFixed(2)}`,
  );
}
console.log(`${Object.keys(SHAPES).length} shapes, ${over} over ×${LIMIT}`);
