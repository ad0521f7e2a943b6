// What the person decided: "this account is not a look-alike of @x". Kept until undone, bounded, local.
// Where it is kept (on disk, or in memory only for private windows) is the caller's choice of store.

import * as z from 'zod/mini';
import type { Account } from '../account/account.ts';
import { type Handle, parseHandle } from '../account/handle.ts';
import type { Store } from './store.ts';
import { subjectOf } from './subject.ts';

const KEY = 'decisions';
const VERSION = 1;
/** Oldest decisions leave first beyond this; nobody makes so many by hand. */
const MAX_DECISIONS = 2000;

const decision = z.object({ subject: z.string(), target: z.string(), at: z.number() });
const stored = z.object({ version: z.literal(VERSION), notLookalike: z.array(decision) });
type Decision = z.infer<typeof decision>;

/**
 * Gives the handles that the person said this account does not resemble, oldest first.
 * A store that holds something else gives none.
 */
export async function dismissedTargets(
  store: Store,
  account: Pick<Account, 'id' | 'handle'>,
): Promise<Handle[]> {
  const subjects = new Set([subjectOf(account), `handle:${account.handle}`]);
  const decisions = await readDecisions(store);
  return decisions.flatMap(({ subject, target }) => {
    const handle = subjects.has(subject) ? parseHandle(target) : null;
    return handle ? [handle] : [];
  });
}

/** Remembers that `subject` is not a look-alike of `target`, or takes it back. Doing it twice changes nothing. */
export async function decide(
  store: Store,
  choice: {
    readonly subject: string;
    readonly target: Handle;
    readonly dismissed: boolean;
    readonly at: number;
  },
): Promise<void> {
  const others = (await readDecisions(store)).filter(
    ({ subject, target }) => subject !== choice.subject || target !== choice.target,
  );
  const { subject, target, at } = choice;
  const next = choice.dismissed ? [...others, { subject, target, at }] : others;
  await store.write(KEY, { version: VERSION, notLookalike: next.slice(-MAX_DECISIONS) });
}

async function readDecisions(store: Store): Promise<Decision[]> {
  const parsed = stored.safeParse(await store.read(KEY));
  return parsed.success ? parsed.data.notLookalike : [];
}
