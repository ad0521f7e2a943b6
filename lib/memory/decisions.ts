// What the person decided about accounts: genuine, a look-alike, not a look-alike of @x. Kept until undone, bounded, local.
// Where it is kept (on disk, or in memory only for private windows) is the caller's choice of store. Changes read, change and
// write one value: callers give each its turn (in-turn.ts).

import type { Account } from '../account/account.ts';
import type { Handle } from '../account/handle.ts';
import type { Decided, Saying } from '../account/past.ts';
import { DECISIONS_FORM, type Decision, packDecisions } from './decisions-form.ts';
import type { Store } from './store.ts';
import { subjectOf } from './subject.ts';
import { openVersioned } from './versioned.ts';

export type { Decision } from './decisions-form.ts';

const KEY = 'decisions';
/** Oldest decisions leave first beyond this; nobody makes so many by hand. */
const MAX_DECISIONS = 2000;

/** Everything that was decided about one account. */
export interface AccountDecisions {
  readonly decided: Decided | null;
  /** Handles of those it does not resemble, the person said, oldest first. */
  readonly dismissed: readonly Handle[];
  /** Each of them, latest first. */
  readonly sayings: readonly Saying[];
}

/** An account that a decision is about. `handle`: how it was called then, null where that is not known. */
export interface DecidedOn {
  readonly subject: string;
  readonly handle: Handle | null;
  readonly at: number;
}

/** Gives all decisions, oldest first. A store that holds something else gives none. */
export async function listDecisions(store: Store): Promise<readonly Decision[]> {
  const opened = openVersioned(await store.read(KEY), DECISIONS_FORM);
  return opened.state === 'open' ? opened.value : [];
}

/**
 * Gives what was decided about an account, of all decisions, once read: under its id or from before that was known. Where a
 * page does not say its id, decisions under an id count by the handle that they were made under, if they spare it.
 */
export function decisionsOn(
  decisions: readonly Decision[],
  account: Pick<Account, 'id' | 'handle'>,
): AccountDecisions {
  const own = subjectOf(account);
  const byHandle = `handle:${account.handle}`;
  const about = decisions.filter(
    ({ subject, handle, kind }) =>
      subject === own ||
      subject === byHandle ||
      (account.id === null && handle === account.handle && kind !== 'look-alike'),
  );
  const whole = about.findLast(({ kind }) => kind !== 'not-look-alike');
  return {
    decided: whole && whole.kind !== 'not-look-alike' ? { kind: whole.kind, at: whole.at } : null,
    dismissed: about.flatMap(({ kind, target }) => (kind === 'not-look-alike' && target ? [target] : [])),
    sayings: about.toReversed(),
  };
}

/** Remembers that `subject` is not a look-alike of `target`, or takes it back. Doing it twice changes nothing. */
export async function decide(
  store: Store,
  choice: {
    readonly subject: string;
    /** How the account is called, where the caller knows it. */
    readonly handle?: Handle | null;
    readonly target: Handle;
    readonly dismissed: boolean;
    readonly at: number;
  },
): Promise<boolean> {
  const { subject, handle = null, target, dismissed, at } = choice;
  const decision = { subject, handle, kind: 'not-look-alike', target, at } as const;
  return dismissed ? add(store, decision) : undoDecision(store, decision);
}

/** Remembers that an account is genuine: there are no findings about it. Takes the place of "look-alike". */
export function decideGenuine(store: Store, { subject, handle, at }: DecidedOn): Promise<boolean> {
  return add(store, { subject, handle, kind: 'genuine', target: null, at });
}

/** Remembers that an account is a look-alike, of `target` where the person said of whom. Takes the place of "genuine". */
export function decideLookalike(
  store: Store,
  { subject, handle, at, target }: DecidedOn & { readonly target: Handle | null },
): Promise<boolean> {
  return add(store, { subject, handle, kind: 'look-alike', target, at });
}

