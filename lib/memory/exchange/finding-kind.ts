// The findings log in files. What became of an account is a list in JSON; in CSV it is one cell, each event as
// `what/moment`, a new handle as `renamed/moment/old/new`, with blanks between them.

import { parseHandle } from '../../account/handle.ts';
import { type FindingEvent, type LoggedFinding, packFinding, unpackFinding } from '../findings/finding.ts';
import { MAX_FINDINGS } from '../findings/finding-log.ts';
import type { Field } from './fields.ts';
import * as field from './fields.ts';
import { type Format, rowShelf, type Shelf } from './kind.ts';
import { type Fields, fromCells, fromJson, toCells, toJson } from './record.ts';

const KINDS: readonly LoggedFinding['kind'][] = ['look-alike', 'imitated-tick', 'fan'];
const PLAIN_EVENTS = ['seen', 'gone', 'back'] as const;
const MAX_EVENTS = 20;

const EVENTS: Field<readonly FindingEvent[]> = {
  wanted: 'exchange.wanted.events',
  read(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MAX_EVENTS) return undefined;
    const read = value.map(readEvent);
    return read.every((one) => one !== null) ? read : undefined;
  },
  write: (events) => events.map((event) => ({ ...event, at: field.time.write(event.at) })),
  inCell: {
    split: (cell) =>
      cell
        .split(/\s+/)
        .filter((part) => part !== '')
        .map((part) => {
          const [what, at, from, to] = part.split('/');
          return { what, at, from, to };
        }),
    join: (events) =>
      events
        .map((event) => {
          const begin = `${event.what}/${String(field.time.write(event.at))}`;
          return event.what === 'renamed' ? `${begin}/${event.from}/${event.to}` : begin;
        })
        .join(' '),
  },
};

const FIELDS: Fields<LoggedFinding> = {
  subject: field.subject,
  handle: field.handle,
  displayName: field.maybe(field.name),
  kind: field.oneOf('exchange.wanted.finding', KINDS),
  target: field.maybe(field.handle),
  surface: field.word,
  firstSeen: field.time,
  lastSeen: field.time,
  times: { ...field.count, read: (value) => field.count.read(value) || undefined },
  events: EVENTS,
};

/** Findings. Of two words on one account the later counts. */
export const FINDING_FORMAT: Format<LoggedFinding> = {
  id: 'findings',
  columns: Object.keys(FIELDS),
  ownColumn: 'firstSeen',
  readJson: (value) => fromJson(FIELDS, value),
  readCells: (cellOf) => fromCells(FIELDS, cellOf),
  toJson: (finding) => toJson(FIELDS, finding),
  toCells: (finding) => toCells(FIELDS, finding),
  keyOf: ({ subject }) => subject,
  isYounger: (kept, read) => kept.lastSeen > read.lastSeen,
  useOf: ({ lastSeen }) => lastSeen,
  max: MAX_FINDINGS,
};

/** Findings have a store of their own. */
export const FINDING_SHELF: Shelf<LoggedFinding> = rowShelf({
  store: 'findings',
  keyOf: ({ subject }) => subject,
  toRow: packFinding,
  fromRow: (row, key) => unpackFinding(key, row),
});

function readEvent(value: unknown): FindingEvent | null {
  if (typeof value !== 'object' || value === null || !('what' in value) || !('at' in value)) return null;
  const at = field.time.read(value.at);
  if (at === undefined) return null;
  const plain = PLAIN_EVENTS.find((what) => what === value.what);
  if (plain) return { what: plain, at };
  if (value.what !== 'renamed' || !('from' in value) || !('to' in value)) return null;
  const from = parseHandle(value.from);
  const to = parseHandle(value.to);
  return from && to ? { what: 'renamed', at, from, to } : null;
}
