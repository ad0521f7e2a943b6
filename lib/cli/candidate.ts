// Reads one row of a candidates file as an account to judge. Everything but the handle may be missing: missing is unknown.

import { parseHandle } from '../account/handle.ts';
import { type Subject, unknownSubject } from '../lookalike/lookalike.ts';
import { type Message, message } from '../words/message.ts';
import type { CandidateRow } from './candidate-rows.ts';

/** A row as an account to judge, and as a sentence part what is odd about its handle, else null. */
export interface Candidate {
  readonly subject: Subject;
  readonly problem: Message | null;
}

/** Longer texts are cut: on TikTok a handle has at most 24 characters, a display name 30, a bio a few hundred. */
const MAX_HANDLE_CHARS = 100;
const MAX_NAME_CHARS = 200;
const MAX_BIO_CHARS = 4_000;

const YES = new Set(['true', '1', 'yes']);
const NO = new Set(['false', '0', 'no']);

/** Gives the account of a row. A handle that TikTok would not take is judged as it stands, since the name may still be a copy. */
export function readCandidate({ fields }: CandidateRow): Candidate {
  const written = (fields.handle ?? '').trim().slice(0, MAX_HANDLE_CHARS);
  const handle = parseHandle(written);
  return {
    subject: {
      ...unknownSubject(handle ?? written.replace(/^@/, '').toLowerCase()),
      displayName: textOf(fields.displayName, MAX_NAME_CHARS),
      bio: textOf(fields.bio, MAX_BIO_CHARS),
      followers: readFollowers(fields.followers),
      badge: readBadge(fields.verified),
    },
    problem: handle ? null : problemOf(written),
  };
}

function problemOf(text: string): Message {
  return text === '' ? message('terminal.row.handle.missing') : message('terminal.row.handle.odd', { text });
}

function textOf(field: string | undefined, limit: number): string | null {
  const text = field?.trim().slice(0, limit) ?? '';
  return text === '' ? null : text;
}

/** Whole numbers only, with or without separators between thousands; anything else is unknown. */
function readFollowers(field: string | undefined): number | null {
  const text = field?.trim() ?? '';
  if (!/^\d{1,15}$|^\d{1,3}(?:[,. ]\d{3}){1,4}$/.test(text)) return null;
  return Number(text.replaceAll(/\D/g, ''));
}

function readBadge(field: string | undefined): Subject['badge'] {
  const text = field?.trim().toLowerCase() ?? '';
  if (YES.has(text)) return 'present';
  return NO.has(text) ? 'absent' : 'unknown';
}
