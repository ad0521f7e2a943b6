// Accounts met in files: what is remembered of each, with the handles it had. In CSV those are one cell, each as
// `handle/moment`, with blanks between them.

import { parseHandle } from '../../account/handle.ts';
import { withoutHandle } from '../met/meet.ts';
import { type EarlierHandle, MAX_EARLIER, type MetAccount, packMet, unpackMet } from '../met/met-account.ts';
import { MAX_MET } from '../met/tidy-met.ts';
import type { Field } from './fields.ts';
import * as field from './fields.ts';
import { type Format, rowShelf, type Shelf } from './kind.ts';
import { type Fields, fromCells, fromJson, type Read, toCells, toJson } from './record.ts';

const SECOND_MS = 1000;

/** A moment to the second: finer ones are not kept. */
const second: Field<number> = {
  ...field.time,
  read(value) {
    const ms = field.time.read(value);
    return ms === undefined ? undefined : Math.floor(ms / SECOND_MS) * SECOND_MS;
  },
};

const EARLIER: Field<readonly EarlierHandle[]> = {
  wanted: 'exchange.wanted.earlier',
  read(value) {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.length > MAX_EARLIER) return undefined;
    const read = value.map(readEarlier);
    return read.every((one) => one !== null) ? read : undefined;
  },
  write: (earlier) => earlier.map(({ handle, until }) => ({ handle, until: field.time.write(until) })),
  inCell: {
    split: (cell) =>
      cell
        .split(/\s+/)
        .filter((part) => part !== '')
        .map((part) => {
          const [handle, until] = part.split('/');
          return { handle, until };
        }),
    join: (earlier) =>
      earlier.map(({ handle, until }) => `${handle}/${String(field.time.write(until))}`).join(' '),
  },
};

const FIELDS: Fields<MetAccount> = {
  id: field.userId,
  handle: field.maybe(field.handle),
  displayName: field.name,
  followersAtLeast: field.maybe(field.count),
  pictureKey: field.maybe(field.pictureKey),
  createdAt: field.maybe(second),
  firstMet: second,
  lastMet: second,
  lastUseful: second,
  earlier: EARLIER,
};

/** Accounts met. Of two words on one account the later counts. */
export const ACCOUNT_FORMAT: Format<MetAccount> = {
  id: 'accounts',
  columns: Object.keys(FIELDS),
  ownColumn: 'lastMet',
  readJson: (value) => ordered(fromJson(FIELDS, value)),
  readCells: (cellOf) => ordered(fromCells(FIELDS, cellOf)),
  toJson: (account) => toJson(FIELDS, account),
  toCells: (account) => toCells(FIELDS, account),
  keyOf: ({ id }) => id,
  isYounger: (kept, read) => kept.lastMet > read.lastMet,
  useOf: ({ lastUseful }) => lastUseful,
  max: MAX_MET,
};

/** After so many rows that were passed over, whoever waits hears of it. */
const ROWS_A_WORD = 500;

const ROWS: Shelf<MetAccount> = rowShelf({
  store: 'accounts',
  keyOf: ({ id }) => id,
  toRow: packMet,
  fromRow: (row, key) => unpackMet(key, row),
});

/** No two accounts have one handle at the same time: after a file was written, whoever was met with it last keeps it. */
export const ACCOUNT_SHELF: Shelf<MetAccount> = {
  ...ROWS,
  async write(transaction, accounts, mode, written) {
    await ROWS.write(transaction, accounts, mode, written);
    const holders = new Map<string, MetAccount>();
    const losers: MetAccount[] = [];
    let seen = 0;
    await ROWS.each(transaction, (account) => {
      seen += 1;
      if (seen % ROWS_A_WORD === 0) written(accounts.length);
      if (account.handle === null) return;
      const other = holders.get(account.handle);
      const isLater = !other || other.lastMet < account.lastMet;
      if (isLater) holders.set(account.handle, account);
      const loser = isLater ? other : account;
      if (loser?.handle) losers.push(withoutHandle(loser, loser.handle));
    });
    if (losers.length > 0) await ROWS.write(transaction, losers, 'merge', () => {});
  },
};

/** Earlier handles as memory has them: the latest first, each once, and not the present one. */
function ordered(read: Read<MetAccount>): Read<MetAccount> {
  if ('problem' in read) return read;
  const { handle, earlier } = read.record;
  const latest = earlier.toSorted((a, b) => b.until - a.until);
  const each = new Map(latest.toReversed().map((one) => [one.handle, one]));
  return {
    record: {
      ...read.record,
      earlier: latest.filter((one) => each.get(one.handle) === one && one.handle !== handle),
    },
  };
}

function readEarlier(value: unknown): EarlierHandle | null {
  if (typeof value !== 'object' || value === null || !('handle' in value) || !('until' in value)) return null;
  const handle = parseHandle(value.handle);
  const until = second.read(value.until);
  return handle && until !== undefined ? { handle, until } : null;
}
