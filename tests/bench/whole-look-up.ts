// What a whole look-up costs: all keys of findCandidates, at any number of known accounts; and one page of 100 accounts judged
// against 10,000 known, with where its time goes. Names are invented; half of the accounts looked up are ordinary, half are
// known ones with one or two edits, on the page one in ten.

import { parseHandle } from '../../lib/account/handle.ts';
import { median } from '../../lib/account/metrics.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates } from '../../lib/lookalike/name-index.ts';
import { nearHandles } from '../../lib/lookalike/near-index/near-index.ts';
import { packNameIndex, unpackNameIndex } from '../../lib/lookalike/pack-name-index.ts';
import { mayHandleMean } from '../../lib/lookalike/quick-handle.ts';
import { mayNameAnybody } from '../../lib/lookalike/quick-name.ts';
import { bareHandle } from '../../lib/text/handle-key.ts';
import { type Chance, inventedName, type LookUp } from './invented-handles.ts';
import { threadMs } from './thread-time.ts';

const ROUNDS = 7;
const PAGE = 100;
const PAGES = 50;
const MOST_LOOK_UPS = 5000;
/** As in findCandidates. */
const SHORTEST = 5;

/** Prints a table row's cells for the whole look-up at this size. */
export function reportWhole(names: readonly string[], ups: readonly LookUp[], chance: Chance): void {
  const known = names.flatMap((handle) => knownAccount(handle, inventedName(handle, chance)));
  const start = threadMs();
  const index = buildNameIndex(known);
  const buildMs = threadMs() - start;
  const accounts = ups.slice(0, MOST_LOOK_UPS).map((up) => subjectOf(up, known, chance));
  const us = microseconds(accounts, (account) => findCandidates(index, account));
  const packed = packNameIndex(index);
  const loads = Array.from({ length: ROUNDS }, () => {
    const loadStart = threadMs();
    if (unpackNameIndex(packed, index.known) === null) throw new Error('the packed index does not load');
    return threadMs() - loadStart;
  });
  const loadMs = median(loads) ?? Number.NaN;
  const cells = [us.toFixed(1), buildMs.toFixed(0), loadMs.toFixed(1), (packed.byteLength / 1e6).toFixed(2)];
  console.log(
    '\n| whole look-up: known accounts | mean µs | build ms | load ms | MB, display names included |',
  );
  console.log(`|---|---|---|---|---|\n| ${known.length.toLocaleString('en')} | ${cells.join(' | ')} |`);
}

/** Prints what a page of 100 accounts takes against these known handles, and its parts. */
export function reportPage(names: readonly string[], ups: readonly LookUp[], chance: Chance): void {
  const known = names.flatMap((handle) => knownAccount(handle, inventedName(handle, chance)));
  const index = buildNameIndex(known);
  const ordinary = ups.filter(({ source }) => source === null);
  const copies = ups.filter(({ source }) => source !== null);
  const accounts = Array.from({ length: PAGE * PAGES }, (_, at) => {
    const from = at % 10 === 9 ? copies : ordinary;
    return subjectOf(from[at % from.length] ?? { handle: 'nobody', source: null }, known, chance);
  });
  const bare = accounts.map(({ handle }) => bareHandle(handle));
  const found = new Map(accounts.map((account) => [account, findCandidates(index, account)]));
  const means = (account: Subject) => (found.get(account) ?? []).length > 0;
  const isAny = () => true;
  const steps: readonly (readonly [string, (account: Subject, at: number) => unknown])[] = [
    [
      'all: findCandidates and judgeLookalikes',
      (account) => judgeLookalikes(account, findCandidates(index, account), []),
    ],
    ['findCandidates', (account) => findCandidates(index, account)],
    ['– of it the quick look at the handle', ({ handle }) => mayHandleMean(index, handle, SHORTEST, isAny)],
    ['– – of it nearHandles', (_, at) => nearHandles(index.near, bare[at] ?? '')],
    ['– of it the quick look at the name', ({ displayName }) => mayNameAnybody(index, displayName ?? '')],
    [
      '– of it for those who mean nobody',
      (account) => (means(account) ? null : findCandidates(index, account)),
    ],
    ['judgeLookalikes', (account) => judgeLookalikes(account, found.get(account) ?? [], [])],
  ];
  console.log(
    `\n| one page of ${PAGE} accounts, ${known.length.toLocaleString('en')} known | ms |\n|---|---|`,
  );
  for (const [name, step] of steps) {
    console.log(`| ${name} | ${((microseconds(accounts, step) * PAGE) / 1000).toFixed(2)} |`);
  }
}

/** Processor time of one call on average, in the median round. */
function microseconds(accounts: readonly Subject[], step: (account: Subject, at: number) => unknown): number {
  let kept: unknown;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = threadMs();
    for (const [at, account] of accounts.entries()) kept = step(account, at) ?? kept;
    return ((threadMs() - start) * 1000) / accounts.length;
  });
  if (kept === accounts) throw new Error('cannot be');
  return median(rounds) ?? Number.NaN;
}

function knownAccount(handle: string, displayName: string): KnownAccount[] {
  const parsed = parseHandle(handle);
  if (parsed === null) return [];
  const facts = {
    id: null,
    followersAtLeast: 1_000_000,
    evidence: 'verified',
    asOf: null,
    profile: null,
  } as const;
  return [{ handle: parsed, displayName, ...facts }];
}

/** One made from a known handle also bears a known display name. */
function subjectOf({ handle, source }: LookUp, known: readonly KnownAccount[], chance: Chance): Subject {
  const displayName =
    source === null ? inventedName(handle, chance) : (known[chance(known.length)]?.displayName ?? '');
  return { ...unknownSubject(handle), displayName, bio: 'bread and butter', followers: 120, badge: 'absent' };
}
