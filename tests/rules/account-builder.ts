// Accounts and posts for the rules' tests: everything unknown until a test says otherwise. All people are invented.

import { type Account, type Badge, emptyAccount, type Fact } from '../../lib/account/account.ts';
import { type Handle, parseHandle } from '../../lib/account/handle.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count } from '../../lib/account/sighting.ts';
import type { Snapshot } from '../../lib/account/snapshot.ts';
import type { Finding, Rule } from '../../lib/rules/rule.ts';
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

/** Gives what the rule finds at NOW in an account and, where a test has one, its history. */
export function check(
  rule: Rule,
  known: Partial<Account> = {},
  history: readonly Snapshot[] | null = null,
): Finding {
  return rule.check({ account: anAccount(known), now: NOW, history });
}

/** Gives a finding as an outcome and the ids of its messages, without `rule.` and the rule's own id. */
export function spoken(
  rule: Rule,
  known: Partial<Account> = {},
  history: readonly Snapshot[] | null = null,
): string {
  const { outcome, evidence, remedy } = check(rule, known, history);
  const name = (id: string) => id.replace('rule.', '').replace(`${rule.id}.`, '');
  const said = evidence.map(({ message }) => name(message.id)).join(' ');
  return `${outcome}: ${said}${remedy ? ` → ${name(remedy.id)}` : ''}`;
}
