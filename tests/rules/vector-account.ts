// Makes an account, its posts and its history out of the plain JSON of tests/vectors/rules (the form is told in its README).
// A member that the form does not know is an error: a vector must not say something that nobody reads.

import { type Account, type Badge, emptyAccount, type Fact } from '../../lib/account/account.ts';
import {
  type BadgeRequest,
  IMITATIONS,
  OTHER_BADGES,
  OWNER_KINDS,
  type OwnerAnswers,
  PAPERS,
  REQUEST_STATES,
} from '../../lib/account/owner-answers.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count } from '../../lib/account/sighting.ts';
import type { Snapshot } from '../../lib/account/snapshot.ts';
import { handleOf } from './account-builder.ts';

type Plain = Readonly<Record<string, unknown>>;
type Reader = (value: unknown) => unknown;
const HOUR_MS = 60 * 60 * 1000;

const ACCOUNT_FIELDS: Readonly<Record<string, Reader>> = {
  displayName: text,
  bio: text,
  bioLink: text,
  businessCategory: text,
  isPrivate: flag,
  isBusiness: flag,
  isSeller: flag,
  isOrganization: flag,
  isMusicArtist: flag,
  isAdOnly: flag,
  isLive: flag,
  hasOwnPicture: flag,
  createdAt: time,
  handleChangedAt: time,
  nameChangedAt: time,
  stateMedia: (value) => ({ text: text(value) }),
  followers: count,
  following: count,
  likes: count,
  videos: count,
};

const POST_FIELDS: Readonly<Record<string, Reader>> = {
  createdAt: time,
  views: count,
  likes: count,
  comments: count,
  shares: count,
  isPinned: flag,
  isAd: flag,
  isPaidPartnership: flag,
  isLive: flag,
  caption: text,
};

const SNAPSHOT_FIELDS: Readonly<Record<string, Reader>> = {
  at: time,
  handle: (value) => handleOf(text(value)),
  displayName: text,
  badge: badgeState,
  followers: count,
  likes: count,
  videos: count,
};

const ANSWER_FIELDS: Readonly<Record<string, Reader>> = {
  ownerKind: (value) => oneOf(OWNER_KINDS, value),
  lastLogin: time,
  twoStep: flag,
  emailConfirmed: flag,
  emailDomain: text,
  otherBadge: (value) => oneOf(OTHER_BADGES, value),
  openViolations: flag,
  pressLinks: texts,
  requestMenu: flag,
  request: (value) => requestOf(value),
  papers: (value) => texts(value).map((paper) => oneOf(PAPERS, paper)),
  badgesElsewhere: texts,
  imitated: (value) => oneOf(IMITATIONS, value),
  commentsAnswered: number,
  watchedPercent: number,
};

/** Gives the account as it was read at `now` (ms). Throws on anything that the form does not know. */
export function accountOf(plain: Plain, now: number): Account {
  const { handle, badge = 'unknown', posts = [], ...rest } = plain;
  const facts = Object.entries(rest).map(([name, value]): [string, Fact<unknown>] => [
    name,
    { value: read(ACCOUNT_FIELDS, name, value), source: 'response', at: now },
  ]);
  return {
    ...emptyAccount(handleOf(text(handle))),
    ...Object.fromEntries(facts),
    badge: badgeOf(badgeState(badge), now),
    posts: list(posts).flatMap((entry, i) => postsOf(entry, i)),
  };
}

/** Gives the owner's answers, all given at the same moment. */
export function answersOf(plain: Plain, at: number): OwnerAnswers {
  const told = Object.entries(plain).map(([question, value]) => [
    question,
    { value: read(ANSWER_FIELDS, question, value), at },
  ]);
  return Object.fromEntries(told);
}

/** Gives the history as the rules take it. */
export function historyOf(snapshots: readonly Plain[]): Snapshot[] {
  return snapshots.map((plain) => {
    const bare = { displayName: null, badge: 'unknown', followers: null, likes: null, videos: null };
    const said = Object.entries(plain).map(([name, value]) => [name, read(SNAPSHOT_FIELDS, name, value)]);
    return { ...bare, ...Object.fromEntries(said) };
  });
}

function postsOf(plain: Plain, group: number): Post[] {
  const { repeat = 1, everyHours = 0, ...rest } = plain;
  const said = Object.entries(rest).map(([name, value]) => [name, read(POST_FIELDS, name, value)]);
  const { createdAt = null, ...fields } = Object.fromEntries(said);
  return Array.from({ length: number(repeat) }, (_, i) => ({
    id: String(7_000_000_000 + group * 1000 + i),
    source: 'response',
    authorId: null,
    authorHandle: null,
    views: null,
    likes: null,
    comments: null,
    shares: null,
    isPinned: null,
    isAd: null,
    isPaidPartnership: null,
    isLive: false,
    caption: null,
    ...fields,
    createdAt: createdAt === null ? null : createdAt - i * number(everyHours) * HOUR_MS,
  }));
}

function badgeOf(state: Badge['state'], at: number): Badge {
  const evidence =
    state === 'unknown' ? [] : [{ source: 'response' as const, at, shows: state === 'present' }];
  return { state, evidence };
}

function read(fields: Readonly<Record<string, Reader>>, name: string, value: unknown): unknown {
  const reader = fields[name];
  if (!reader) throw new Error(`the form knows no ${name}`);
  return reader(value);
}

function badgeState(value: unknown): Badge['state'] {
  if (value === 'present' || value === 'absent' || value === 'unknown') return value;
  throw new Error(`no state of the badge: ${JSON.stringify(value)}`);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`no text: ${JSON.stringify(value)}`);
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error(`neither true nor false: ${JSON.stringify(value)}`);
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`no number: ${JSON.stringify(value)}`);
  return value;
}

function time(value: unknown): number {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text(value)) ? Date.parse(text(value)) : Number.NaN;
  if (Number.isNaN(at)) throw new Error(`no time: ${JSON.stringify(value)}`);
  return at;
}

function count(value: unknown): Count {
  if (typeof value === 'number') return { value, exact: true };
  if (typeof value === 'object' && value !== null && 'value' in value && 'exact' in value)
    return { value: number(value.value), exact: flag(value.exact) };
  throw new Error(`no count: ${JSON.stringify(value)}`);
}

function list(value: unknown): readonly Plain[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Error(`none of ${choices.join(', ')}: ${JSON.stringify(value)}`);
  return found;
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value.map(text);
}

function requestOf(value: unknown): BadgeRequest {
  if (typeof value !== 'object' || value === null || !('state' in value)) throw new Error('no request');
  const state = oneOf(REQUEST_STATES, value.state);
  return state === 'never' ? { state } : { state, day: time('day' in value ? value.day : null) };
}
