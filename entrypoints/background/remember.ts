// What is written down after an answer: accounts that were met, findings, and decisions that move to an id. Nobody waits for it,
// and nothing of it happens for a private window.

import type { Account } from '../../lib/account/account.ts';
import type { Handle, UserId } from '../../lib/account/handle.ts';
import { decisionStore } from '../../lib/browser/storage.ts';
import { knownWithHandle } from '../../lib/lookalike/known-names.ts';
import type { LastingMemory } from '../../lib/memory/database.ts';
import { adoptIds, type Decision } from '../../lib/memory/decisions.ts';
import type { SeenFinding } from '../../lib/memory/findings/finding.ts';
import { logFindings, logGone, loggedSubjects } from '../../lib/memory/findings/finding-log.ts';
import { learnIdentityIds } from '../../lib/memory/identities/watch-list.ts';
import { type SeenAccount, seenAccount } from '../../lib/memory/met/met-account.ts';
import { type Bearer, meetAll, pointAt } from '../../lib/memory/met/met-accounts.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { forgetNames, learnAllMet, namesKnown, planRenewal } from './known-names.ts';
import { inDecisionTurn, inMemoryTurn, memory, memoryFor } from './memory.ts';

/** What a page showed, and what was answered on it. */
export interface Shown {
  readonly accounts: readonly Account[];
  readonly found: readonly SeenFinding[];
  /** Ids of the accounts that the findings point at, as far as they are known. */
  readonly pointedAt: readonly UserId[];
  readonly decisions: readonly Decision[];
}

/** An account that shows nothing new is asked about once in so long. */
const AGAIN_AFTER_MS = 3_600_000;
const MOST_LATELY = 5000;

/** What was written lately, so that a scrolled list does not ask the database again and again. */
const lately = new Map<string, number>();
/** Names of accounts that something is logged of; null until asked for. */
let logged: Set<string> | null = null;

/** Remembers what was shown in a window of this kind. Never rejects: where storage fails, pages are judged all the same. */
export async function remember(shown: Shown, isPrivateWindow: boolean, now: number): Promise<void> {
  const lasting = memoryFor(isPrivateWindow);
  const adopted = adopt(shown, isPrivateWindow).catch(() => undefined);
  if (!lasting) return adopted;
  await Promise.all([meet(shown, now), log(shown, now), adopted, learnIds(shown, lasting)]).catch(
    () => undefined,
  );
  planRenewal(lasting, now);
}

/** Remembers that TikTok shows no profile with this handle. */
export async function rememberGone(handle: Handle, isPrivateWindow: boolean, now: number): Promise<void> {
  const lasting = memoryFor(isPrivateWindow);
  if (lasting) await inMemoryTurn(() => logGone(lasting, handle, now)).catch(() => undefined);
}

/** What was kept of the last minutes goes too: what was remembered has been erased. */
export function forgetLately(): void {
  lately.clear();
  logged = null;
}

async function meet({ accounts }: Shown, now: number): Promise<void> {
  const lasting = memoryFor(false);
  const names = await namesKnown();
  const seen: SeenAccount[] = [];
  const bearers: Bearer[] = [];
  for (const account of accounts) {
    const met = seenAccount(account);
    if (met && isNews(`met ${JSON.stringify(met)}`, now)) seen.push(met);
    const id = account.id?.value ?? null;
    const holder = knownWithHandle(names, account.handle)?.id ?? null;
    if (id !== null && holder !== null && holder !== id) bearers.push({ id, handle: account.handle });
  }
  if (!lasting || seen.length + bearers.length === 0) return;
  const changed = await inMemoryTurn(() => meetAll(lasting, { seen, bearers }, now));
  if (changed.state === 'done') await learnAllMet(changed.value);
  else lately.clear();
}

async function log({ accounts, found, pointedAt }: Shown, now: number): Promise<void> {
  const lasting = memoryFor(false);
  if (!lasting) return;
  await inMemoryTurn(async () => {
    const known = await subjectsLogged();
    const finding = new Set(found.map(({ subject }) => subject));
    const met = accounts
      .map((account) => ({ subject: subjectOf(account), handle: account.handle }))
      .filter(({ subject, handle }) => known.has(subject) || known.has(`handle:${handle}`))
      .filter(({ subject }) => !finding.has(subject));
    if (found.length + met.length === 0) return;
    await logFindings(lasting, { found, met }, now);
    for (const { subject } of [...found, ...met]) known.add(subject);
    if (pointedAt.length > 0) await pointAt(lasting, pointedAt, now);
  });
}

/** Decisions of a private window are moved where they are: in memory, until the browser closes. */
async function adopt({ accounts, decisions }: Shown, isPrivateWindow: boolean): Promise<void> {
  const moving = accounts.filter((account) => account.id !== null && isNewTo(decisions, account));
  if (moving.length > 0) await inDecisionTurn(() => adoptIds(decisionStore(isPrivateWindow), moving));
}

/** Whether a decision on the account does not know its id yet, or the handle it has now. */
function isNewTo(decisions: readonly Decision[], account: Account): boolean {
  const byHandle = `handle:${account.handle}`;
  const byId = subjectOf(account);
  return decisions.some(
    ({ subject, handle }) => subject === byHandle || (subject === byId && handle !== account.handle),
  );
}

async function learnIds({ accounts }: Shown, lasting: LastingMemory): Promise<void> {
  const { identities } = await namesKnown();
  const unknown = new Set(identities.flatMap(({ id, handle }) => (id === null ? handle : [])));
  const seen = accounts
    .filter(({ id, handle }) => id !== null && unknown.has(handle))
    .map(({ id, handle }) => ({ id: id?.value ?? null, handle }));
  if (seen.length === 0) return;
  await inMemoryTurn(async () => {
    const learned = await learnIdentityIds(lasting, seen);
    // The next question reads the watch-list anew.
    if (learned.state === 'done' && learned.value) forgetNames();
  });
}

async function subjectsLogged(): Promise<Set<string>> {
  if (logged) return logged;
  const read = await loggedSubjects(memory);
  // Asked again the next time: storage may be there by then.
  if (read.state === 'failed') return new Set();
  logged = new Set(read.value);
  return logged;
}

function isNews(what: string, now: number): boolean {
  const before = lately.get(what);
  if (before !== undefined && now - before < AGAIN_AFTER_MS) return false;
  if (lately.size >= MOST_LATELY) lately.clear();
  lately.set(what, now);
  return true;
}
