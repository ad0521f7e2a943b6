// One kind of record, as a table of its fields: from the table follow the columns of its CSV, the keys of its JSON, and what
// is said where a field can't be read.

import { type Message, message } from '../../words/message.ts';
import type { Field } from './fields.ts';
import { bareCell, guardCell } from './formula.ts';

/** What came of reading a record: itself, or the first thing wrong with it. */
export type Read<T> = { readonly record: T } | { readonly problem: Message };

/** The fields of a record by their names in files. */
export type Fields<T> = { readonly [K in keyof T & string]: Field<T[K]> };

/** Longer problems would repeat what a hostile file holds. */
const MAX_QUOTED_CHARACTERS = 40;

/** Gives the record that an object of JSON says. Keys we don't know are left alone. */
export function fromJson<T extends object>(fields: Fields<T>, value: unknown): Read<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: message('exchange.problem.no-object') };
  }
  const given = new Map<string, unknown>(Object.entries(value));
  return read(fields, (key) => given.get(key));
}

/** Gives the record that the cells of a row say. `cellOf` gives '' for a cell that is not there. */
export function fromCells<T extends object>(fields: Fields<T>, cellOf: (column: string) => string): Read<T> {
  return read(fields, (key, split) => {
    const cell = bareCell(cellOf(key));
    return split ? split(cell) : cell;
  });
}

/** Gives the record as an object for JSON. */
export function toJson<T extends object>(fields: Fields<T>, record: T): Record<string, unknown> {
  return Object.fromEntries(entriesOf(fields).map(([key, field]) => [key, field.write(record[key])]));
}

/** Gives the record as cells, in the order of the fields, none of which a spreadsheet takes for a formula. */
export function toCells<T extends object>(fields: Fields<T>, record: T): readonly string[] {
  return entriesOf(fields).map(([key, field]) => {
    const value = record[key];
    return guardCell(field.inCell ? field.inCell.join(value) : String(field.write(value) ?? ''));
  });
}

function read<T extends object>(
  fields: Fields<T>,
  givenFor: (key: string, split: ((cell: string) => unknown) | undefined) => unknown,
): Read<T> {
  const record: Partial<T> = {};
  for (const [key, field] of entriesOf(fields)) {
    const given = givenFor(key, field.inCell?.split);
    const value = field.read(given);
    if (value === undefined) return { problem: problemOf(key, field.wanted, given) };
    record[key] = value;
  }
  // Every field was read.
  return { record: record as T };
}

function problemOf(key: string, wantedId: Field<unknown>['wanted'], given: unknown): Message {
  const wanted = message(wantedId);
  if (given === undefined || given === null || given === '') {
    return message('exchange.problem.missing', { field: key, wanted });
  }
  return message('exchange.problem.field', { field: key, text: quoted(given), wanted });
}

/** What stands there, in one short line. Of lists in lists no more is looked at than is quoted: they may be deeper than the stack. */
function quoted(given: unknown): string {
  let left = MAX_QUOTED_CHARACTERS;
  const atMost = (_: string, value: unknown) => {
    left -= 1;
    return left < 0 ? null : value;
  };
  const text = typeof given === 'string' ? given : (JSON.stringify(given, atMost) ?? '');
  return text.slice(0, MAX_QUOTED_CHARACTERS).replace(/\p{Cc}+/gu, ' ');
}

function entriesOf<T extends object>(
  fields: Fields<T>,
): readonly (readonly [keyof T & string, Field<T[keyof T & string]>])[] {
  // Object.entries() forgets that keys and values belong together.
  return Object.entries(fields) as [keyof T & string, Field<T[keyof T & string]>][];
}
