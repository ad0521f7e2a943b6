// What is known of an account by its handle alone, and what the person says of it: watch, trust, no look-alike.

import { emptyAccount } from '../../lib/account/account.ts';
import type { Saying } from '../../lib/account/past.ts';
import type { CheckAnswer, CheckRequest } from '../../lib/browser/check-messages.ts';
import { sessionStore } from '../../lib/browser/storage.ts';
import { refreshSite } from '../../lib/browser/tabs.ts';
import { knownWithHandle } from '../../lib/lookalike/known-names.ts';
import { type Asked, askedUnder } from '../../lib/memory/asked.ts';
import type { Decision } from '../../lib/memory/decisions.ts';
import { asKnown, type Identity } from '../../lib/memory/identities/identity.ts';
import { keepIdentity, listIdentities, removeIdentity } from '../../lib/memory/identities/watch-list.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';
import { metWithHandle } from '../../lib/memory/met/met-by-handle.ts';
import type { Watching } from '../../lib/rules/checked-account.ts';
import { namesKnown } from './known-names.ts';
import { inMemoryTurn, memory, memoryFor } from './memory.ts';
import { namesChanged } from './names-changed.ts';
import { decisionsIn } from './past-of.ts';
import { resemblanceOf } from './resemblance.ts';
import { say, sayAgain, unsay } from './say.ts';

type Word = Extract<CheckRequest, { type: 'set-check' }>['word'];

/** What is said by each word that is a decision. */
const KINDS = { trusted: 'genuine', 'look-alike': 'look-alike' } as const;

/** Answers one request of the page about a checked account. */
export async function answerCheck(request: CheckRequest, now: number): Promise<CheckAnswer> {
  const asked = await askedUnder(sessionStore(), request.key).catch(() => null);
  if (!asked) return { state: 'gone' };
  if (request.type === 'check') return checked(asked, false);
  const isKept =
    request.type === 'set-check'
      ? await sayWord(asked, request.word, request.isOn, now)
      : await dismiss(asked, request, now);
  return checked(asked, !isKept);
}

/** Keeps a word of the person on an account, or takes it back; false where that failed. Every tab of the site learns of it. */
export async function sayWord(asked: Asked, word: Word, isOn: boolean, now: number): Promise<boolean> {
  const saying =
    word === 'watched'
      ? watch(asked, isOn, now)
      : sayOf(asked, { kind: KINDS[word], target: null }, isOn, now);
  const isKept = await saying.catch(() => false);
  if (!isKept) return false;
  if (word === 'trusted' && !isOn && asked.replaced) {
    const isBack = await sayAgain(asked.replaced, asked.isPrivateWindow).catch(() => false);
    if (!isBack) return false;
  }
  const lasting = memoryFor(asked.isPrivateWindow);
  // Whoever is watched is a known name from now on, or no longer.
  if (word === 'watched' && lasting) await namesChanged(lasting, now);
  else await refreshSite();
  return true;
}

/** Tells whether the person said this word on the account before: then there is nothing to do, and nothing to undo. */
export async function wasSaid(asked: Asked, word: Word): Promise<boolean> {
  if (word === 'watched') {
    const identity = asked.isPrivateWindow ? null : await identityOf(asked);
    return identity !== null && identity !== 'failed';
  }
  const own = new Set([await subjectNow(asked), `handle:${asked.handle}`]);
  return (await sayingsOn(asked)).some(({ subject, kind }) => own.has(subject) && kind === KINDS[word]);
}

/** Gives the decisions that calling the account genuine takes the place of. */
export async function replacedByTrust(asked: Asked): Promise<readonly Decision[]> {
  const own = await subjectNow(asked);
  const decisions = await decisionsIn(asked.isPrivateWindow);
  return decisions.filter(({ subject, kind }) => subject === own && kind === 'look-alike');
}

