// The compact form in which known accounts travel inside the extension: one JSON array an account, without names of fields.

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

/** Handle, display name, followers, evidence, year or day: one account in the packed list. */
type PackedRow = readonly [string, string, number | null, string, string | null];

/**
 * Gives the list as JSON text, a line an account, most followed first, then by handle.
 * The same accounts in another order give the same text.
 */
export function packKnown(accounts: readonly KnownAccount[]): string {
  const rows = [...accounts].sort(mostFollowedFirst).map((account) => JSON.stringify(packAccount(account)));
  return `[${rows.join(',\n')}]`;
}

/**
 * Gives the accounts of a packed list in its order. Entries without a readable handle are left out; text that packKnown()
 * did not write throws. JSON, because the engine reads it faster than any code of ours that runs cold, as at every start.
 */
export function unpackKnown(packed: string): readonly KnownAccount[] {
  const rows: readonly PackedRow[] = JSON.parse(packed);
  const accounts: KnownAccount[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    const handle = row && parseHandle(row[0]);
    if (!row || !handle) continue;
    accounts.push({
      handle,
      id: null,
      displayName: row[1] || handle,
      followersAtLeast: row[2],
      evidence: EVIDENCE_OF[row[3]] ?? 'user',
      asOf: row[4],
      profile: null,
    });
  }
  return accounts;
}

function mostFollowedFirst(a: KnownAccount, b: KnownAccount): number {
  return (b.followersAtLeast ?? -1) - (a.followersAtLeast ?? -1) || (a.handle < b.handle ? -1 : 1);
}

function packAccount({ handle, displayName, followersAtLeast, evidence, asOf }: KnownAccount): PackedRow {
  return [handle, displayName, followersAtLeast, LETTER_OF[evidence], asOf];
}
