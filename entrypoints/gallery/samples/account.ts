// Invented accounts. No field is filled that a sample does not name.

import { type Account, emptyAccount, type Fact } from '../../../lib/account/account.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { Count } from '../../../lib/account/sighting.ts';
import type { KnownAccount } from '../../../lib/known/known-account.ts';

/** The day every sample was read. */
export const READ_AT = Date.UTC(2026, 10, 21, 12, 4);

/** Gives a fact read from the page's data on that day. */
export function fact<T>(value: T): Fact<T> {
  return { value, source: 'data-tag', at: READ_AT };
}

/** Gives an exact count as a fact. */
export function counted(value: number): Fact<Count> {
  return fact({ value, exact: true });
}

/** Gives a handle; a sample with a bad one is a mistake in the sample. */
export function sampleHandle(text: string): Handle {
  const handle = parseHandle(text);
  if (handle === null) throw new Error(`no handle: ${text}`);
  return handle;
}

/** Gives an account of which only the named fields are known. */
export function sampleAccount(handle: string, fields: Partial<Account>): Account {
  return { ...emptyAccount(sampleHandle(handle)), ...fields };
}

/** Gives a known account. */
export function sampleTarget(
  handle: string,
  displayName: string,
  fields: Partial<KnownAccount> = {},
): KnownAccount {
  return {
    handle: sampleHandle(handle),
    id: null,
    displayName,
    followersAtLeast: 9_200_000,
    evidence: 'verified',
    asOf: '2022',
    profile: null,
    ...fields,
  };
}
