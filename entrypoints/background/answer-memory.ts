// What the page "What Ticklens remembers" gets and may change. A private window is shown nothing and changes nothing.

import type {
  MemoryAnswer,
  MemoryChange,
  MemoryForgotten,
  MemoryOverview,
  MemoryRefusal,
  MemoryRequest,
} from '../../lib/browser/memory-messages.ts';
import type { PageSender } from '../../lib/browser/senders.ts';
import { bytesUsed, diskStore, sessionStore } from '../../lib/browser/storage.ts';
import { forgetBrought } from '../../lib/memory/brought/brought.ts';
import type { LastingMemory, Remembered } from '../../lib/memory/database.ts';
import { decisionsOf, listDecisions, putDecisions, undoDecision } from '../../lib/memory/decisions.ts';
import { eraseEverything } from '../../lib/memory/erase.ts';
import { parseIdentity } from '../../lib/memory/identities/identity.ts';
import { keepIdentity, listIdentities, removeIdentity } from '../../lib/memory/identities/watch-list.ts';
import { countRemembered, findLogged, findMet } from '../../lib/memory/look-through/look-through.ts';
import { forgetMet, restoreMet } from '../../lib/memory/met/forget-met.ts';
import { dropNames } from '../../lib/memory/met/name-snapshot.ts';
import { forgetHeld } from './forget-held.ts';
import { inDecisionTurn, inGrowthTurn, inMemoryTurn, inOwnTurn, memoryFor, settingsNow } from './memory.ts';
import { namesChanged } from './names-changed.ts';
import { sayAgain } from './say.ts';

/** Rows of a long list that go into one answer. */
const ROWS = 50;

/** Answers one request about what is remembered. */
export async function answerMemory(
  request: MemoryRequest,
  { isPrivateWindow }: PageSender,
  now: number,
): Promise<MemoryAnswer> {
  const memory = memoryFor(isPrivateWindow);
  if (!memory) return { state: 'private' };
  switch (request.type) {
    case 'memory-overview':
      return overview(memory);
    case 'memory-accounts': {
      const { search, from } = request;
      return part(await findMet(memory, { search, from, count: ROWS }));
    }
    case 'memory-findings':
      return part(await findLogged(memory, { from: request.from, count: ROWS }));
    default:
      return change(request, memory, now);
  }
}

type Change = Exclude<MemoryRequest, { type: 'memory-overview' | 'memory-accounts' | 'memory-findings' }>;

/** What pages are judged by changes with it, unless nothing was done. */
async function change(request: Change, memory: LastingMemory, now: number): Promise<MemoryAnswer> {
  const answer = await changeOne(request, memory, now);
  if (answer.state !== 'nothing' && answer.state !== 'failed') await namesChanged(memory, now);
  return answer;
}

/** Decisions and all else have their own turns; none waits for one inside another. */
async function changeOne(request: Change, memory: LastingMemory, now: number): Promise<MemoryAnswer> {
  switch (request.type) {
    case 'keep-identity': {
      const identity = parseIdentity(request.identity);
      if (!identity) return { state: 'nothing' };
      const kept = await inMemoryTurn(() => keepIdentity(memory, identity));
      return kept.state === 'failed' ? kept : { state: 'identity', keeping: kept.value };
    }
    case 'remove-identity':
      return done(await inMemoryTurn(() => removeIdentity(memory, request.handle)));
    case 'forget-account':
      return forgotten(await inMemoryTurn(() => forgetMet(memory, request.id, now)));
    case 'restore-account':
      return done(await inMemoryTurn(() => restoreMet(memory, request, now)));
    case 'undo-decision':
    case 'restore-decision':
    case 'put-decisions':
      return changeDecisions(request);
    case 'forget-brought':
      return done(await inMemoryTurn(() => forgetBrought(memory)));
    case 'memory-changed':
      // The page did that itself, but an index that was being built meanwhile knows nothing of what came in.
      await inMemoryTurn(() => dropNames(memory));
      return { state: 'done' };
    case 'erase-memory':
      return erase(memory);
  }
}

async function changeDecisions(
  request: Extract<Change, { type: 'undo-decision' | 'restore-decision' | 'put-decisions' }>,
): Promise<MemoryChange> {
  const given = decisionsOf(request.type === 'put-decisions' ? request.decisions : [request.decision]);
  const [first] = given ?? [];
  if (!given || (!first && request.type !== 'put-decisions')) return { state: 'nothing' };
  const store = diskStore();
  const isDone = await (request.type === 'restore-decision'
    ? sayAgain(given, false)
    : inDecisionTurn(async () =>
        request.type === 'put-decisions' || !first ? putDecisions(store, given) : undoDecision(store, first),
      ));
  return isDone ? { state: 'done' } : { state: 'failed', problem: 'newer-version' };
}

/** Once every write that was on its way has ended: none may bring back what was erased. */
function erase(memory: LastingMemory): Promise<MemoryChange> {
  const turns = [inOwnTurn, inGrowthTurn, inDecisionTurn, inMemoryTurn];
  const eraseNow = async () => {
    try {
      return done(await eraseEverything(memory, { disk: diskStore(), session: sessionStore() }));
    } finally {
      forgetHeld();
    }
  };
  return turns.reduceRight((action, inTurn) => () => inTurn(action), eraseNow)();
}

async function overview(memory: LastingMemory): Promise<MemoryOverview | MemoryRefusal> {
  const counts = await countRemembered(memory);
  if (counts.state === 'failed') return counts;
  const identities = await listIdentities(memory);
  if (identities.state === 'failed') return identities;
  const decisions = await listDecisions(diskStore()).catch(() => null);
  // None would be no answer: what is imported goes in the place of those that are said to be there.
  if (decisions === null) return { state: 'failed', problem: 'unavailable' };
  const { retentionDays } = await settingsNow();
  return {
    state: 'open',
    counts: counts.value,
    identities: identities.value,
    decisions: decisions.toReversed(),
    retentionDays,
    bytes: await bytesUsed(),
  };
}

function part<T>(remembered: Remembered<T>) {
  return remembered.state === 'failed' ? remembered : ({ state: 'part', part: remembered.value } as const);
}

function forgotten(remembered: Remembered<unknown>): MemoryForgotten {
  if (remembered.state === 'failed') return remembered;
  return remembered.value === null ? { state: 'nothing' } : { state: 'forgotten', row: remembered.value };
}

function done(remembered: Remembered<unknown>): MemoryChange {
  if (remembered.state === 'failed') return remembered;
  return { state: remembered.value === null ? 'nothing' : 'done' };
}
