// Accounts and posts for the rules' tests: everything unknown until a test says otherwise. All people are invented.

import { type Account, type Badge, emptyAccount, type Fact } from '../../lib/account/account.ts';
import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import { type OwnerAnswers, type OwnerValues, QUESTIONS } from '../../lib/account/owner-answers.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count } from '../../lib/account/sighting.ts';
import type { Snapshot } from '../../lib/account/snapshot.ts';
import type { Finding, Rule, RuleContext } from '../../lib/rules/rule.ts';
import { post } from '../account/sightings.ts';

/** The moment at which all tests look. */
export const NOW = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Gives the time so many days before NOW. */
export function daysAgo(days: number): number {
  return NOW - days * DAY_MS;
}

/** Gives a fact as the data tag would state it. */
export function fact<T>(value: T): Fact<T> {
  return { value, source: 'data-tag', at: NOW };
}

/** Gives an exact count. */
export function count(value: number): Count {
  return { value, exact: true };
}

export const BADGE_PRESENT: Badge = {
  state: 'present',
  evidence: [{ source: 'response', at: NOW, shows: true }],
};
export const BADGE_ABSENT: Badge = {
  state: 'absent',
  evidence: [{ source: 'response', at: NOW, shows: false }],
};

/** Gives a handle; throws where a test wrote none. */
export function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (handle === null) throw new Error(`no handle: ${text}`);
  return handle;
}

/** Gives an account of which only the handle is known, and what the test says. */
export function anAccount(known: Partial<Account> = {}): Account {
  return { ...emptyAccount(handleOf('lena.brunner')), ...known };
}

let lastPostId = 7_000_000_000_000_000_000n;

/** Gives a post of which only the id is known, and what the test says. */
export function aPost(known: Partial<Post> = {}): Post {
  lastPostId += 1n;
  return post({ id: String(lastPostId), ...known });
}

/** Gives so many posts, one every `everyDays` days, the newest `everyDays` days ago. */
export function postsEvery(everyDays: number, howMany: number, known: Partial<Post> = {}): Post[] {
  return Array.from({ length: howMany }, (_, i) =>
    aPost({ createdAt: daysAgo(everyDays * (i + 1)), ...known }),
  );
}

/** What the owner said, and what was made of it. */
export type OwnersWord = Pick<RuleContext, 'answers' | 'press' | 'domains'>;

/** Gives answers that the owner gave so many days before NOW. */
export function told(values: Partial<OwnerValues>, days = 0): OwnerAnswers {
  const given = QUESTIONS.filter((question) => values[question] !== undefined);
  return Object.fromEntries(
    given.map((question) => [question, { value: values[question], at: daysAgo(days) }]),
  );
}

/** Gives what the rule finds at NOW in an account and, where a test has them, its history and the owner's word. */
export function check(
  rule: Rule,
  known: Partial<Account> = {},
  history: readonly Snapshot[] | null = null,
  owner: OwnersWord = {},
): Finding {
  return rule.check({ account: anAccount(known), now: NOW, history, ...owner });
}

/**
 * Gives a finding as an outcome and the ids of its messages, without `rule.` and the rule's own id; what the owner told is
 * marked with a quote sign.
 */
export function spoken(
  rule: Rule,
  known: Partial<Account> = {},
  history: readonly Snapshot[] | null = null,
  owner: OwnersWord = {},
): string {
  const { outcome, evidence, remedy } = check(rule, known, history, owner);
  const name = (id: string) => id.replace('rule.', '').replace(`${rule.id}.`, '');
  const said = evidence.map(({ message: { id, args } }) => {
    const what = args?.['what'];
    return id === 'rule.told' && typeof what === 'object' && 'id' in what ? `“${name(what.id)}` : name(id);
  });
  return `${outcome}: ${said.join(' ')}${remedy ? ` → ${name(remedy.id)}` : ''}`;
}

/** Gives, like spoken(), what a rule makes of the owner's answers, with the question that it asks next after a `?`. */
export function spokenToOwner(
  rule: Rule,
  values: Partial<OwnerValues>,
  known: Partial<Account> = {},
  more: Omit<OwnersWord, 'answers'> = {},
): string {
  const owner = { answers: told(values), ...more };
  const asks = check(rule, known, null, owner).asks ?? null;
  return spoken(rule, known, null, owner) + (asks === null ? '' : ` ?${asks}`);
}
