// Identities of the watch-list in files. The accounts allowed are objects in JSON; in CSV they are one cell, each as
// `own:handle`, with blanks between them.

import { parseHandle } from '../../account/handle.ts';
import {
  ALLOWED_AS,
  type Allowed,
  type Identity,
  MAX_ALLOWED,
  parseIdentity,
} from '../identities/identity.ts';
import { identityIn, identityRow, MAX_IDENTITIES } from '../identities/watch-list.ts';
import type { Field } from './fields.ts';
import * as field from './fields.ts';
import { type Format, rowShelf, type Shelf } from './kind.ts';
import { type Fields, fromCells, fromJson, type Read, toCells, toJson } from './record.ts';

interface Row {
  readonly handle: Identity['handle'];
  readonly id: Identity['id'];
  readonly displayName: string | null;
  readonly allowed: readonly Allowed[];
  readonly addedAt: number | null;
}

const ALLOWED: Field<readonly Allowed[]> = {
  wanted: 'exchange.wanted.allowed',
  read(value) {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.length > MAX_ALLOWED) return undefined;
    const read = value.map(readAllowed);
    return read.every((one) => one !== null) ? read : undefined;
  },
  write: (allowed) => allowed.map(({ handle, as }) => ({ handle, as })),
  inCell: {
    split: (cell) =>
      cell
        .split(/\s+/)
        .filter((part) => part !== '')
        .map((part) => {
          const [as, handle] = part.split(':');
          return { as, handle };
        }),
    join: (allowed) => allowed.map(({ handle, as }) => `${as}:${handle}`).join(' '),
  },
};

const FIELDS: Fields<Row> = {
  handle: field.handle,
  id: field.maybe(field.userId),
  displayName: field.maybe(field.name),
  allowed: ALLOWED,
  addedAt: field.maybe(field.time),
};

/** Identities; a name that is missing becomes the handle, a day that is missing the day of the import. */
export const IDENTITY_FORMAT: Format<Identity> = {
  id: 'identities',
  columns: Object.keys(FIELDS),
  ownColumn: 'allowed',
  readJson: (value, now) => completed(fromJson(FIELDS, value), now),
  readCells: (cellOf, now) => completed(fromCells(FIELDS, cellOf), now),
  toJson: (identity) => toJson(FIELDS, rowOf(identity)),
  toCells: (identity) => toCells(FIELDS, rowOf(identity)),
  keyOf: ({ handle }) => handle,
  isYounger: () => false,
  useOf: ({ at }) => at,
  max: MAX_IDENTITIES,
};

/** Identities have a store of their own. */
export const IDENTITY_SHELF: Shelf<Identity> = rowShelf({
  store: 'identities',
  keyOf: ({ handle }) => handle,
  toRow: identityRow,
  fromRow: identityIn,
});

function rowOf({ handle, id, displayName, allowed, at }: Identity): Row {
  return { handle, id, displayName, allowed, addedAt: at };
}

function completed(read: Read<Row>, now: number): Read<Identity> {
  if ('problem' in read) return read;
  const { addedAt, displayName, ...rest } = read.record;
  const identity = parseIdentity({ ...rest, displayName: displayName ?? '', at: addedAt ?? now });
  // Each field was read, so that all of them make an identity.
  if (!identity) throw new Error('fields of an identity that make none');
  return { record: identity };
}

function readAllowed(value: unknown): Allowed | null {
  if (typeof value !== 'object' || value === null || !('handle' in value) || !('as' in value)) return null;
  const handle = parseHandle(value.handle);
  const as = ALLOWED_AS.find((one) => one === value.as);
  return handle && as ? { handle, as } : null;
}
