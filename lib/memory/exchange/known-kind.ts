// Known accounts of brought lists in files: the same columns that `screen` and `inspect` read, and the id where it is known.

import type { KnownAccount } from '../../known/known-account.ts';
import { broughtIn, eachBrought, MAX_BROUGHT, putBrought } from '../brought/brought.ts';
import * as field from './fields.ts';
import type { Format, Shelf } from './kind.ts';
import { type Fields, fromCells, fromJson, type Read, toCells, toJson } from './record.ts';

type Row = Omit<KnownAccount, 'profile' | 'evidence' | 'displayName'> & {
  readonly displayName: string | null;
  readonly evidence: KnownAccount['evidence'] | null;
};

const FIELDS: Fields<Row> = {
  handle: field.handle,
  displayName: field.maybe(field.name),
  followersAtLeast: field.maybe(field.count),
  evidence: field.maybe(field.evidence),
  asOf: field.maybe(field.day),
  id: field.maybe(field.userId),
};

/** Known accounts; a name that is missing becomes the handle, evidence that is missing the person's word. */
export const KNOWN_FORMAT: Format<KnownAccount> = {
  id: 'known',
  columns: Object.keys(FIELDS),
  ownColumn: null,
  readJson: (value) => completed(fromJson(FIELDS, value)),
  readCells: (cellOf) => completed(fromCells(FIELDS, cellOf)),
  toJson: (account) => toJson(FIELDS, account),
  toCells: (account) => toCells(FIELDS, account),
  keyOf: ({ handle }) => handle,
  isYounger: () => false,
  useOf: ({ followersAtLeast }) => followersAtLeast ?? -1,
  max: MAX_BROUGHT,
};

/** Brought lists lie in chunks: every change writes all of them anew. */
export const KNOWN_SHELF: Shelf<KnownAccount> = {
  store: 'values',
  each: eachBrought,
  async write(transaction, accounts, mode, written) {
    if (mode === 'replace') return putBrought(transaction, accounts, written);
    const all = new Map((await broughtIn(transaction)).map((account) => [account.handle, account]));
    for (const account of accounts) all.set(account.handle, account);
    return putBrought(transaction, [...all.values()], written);
  },
};

function completed(read: Read<Row>): Read<KnownAccount> {
  if ('problem' in read) return read;
  const { handle, id, displayName, followersAtLeast, evidence, asOf } = read.record;
  return {
    record: {
      handle,
      id,
      displayName: oneLine(displayName ?? '') || handle,
      followersAtLeast,
      evidence: evidence ?? 'user',
      asOf,
      profile: null,
    },
  };
}

/** As in the lists of the two commands (lib/known/csv.ts): no display name has line breaks. */
function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
