// The compact form in which known accounts travel inside the extension: one line an account, fields between tabs.

import { parseHandle } from '../account/handle.ts';
import type { KnownAccount, KnownEvidence } from './known-account.ts';

const LETTER_OF: Readonly<Record<KnownEvidence, string>> = {
  verified: 'v',
  'widely-followed': 'w',
  user: 'u',
};
const EVIDENCE_OF: Readonly<Record<string, KnownEvidence>> = {
  v: 'verified',
  w: 'widely-followed',
  u: 'user',
};

/** Handle, display name, followers, evidence, year or day. */
const FIELDS = 5;

/**
 * Gives the list as text, most followed first, then by handle.
 * The same accounts in another order give the same text.
 */
export function packKnown(accounts: readonly KnownAccount[]): string {
  return [...accounts].sort(mostFollowedFirst).map(packAccount).join('\n');
}

/**
 * Gives the accounts of a packed list in its order. Entries without a readable handle are left out.
 * One split of the whole list: a split a line takes twice as long when it runs cold, as it does at every start.
 */
export function unpackKnown(packed: string): readonly KnownAccount[] {
  const fields = packed.replaceAll('\n', '\t').split('\t');
  const accounts: KnownAccount[] = [];
  for (let start = 0; start + FIELDS <= fields.length; start += FIELDS) {
    const account = unpackAccount(fields, start);
    if (account) accounts.push(account);
  }
  return accounts;
}

function mostFollowedFirst(a: KnownAccount, b: KnownAccount): number {
  return (b.followersAtLeast ?? -1) - (a.followersAtLeast ?? -1) || (a.handle < b.handle ? -1 : 1);
}

function packAccount({ handle, displayName, followersAtLeast, evidence, asOf }: KnownAccount): string {
  return [handle, displayName, followersAtLeast ?? '', LETTER_OF[evidence], asOf ?? ''].join('\t');
}

function unpackAccount(fields: readonly string[], start: number): KnownAccount | null {
  const handle = parseHandle(fields[start]);
  if (!handle) return null;
  const followers = fields[start + 2];
  return {
    handle,
    id: null,
    displayName: fields[start + 1] || handle,
    followersAtLeast: followers ? Number(followers) : null,
    evidence: EVIDENCE_OF[fields[start + 3] ?? ''] ?? 'user',
    asOf: fields[start + 4] || null,
  };
}
