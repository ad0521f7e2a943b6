// An identity that the person wants protected: an account others copy, and the accounts that may look like it all the same
// because they belong to it or say what they are. Pure; where identities are kept is watch-list.ts.

import * as z from 'zod/mini';
import { type Handle, parseHandle, parseUserId, type UserId } from '../../account/handle.ts';
import type { KnownAccount } from '../../known/known-account.ts';
import type { ValueForm } from '../versioned.ts';

/** What an allowed account is to the identity: another of its own, its account for a region, or a fan's. */
export const ALLOWED_AS = ['own', 'regional', 'fan'] as const;

/** Accounts allowed for one identity; more is a list that nobody looks after by hand. */
export const MAX_ALLOWED = 200;
const MAX_NAME_CHARACTERS = 200;

/** One account that may look like the identity. */
export interface Allowed {
  readonly handle: Handle;
  readonly as: (typeof ALLOWED_AS)[number];
}

/** One identity of the watch-list. */
export interface Identity {
  readonly handle: Handle;
  /** TikTok's id, null while nobody met the account. */
  readonly id: UserId | null;
  /** The handle where no name is known. */
  readonly displayName: string;
  /** Each handle once, never the identity's own. */
  readonly allowed: readonly Allowed[];
  /** When it was put on the list, in ms since 1970. */
  readonly at: number;
}

/** Who an account is: its handle, and its id where that is known. */
type Named = Pick<Identity, 'id' | 'handle'>;

const MAX_TIME = 8.64e15;

const form = z.lazy(() =>
  z.object({
    handle: z.string(),
    id: z.nullable(z.string()),
    displayName: z.string().check(z.maxLength(MAX_NAME_CHARACTERS)),
    allowed: z
      .array(z.object({ handle: z.string(), as: z.enum(ALLOWED_AS) }))
      .check(z.maxLength(MAX_ALLOWED)),
    at: z.number().check(z.nonnegative(), z.maximum(MAX_TIME)),
  }),
);

/** Version 1, 2026-11: the step from it to a second goes in here. */
export const IDENTITY_FORM: ValueForm<Identity> = { version: 1, steps: {}, parse: parseIdentity };

/**
 * Gives an identity out of anything that says all of it, else null. An allowed handle that is none, stands there twice, or
 * is the identity's own is left out; an empty name becomes the handle.
 */
export function parseIdentity(value: unknown): Identity | null {
  const parsed = form.safeParse(value);
  if (!parsed.success) return null;
  const { displayName, at } = parsed.data;
  const handle = parseHandle(parsed.data.handle);
  const id = parsed.data.id === null ? null : parseUserId(parsed.data.id);
  if (!handle || (parsed.data.id !== null && !id)) return null;
  const allowed = new Map<Handle, Allowed>();
  for (const given of parsed.data.allowed) {
    const other = parseHandle(given.handle);
    if (other && other !== handle && !allowed.has(other)) allowed.set(other, { handle: other, as: given.as });
  }
  return { handle, id, displayName: oneLine(displayName) || handle, allowed: [...allowed.values()], at };
}

/**
 * Says whether an account may look like the identity: it is the identity itself, or one of those allowed. Where both ids are
 * known they decide who the identity itself is: a freed handle may be somebody else's by now.
 */
export function isAllowed(identity: Identity, account: Named): boolean {
  if (identity.allowed.some(({ handle }) => handle === account.handle)) return true;
  if (identity.id !== null && account.id !== null) return identity.id === account.id;
  return identity.handle === account.handle;
}

/**
 * Gives those of `targets` that the account may be laid beside: not the identities that it is, or is allowed for, under
 * whatever handle they are met by now, nor others that are allowed for them. What is on no list stays.
 */
export function withoutAllowed<T extends Named>(
  targets: readonly T[],
  identities: readonly Identity[],
  account: Named,
): readonly T[] {
  const sparing = identities.filter((identity) => isAllowed(identity, account));
  if (sparing.length === 0) return targets;
  return targets.filter((target) => !sparing.some((identity) => isAllowed(identity, target)));
}

/** Says whether an account is itself one of the identities: by its id where both are known, else by its handle. */
export function isProtected(
  identities: readonly Identity[],
  { id, handle }: { readonly id: UserId; readonly handle: Handle | null },
): boolean {
  return identities.some((one) => (one.id === null ? one.handle === handle : one.id === id));
}

/** Gives the identity as a known account, on the person's own word. */
export function asKnown({ handle, id, displayName, at }: Identity): KnownAccount {
  const asOf = new Date(at).toISOString().slice(0, 10);
  return { handle, id, displayName, followersAtLeast: null, evidence: 'user', asOf, profile: null };
}

/** A name is one line, as on TikTok. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
