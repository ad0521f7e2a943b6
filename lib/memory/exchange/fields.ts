// The fields that exchanged records are made of: how each is written in a file, and read from one. A field reads what CSV
// says as text and what JSON says as a value; null is a field that is empty and may be.

import { type Handle, parseHandle, parseUserId, type UserId } from '../../account/handle.ts';
import type { KnownEvidence } from '../../known/known-account.ts';
import type { MessageId } from '../../words/message.ts';

/** One kind of field. `read` gives undefined for what is no such value. */
export interface Field<T> {
  /** What is expected, as a sentence part. */
  readonly wanted: MessageId;
  read(value: unknown): T | undefined;
  /** The value as JSON has it. */
  write(value: T): unknown;
  /** Lists are one text in CSV: how that is taken apart and put together. */
  readonly inCell?: {
    readonly split: (cell: string) => unknown;
    readonly join: (value: T) => string;
  };
}

const MAX_NAME_CHARACTERS = 200;
const MAX_PICTURE_CHARACTERS = 120;
const MAX_WORD_CHARACTERS = 40;
const DAY_CHARACTERS = 10;
const COUNT_FORM = /^\d{1,15}$/;
const DAY_FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const TIME_FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/;
const WORD_FORM = /^[a-z][a-z0-9-]*$/;
const SUBJECT_FORM = /^(?:id:[1-9][0-9]{0,24}|handle:[a-z0-9._]{1,64})$/;
const EVIDENCE: readonly KnownEvidence[] = ['verified', 'widely-followed', 'user'];

/** A handle, with or without @. */
export const handle: Field<Handle> = {
  wanted: 'exchange.wanted.handle',
  read: (value) => parseHandle(typeof value === 'string' ? value.trim() : value) ?? undefined,
  write: same,
};

/** TikTok's id: digits as text, since they fit no number. */
export const userId: Field<UserId> = {
  wanted: 'exchange.wanted.id',
  read: (value) => parseUserId(typeof value === 'string' ? value.trim() : value) ?? undefined,
  write: same,
};

/** A display name, just as TikTok has it. */
export const name: Field<string> = {
  wanted: 'exchange.wanted.name',
  read(value) {
    if (typeof value !== 'string' || value === '' || value.length > MAX_NAME_CHARACTERS) return undefined;
    return value;
  },
  write: same,
};

/** The name of a picture at TikTok, without its address. */
export const pictureKey: Field<string> = {
  wanted: 'exchange.wanted.pictureKey',
  read: (value) => (typeof value === 'string' && value.length <= MAX_PICTURE_CHARACTERS ? value : undefined),
  write: same,
};

/** A whole number. */
export const count: Field<number> = {
  wanted: 'exchange.wanted.count',
  read(value) {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && COUNT_FORM.test(text.trim()) ? Number(text) : undefined;
  },
  write: same,
};

/** A moment: ISO 8601 in UTC, at least the day; ms since 1970 inside. */
export const time: Field<number> = {
  wanted: 'exchange.wanted.time',
  read(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    const ms = TIME_FORM.test(text) ? Date.parse(text) : Number.NaN;
    // Some browsers take the 30th of February for the 2nd of March.
    return ms >= 0 && new Date(ms).toISOString().startsWith(text.slice(0, DAY_CHARACTERS)) ? ms : undefined;
  },
  write: (ms) => new Date(ms).toISOString(),
};

/** A year, a month or a day. */
export const day: Field<string> = {
  wanted: 'exchange.wanted.day',
  read: (value) => (typeof value === 'string' && DAY_FORM.test(value.trim()) ? value.trim() : undefined),
  write: same,
};

/** Why an account counts as known. */
export const evidence: Field<KnownEvidence> = oneOf('exchange.wanted.evidence', EVIDENCE);

/** The name under which an account is remembered: `id:…` or `handle:…`. */
export const subject: Field<string> = {
  wanted: 'exchange.wanted.subject',
  read: (value) => (typeof value === 'string' && SUBJECT_FORM.test(value.trim()) ? value.trim() : undefined),
  write: same,
};

/** A short id of ours, such as a surface's. */
export const word: Field<string> = {
  wanted: 'exchange.wanted.word',
  read(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text.length <= MAX_WORD_CHARACTERS && WORD_FORM.test(text) ? text : undefined;
  },
  write: same,
};

/** One word of a few. */
export function oneOf<T extends string>(wanted: MessageId, words: readonly T[]): Field<T> {
  return {
    wanted,
    read: (value) => words.find((one) => typeof value === 'string' && one === value.trim()),
    write: same,
  };
}

/** A field that may be empty. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  const { inCell } = field;
  return {
    wanted: field.wanted,
    read: (value) => (value === null || value === undefined || value === '' ? null : field.read(value)),
    write: (value) => (value === null ? null : field.write(value)),
    ...(inCell && {
      inCell: { split: inCell.split, join: (value) => (value === null ? '' : inCell.join(value)) },
    }),
  };
}

function same<T>(value: T): T {
  return value;
}