async function checked(asked: Asked, failed: boolean): Promise<CheckAnswer> {
  const { handle, did, isPrivateWindow } = asked;
  const [names, met, identity, sayings] = await Promise.all([
    namesKnown(),
    metNow(asked),
    identityOf(asked),
    sayingsOn(asked),
  ]);
  const id = met ? { value: met.id, source: 'known-list' as const, at: met.lastMet } : null;
  const account = { ...emptyAccount(handle), id };
  const listed = met ? null : knownWithHandle(names, handle);
  const known = identity === null || identity === 'failed' ? listed : asKnown(identity);
  return {
    state: 'checked',
    handle,
    did,
    isPrivateWindow,
    remembered: met,
    known,
    // Who is known is nobody's copy.
    resemblance: met || known ? { imitations: [], lookalikes: [] } : resemblanceOf(names, account),
    watching: watchingOf(asked, identity),
    sayings,
    failed,
  };
}

function watchingOf({ isPrivateWindow }: Asked, identity: Identity | null | 'failed'): Watching {
  if (isPrivateWindow) return 'private';
  if (identity === 'failed') return 'failed';
  return identity ? 'yes' : 'no';
}

async function metNow({ handle }: Asked): Promise<MetAccount | null> {
  const met = await metWithHandle(memory, handle);
  return met.state === 'done' ? met.value : null;
}

async function identityOf({ handle }: Asked): Promise<Identity | null | 'failed'> {
  const list = await listIdentities(memory);
  if (list.state === 'failed') return 'failed';
  return list.value.find((identity) => identity.handle === handle) ?? null;
}

async function watch(asked: Asked, isOn: boolean, at: number): Promise<boolean> {
  const lasting = memoryFor(asked.isPrivateWindow);
  if (!lasting) return false;
  const { handle } = asked;
  return inMemoryTurn(async () => {
    if (!isOn) return (await removeIdentity(lasting, handle)).state === 'done';
    const earlier = await identityOf(asked);
    // What is on the list already keeps the accounts that are allowed for it.
    if (earlier !== null) return earlier !== 'failed';
    const met = await metNow(asked);
    const listed = knownWithHandle(await namesKnown(), handle);
    const displayName = met?.displayName ?? listed?.displayName ?? handle;
    const kept = await keepIdentity(lasting, { handle, id: met?.id ?? null, displayName, allowed: [], at });
    return kept.state === 'done' && kept.value === 'kept';
  });
}

async function dismiss(
  asked: Asked,
  { target, dismissed }: Extract<CheckRequest, { type: 'dismiss-check' }>,
  at: number,
): Promise<boolean> {
  const isKept = await sayOf(asked, { kind: 'not-look-alike', target }, dismissed, at).catch(() => false);
  if (isKept) await refreshSite();
  return isKept;
}

/** Says a word on the account, or takes back every one that says the same. */
async function sayOf(
  asked: Asked,
  { kind, target }: Pick<Saying, 'kind' | 'target'>,
  isOn: boolean,
  at: number,
): Promise<boolean> {
  const { handle, isPrivateWindow } = asked;
  if (isOn) return say({ subject: await subjectNow(asked), handle, kind, target }, isPrivateWindow, at);
  const same = (one: Saying) => one.kind === kind && (target === null || one.target === target);
  return unsay((await sayingsOn(asked)).filter(same), isPrivateWindow);
}

/** Everything that was said of the account, and of whoever had the handle then: an id is not asked for here. Latest first. */
async function sayingsOn(asked: Asked): Promise<readonly Saying[]> {
  const subject = await subjectNow(asked);
  const decisions = await decisionsIn(asked.isPrivateWindow);
  const own = new Set([subject, `handle:${asked.handle}`]);
  return decisions.filter((one) => own.has(one.subject) || one.handle === asked.handle).toReversed();
}

/** The name a decision is kept under: the id of whoever was met with the handle, else the handle. */
async function subjectNow(asked: Asked): Promise<string> {
  const met = await metNow(asked);
  return met ? `id:${met.id}` : `handle:${asked.handle}`;
}
