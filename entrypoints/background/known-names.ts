// The known names of this background: the snapshot of the index and what changed since, else the bundled list. A new snapshot
// is written after many changes and once a day, while nobody waits for an answer.

import { refreshSite } from '../../lib/browser/tabs.ts';
import { bundledEdition, bundledKnown } from '../../lib/known/bundled.ts';
import { everyKnown } from '../../lib/known/known-list.ts';
import { packNames, unpackNames } from '../../lib/known/packed-names.ts';
import {
  isKnownName,
  type KnownNames,
  knownNames,
  learnNames,
  placeSlots,
} from '../../lib/lookalike/known-names.ts';
import { buildNameIndex, buildNameIndexSlowly } from '../../lib/lookalike/name-index.ts';
import { packNameIndex, unpackNameIndexBeside } from '../../lib/lookalike/pack-name-index.ts';
import { readBrought } from '../../lib/memory/brought/brought.ts';
import type { LastingMemory, Remembered } from '../../lib/memory/database.ts';
import { tidyFindings } from '../../lib/memory/findings/finding-log.ts';
import { asKnown, type Identity, isProtected } from '../../lib/memory/identities/identity.ts';
import { listIdentities } from '../../lib/memory/identities/watch-list.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';
import {
  type KeptNames,
  type NameSnapshot,
  readNames,
  writeNames,
} from '../../lib/memory/met/name-snapshot.ts';
import { tidyMet } from '../../lib/memory/met/tidy-met.ts';
import { inMemoryTurn, memory, settingsNow } from './memory.ts';
import { knownAmong, learnMet } from './met-names.ts';
import { soon } from './soon.ts';

/** Changes after which a snapshot is due: so many are learned anew at a start in a few milliseconds. */
const MANY_CHANGES = 200;
const DAY_MS = 86_400_000;
/** Begins this long after it is due: the page that made it so has its answers by then. */
const RENEWAL_DELAY_MS = 1500;

/** All known names, and the identities that the person protects: they are among the names. */
export interface Names extends KnownNames {
  readonly identities: readonly Identity[];
}

interface Held {
  readonly names: Names;
  /** Learned since the snapshot. */
  readonly learned: MetAccount[];
  changes: number;
  /** When the snapshot was begun (ms); null where there is none, or an old edition's. */
  madeAt: number | null;
  /** Storage was away: there is more than this. */
  readonly isLacking: boolean;
}

let held: Promise<Held> | null = null;
let erasures = 0;
let renewal: ReturnType<typeof setTimeout> | null = null;

/** Gives all known names. The first call of a background loads them; none rejects. */
export async function namesKnown(): Promise<Names> {
  return (await holding()).names;
}

/** Learns accounts that were met, at once; what is written for the next start is the caller's business (met-accounts.ts). */
export async function learnAllMet(accounts: readonly MetAccount[]): Promise<void> {
  const now = await holding();
  learnMet(now.names, accounts);
  now.learned.push(...accounts);
  now.changes += accounts.length;
}

/** Begins a new snapshot soon where one is due. */
export function planRenewal(lasting: LastingMemory, now: number): void {
  renewal ??= setTimeout(() => {
    renewal = null;
    void renewNames(lasting, now);
  }, RENEWAL_DELAY_MS);
}

/** Writes a new snapshot where one is due, and forgets what memory has no room or no more days for. Never rejects. */
export function renewNames(lasting: LastingMemory, now: number): Promise<void> {
  return renew(lasting, now, isDue);
}

/** As renewNames(), due or not: how long is remembered was changed. */
export function applyRetention(lasting: LastingMemory, now: number): Promise<void> {
  return renew(lasting, now, () => true);
}