/**
 * Takes a decision back; false where a later version of the program wrote the decisions and none was changed. For "not a
 * look-alike" the target says which. One that was made under a handle may have moved to an id since: it is found there.
 */
export function undoDecision(
  store: Store,
  decision: Pick<Decision, 'subject' | 'kind' | 'target'>,
): Promise<boolean> {
  return change(store, (decisions) => {
    const left = decisions.filter((other) => !isSame(other, decision));
    if (left.length < decisions.length) return left;
    return decisions.filter(
      (other) => !(isSame({ ...other, subject: `handle:${other.handle}` }, decision) && other.handle),
    );
  });
}

/**
 * Moves decisions made under a handle to the id that the account with it turned out to have, and learns how those under an id
 * are called now; writes only where that changes any.
 */
export function adoptIds(
  store: Store,
  accounts: readonly Pick<Account, 'id' | 'handle'>[],
): Promise<boolean> {
  const known = accounts.filter(({ id }) => id !== null);
  const subjects = new Map(known.map((account) => [`handle:${account.handle}`, subjectOf(account)]));
  const handles = new Map(known.map((account) => [subjectOf(account), account.handle]));
  return change(store, (decisions) => {
    const next = decisions.map((decision) => {
      const subject = subjects.get(decision.subject) ?? decision.subject;
      const handle = handles.get(subject) ?? decision.handle;
      const isSettled = subject === decision.subject && handle === decision.handle;
      return isSettled ? decision : { ...decision, subject, handle };
    });
    if (next.every((decision, place) => decision === decisions[place])) return decisions;
    const isMoved = next.some(({ subject }, place) => subject !== decisions[place]?.subject);
    return isMoved ? inOrder(next) : next;
  });
}

function add(store: Store, decision: Decision): Promise<boolean> {
  return change(store, (decisions) => withDecision(decisions, decision));
}

/** A decision takes the place of the same one from before, and of one that it contradicts. */
function withDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const before = decisions.find((other) => isSame(other, decision));
  return [
    ...decisions.filter((other) => !isSame(other, decision) && !contradicts(other, decision)),
    { ...decision, handle: decision.handle ?? before?.handle ?? null },
  ];
}

/** As if they had been made one after the other: of two that can't both hold the later one does. */
function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => a.at - b.at).reduce<readonly Decision[]>(withDecision, []);
}

async function change(
  store: Store,
  next: (decisions: readonly Decision[]) => readonly Decision[],
): Promise<boolean> {
  const opened = openVersioned(await store.read(KEY), DECISIONS_FORM);
  if (opened.state === 'newer-version') return false;
  const before = opened.state === 'open' ? opened.value : [];
  const after = next(before);
  if (after !== before) await store.write(KEY, packDecisions(after.slice(-MAX_DECISIONS)));
  return true;
}

/** One word on an account as a whole, and one for each it does not resemble. */
function isSame(a: Pick<Decision, 'subject' | 'kind' | 'target'>, b: typeof a): boolean {
  if (a.subject !== b.subject || a.kind !== b.kind) return false;
  return a.kind !== 'not-look-alike' || a.target === b.target;
}

/** An account is not both, and one that is a look-alike of somebody is no longer none of theirs. */
function contradicts(a: Decision, b: Decision): boolean {
  if (a.subject !== b.subject) return false;
  if (a.kind === 'not-look-alike' || b.kind === 'not-look-alike') {
    return a.target !== null && a.target === b.target && a.kind !== b.kind;
  }
  return a.kind !== b.kind;
}

/** Gives decisions out of a list from elsewhere; those that are none are left out. Null for what is no list of them. */
export function decisionsOf(value: unknown): readonly Decision[] | null {
  return DECISIONS_FORM.parse({ decisions: value });
}

/**
 * Puts these decisions in the place of all, in the order of their days, the later ones of those that can't both hold; false
 * where a later version of the program wrote those that are there.
 */
export function putDecisions(store: Store, decisions: readonly Decision[]): Promise<boolean> {
  return change(store, () => inOrder(decisions));
}
