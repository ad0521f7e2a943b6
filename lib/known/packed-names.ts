// Known accounts in bytes with everything that is known of them, for the snapshot that goes with a packed name index.
// Its order is kept: the index holds places in it. The list that ships with Ticklens has a form of its own (bundled-form.ts).

import { parseHandle, parseUserId } from '../account/handle.ts';
import type { KnownAccount, KnownEvidence } from './known-account.ts';
import type { KnownList } from './known-list.ts';

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

/** Packed accounts: the rows one behind the other as UTF-8, and where each ends. */
export interface PackedNames {
  readonly rows: Uint8Array;
  readonly ends: Uint32Array;
}

/** Bytes that a character takes at most in UTF-8, counted by units of UTF-16. */
const MOST_BYTES = 3;

/** Gives the accounts as rows of JSON: handle, name, followers, evidence, day, id, when it was made. Bio, link and picture are left out. */
export function packNames(known: readonly KnownAccount[]): PackedNames {
  const texts = known.map((account) => JSON.stringify(rowOf(account)));
  const room = new Uint8Array(MOST_BYTES * texts.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(texts.length);
  const encoder = new TextEncoder();
  let end = 0;
  for (const [place, text] of texts.entries()) {
    end += encoder.encodeInto(text, room.subarray(end)).written;
    ends[place] = end;
  }
  return { rows: room.slice(0, end), ends };
}

function rowOf({ handle, displayName, followersAtLeast, evidence, asOf, id, profile }: KnownAccount) {
  return [
    handle,
    displayName,
    followersAtLeast,
    LETTER_OF[evidence],
    asOf,
    id,
    profile?.createdAt ?? null,
  ] as const;
}

/**
 * Gives the list of packed accounts, in its order; null where the parts do not fit each other. Nothing is read before it is asked
 * for: a background that starts looks at a few of fifty thousand. A row that packNames() did not write is nobody's.
 */
export function unpackNames({ rows, ends }: PackedNames): KnownList | null {
  if ((ends.at(-1) ?? 0) !== rows.length) return null;
  const decoder = new TextDecoder();
  const read = new Map<number, KnownAccount | undefined>();
  function readAt(place: number): KnownAccount | undefined {
    const row = parsed(decoder.decode(rows.subarray(place === 0 ? 0 : ends[place - 1], ends[place])));
    return (Array.isArray(row) && accountIn(row)) || undefined;
  }
  return {
    length: ends.length,
    at(place) {
      if (place >= ends.length) return undefined;
      if (!read.has(place)) read.set(place, readAt(place));
      return read.get(place);
    },
  };
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