function renew(lasting: LastingMemory, now: number, isMeant: typeof isDue): Promise<void> {
  return inMemoryTurn(async () => {
    if ((await holding()).isLacking) await readAgain();
    const before = await holding();
    if (!isMeant(before, now)) return;
    // Where it fails, it is tried again when it is due again.
    Object.assign(before, { changes: 0, madeAt: now });
    const { retentionDays } = await settingsNow();
    const identities = await watchedBy(before);
    await tidyFindings(lasting, { now, retentionDays });
    const met = await tidyMet(lasting, {
      now,
      retentionDays,
      isWanted: (account) => isProtected(identities, account),
    });
    if (met.state === 'failed') return;
    const learnedBefore = before.learned.length;
    const brought = await readBrought(lasting);
    const listed = brought.state === 'done' ? [...bundledKnown(), ...brought.value] : bundledKnown();
    const index = await buildNameIndexSlowly(knownAmong(met.value, listed), turnOfOthers);
    const names = knownNames(index);
    const snapshot = {
      edition: bundledEdition(),
      at: now,
      ...packNames(everyKnown(index.known)),
      ...placeSlots(names),
      index: packNameIndex(index),
    };
    await writeNames(lasting, snapshot);
    const learned = before.learned.slice(learnedBefore);
    held = Promise.resolve(holdingOver(names, learned, learned.length, now, identities));
  }).catch(() => undefined);
}

/** Forgets everything but the bundled list: what was remembered has been erased. */
export function forgetNames(): void {
  if (renewal !== null) clearTimeout(renewal);
  renewal = null;
  held = null;
  erasures += 1;
}

function holding(): Promise<Held> {
  held ??= begin();
  return held;
}

async function begin(): Promise<Held> {
  const asked = readNames(memory);
  const [kept, watched] = await Promise.all([soon(asked), soon(listIdentities(memory))]);
  const mine = erasures;
  if (kept === null || watched === null) void asked.then((late) => takeOver(late, mine));
  const isLacking = watched?.state !== 'done';
  return { ...holdingFrom(kept, isLacking ? [] : watched.value), ...(isLacking && { isLacking }) };
}

/** Storage may be there by now. Pages that were judged without what it holds are judged again. */
async function readAgain(): Promise<void> {
  const [kept, watched] = await Promise.all([readNames(memory), listIdentities(memory)]);
  if (kept.state === 'failed' || watched.state === 'failed') return;
  held = Promise.resolve(holdingFrom(kept, watched.value));
  void refreshSite().catch(() => undefined);
}

/** What was kept has come after somebody went on without it. */
async function takeOver(kept: Remembered<KeptNames>, erasuresBefore: number): Promise<void> {
  const before = await holding();
  const identities = await watchedBy(before);
  if (kept.state !== 'done' || erasures !== erasuresBefore) return;
  const after = holdingFrom(kept, identities);
  learnMet(after.names, before.learned);
  after.learned.push(...before.learned);
  held = Promise.resolve(after);
  void refreshSite().catch(() => undefined);
}

/** The watch-list as it is by now: it may have come late, or could not be read. Else the one that is held. */
async function watchedBy({ names }: Held): Promise<readonly Identity[]> {
  const watched = await listIdentities(memory);
  return watched.state === 'done' ? watched.value : names.identities;
}

function holdingFrom(kept: Remembered<KeptNames> | null, identities: readonly Identity[]): Held {
  if (kept?.state !== 'done') {
    return { ...holdingOver(bundledNames(), [], 0, null, identities), isLacking: true };
  }
  const { snapshot, accounts, changed } = kept.value;
  const names = snapshot && namesIn(snapshot);
  return names
    ? holdingOver(names, accounts, changed.length, snapshot.at, identities)
    : holdingOver(bundledNames(), accounts, changed.length, null, identities);
}

function holdingOver(
  known: KnownNames,
  accounts: readonly MetAccount[],
  changes: number,
  madeAt: number | null,
  identities: readonly Identity[],
): Held {
  const names = { ...known, identities };
  learnMet(names, accounts);
  // Of those that are known already more is known than the person typed.
  for (const identity of identities)
    if (!isKnownName(names, identity)) learnNames(names, [asKnown(identity)]);
  return { names, learned: [...accounts], changes, madeAt, isLacking: false };
}

/** Null for another edition of the bundled list, and for what can't be read: it is built anew from what is remembered. */
function namesIn(snapshot: NameSnapshot): KnownNames | null {
  if (snapshot.edition !== bundledEdition()) return null;
  const known = unpackNames(snapshot);
  const index = known && unpackNameIndexBeside(snapshot.index, known);
  return index && knownNames(index, snapshot);
}

function bundledNames(): KnownNames {
  return knownNames(buildNameIndex(bundledKnown()));
}

function isDue({ changes, madeAt }: Held, now: number): boolean {
  // A clock may have been put back since.
  return madeAt === null || changes >= MANY_CHANGES || Math.abs(now - madeAt) >= DAY_MS;
}

function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
