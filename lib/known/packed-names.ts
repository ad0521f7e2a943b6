// Known accounts as one text with everything that is known of them, for the snapshot that goes with a packed name index.
// Its order is kept: the index holds places in it. The list that ships with Ticklens has a form of its own (bundled-form.ts).

import { parseHandle, parseUserId } from '../account/handle.ts';
import type { KnownAccount, KnownEvidence } from './known-account.ts';

const LETTER_OF: Readonly<Record<KnownEvidence, string>> = {
  verified: 'v',
  'widely-followed': 'w',
  user: 'u',
};
const EVIDENCE_OF: ReadonlyMap<unknown, KnownEvidence> = new Map([
  ['v', 'verified'],
  ['w', 'widely-followed'],
  ['u', 'user'],
]);

/** Gives the accounts as JSON text: handle, name, followers, evidence, day, id, when it was made. Bio, link and picture are left out. */
export function packNames(known: readonly KnownAccount[]): string {
  return JSON.stringify(
    known.map(({ handle, displayName, followersAtLeast, evidence, asOf, id, profile }) => [
      handle,
      displayName,
      followersAtLeast,
      LETTER_OF[evidence],
      asOf,
      id,
      profile?.createdAt ?? null,
    ]),
  );
}

/** Gives the accounts in a text of packNames(), in its order; null for any other text. Read cold at every start: plain loops. */
export function unpackNames(text: string): readonly KnownAccount[] | null {
  const rows = parsed(text);
  if (!Array.isArray(rows)) return null;
  const known: KnownAccount[] = [];
  for (const row of rows) {
    const account: KnownAccount | null = Array.isArray(row) ? accountIn(row) : null;
    if (!account) return null;
    known.push(account);
  }
  return known;
}

function accountIn(row: readonly unknown[]): KnownAccount | null {
  const [rawHandle, displayName, followers, letter, asOf, rawId, createdAt] = row;
  const handle = parseHandle(rawHandle);
  const evidence = EVIDENCE_OF.get(letter);
  const id = rawId === null ? null : parseUserId(rawId);
  if (!handle || !evidence || (id === null && rawId !== null) || typeof displayName !== 'string') return null;
  return {
    handle,
    id,
    displayName,
    followersAtLeast: typeof followers === 'number' ? followers : null,
    evidence,
    asOf: typeof asOf === 'string' ? asOf : null,
    profile: typeof createdAt === 'number' ? { bio: null, link: null, createdAt, pictureHash: null } : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
