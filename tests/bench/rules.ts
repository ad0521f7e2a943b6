// What it takes to assess an account with more and more posts, beside what it takes to parse the answers they came in:
//   npm run bench:rules
// Posts are the replica's, 30 an answer, smaller than TikTok's own. For each size parsing and assessing are timed in turn, as
// processor time of the thread, each as often as fills a round; figures are medians of rounds. "× doubled" is the time over
// that for half as many posts: 2 is linear. Then the histories of a thousand accounts (histories.ts).

import { mergeSightings } from '../../lib/account/merge.ts';
import { median } from '../../lib/account/metrics.ts';
import { assess } from '../../lib/rules/assess.ts';
import { findPurpose } from '../../lib/rules/purpose/purpose.ts';
import { joinHarvests } from '../../lib/tiktok/harvest.ts';
import { readResponse } from '../../lib/tiktok/response.ts';
import { personFrom } from '../site/people/person.ts';
import { series } from '../site/people/posting.ts';
import { postListAnswer } from '../site/shapes/posts.ts';
import { detailAnswer } from '../site/shapes/profile.ts';
import { reportHistories } from './histories.ts';
import { threadMs } from './thread-time.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SIZES = [50, 100, 200, 400, 800, 1_600, 3_200, 6_400];
const ROUNDS = 15;
const ROUND_MS = 30;
const POSTS_PER_ANSWER = 30;
const NOBODY = { imitations: [], lookalikes: [] };

/** The answers that carry an account with so many posts, as texts. */
function answers(posts: number): string[] {
  const texts = [
    'Saturday at the workshop, brakes and gears #repair #bicycle',
    'Chain, before and after. Thanks to @kettle.and.crate for the oil #repair',
    'Ask me anything about gears: I answer under this one until Sunday',
    'Werbung | Three tools, no more. Code LENA10 for ten per cent off #werbung',
  ];
  const draft = {
    handle: 'lena.brunner',
    displayName: 'Lena Brunner',
    bio: 'Repairing bicycles in public since 2019.\nWorkshops every Saturday. Mail: hallo@lenabrunner.example',
    link: 'lenabrunner.example/workshops',
    joined: '2016-09-27T16:04:12Z',
    followers: 48_217,
    likes: 1_204_566,
    posts: series({ count: posts, everyDays: 0.5, views: 26_000, texts }),
  };
  const person = personFrom(draft, NOW);
  const lists: string[] = [];
  let cursor = 0;
  for (let page = { hasMore: true, cursor: '0' }; page.hasMore; ) {
    const answer = postListAnswer(person, cursor, POSTS_PER_ANSWER, NOW);
    lists.push(JSON.stringify(answer));
    page = answer;
    cursor = Number(answer.cursor);
  }
  return [JSON.stringify(detailAnswer(person, NOW)), ...lists];
}

function accountIn([detail = '', ...lists]: readonly string[]) {
  const read = (path: string, text: string) =>
    readResponse(`https://www.tiktok.com/api/${path}/`, text, NOW) ?? [];
  const harvests = [read('user/detail', detail), ...lists.map((text) => read('post/item_list', text))].flat();
  const { sightings, posts } = joinHarvests(harvests);
  const account = mergeSightings(sightings, posts)[0];
  if (!account) throw new Error('the answers carry an account');
  return account;
}

/** Milliseconds of one run, out of as many as fill a round. */
function timed(run: () => unknown, times: number): number {
  const start = threadMs();
  for (let i = 0; i < times; i += 1) run();
  return (threadMs() - start) / times;
}

function timesToFill(run: () => unknown): number {
  let times = 1;
  while (timed(run, times) * times < ROUND_MS) times *= 2;
  return times;
}

console.log(`Node ${process.version}, medians of ${ROUNDS} rounds\n`);
console.log(
  '| posts | answers, kB | parsing, ms | assess(), ms | of parsing | × doubled | with purpose, ms | of parsing | × doubled |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
let before: readonly number[] = [];
for (const size of SIZES) {
  const texts = answers(size);
  const account = accountIn(texts);
  if (account.posts.length !== size) throw new Error(`${account.posts.length} posts of ${size}`);
  const runs = [
    () => texts.map((text): unknown => JSON.parse(text)),
    () => assess(account, { now: NOW, history: null, resemblance: NOBODY }),
    () =>
      assess(account, { now: NOW, history: null, resemblance: NOBODY, purpose: findPurpose(account, []) }),
  ].map((run) => ({ run, times: timesToFill(run), ms: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, times, ms } of runs) ms.push(timed(run, times));
  }
  const [parse = Number.NaN, ...judged] = runs.map(({ ms }) => median(ms) ?? Number.NaN);
  const cells = judged.flatMap((ms, i) => [
    ms.toFixed(3),
    `${((ms / parse) * 100).toFixed(0)} %`,
    before[i] === undefined ? '' : (ms / before[i]).toFixed(2),
  ]);
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  console.log(
    `| ${[size.toLocaleString('en'), kilobytes.toFixed(0), parse.toFixed(3), ...cells].join(' | ')} |`,
  );
  before = judged;
}

await reportHistories();
