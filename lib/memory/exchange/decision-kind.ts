// Decisions in files. They lie in another storage than all else, so what an import makes of them is handed to the caller.

import { message } from '../../words/message.ts';
import type { Decision } from '../decisions.ts';
import * as field from './fields.ts';
import type { Format, ImportMode, Shelf } from './kind.ts';
import { type Fields, fromCells, fromJson, type Read, toCells, toJson } from './record.ts';

interface Row {
  readonly subject: string;
  readonly handle: Decision['handle'];
  readonly decision: Decision['kind'];
  readonly target: Decision['target'];
  readonly decidedAt: number;
}

const KINDS: readonly Decision['kind'][] = ['genuine', 'look-alike', 'not-look-alike'];
/** As many as decisions.ts keeps. */
const MAX_DECISIONS = 2000;

const FIELDS: Fields<Row> = {
  subject: field.subject,
  handle: field.maybe(field.handle),
  decision: field.oneOf('exchange.wanted.decision', KINDS),
  target: field.maybe(field.handle),
  decidedAt: field.time,
};

/** Decisions: one on an account as a whole, and one for each account it does not resemble. */
export const DECISION_FORMAT: Format<Decision> = {
  id: 'decisions',
  columns: Object.keys(FIELDS),
  ownColumn: 'decision',
  readJson: (value) => completed(fromJson(FIELDS, value)),
  readCells: (cellOf) => completed(fromCells(FIELDS, cellOf)),
  toJson: (decision) => toJson(FIELDS, rowOf(decision)),
  toCells: (decision) => toCells(FIELDS, rowOf(decision)),
  keyOf: ({ subject, kind, target }) => (kind === 'not-look-alike' ? `${subject} ${target}` : subject),
  isYounger: (kept, read) => kept.at > read.at,
  useOf: ({ at }) => at,
  max: MAX_DECISIONS,
};

/**
 * Decisions that were read from elsewhere. `made` gives what an import makes of them, laid beside those that there are by
 * then: some may have been made since the file was read. Null while nothing was imported.
 */
export interface DecisionShelf extends Shelf<Decision> {
  readonly made: (now: readonly Decision[]) => readonly Decision[] | null;
}

/** Gives the shelf over the decisions that there are. */
export function decisionShelf(kept: readonly Decision[]): DecisionShelf {
  let brought: { readonly decisions: readonly Decision[]; readonly mode: ImportMode } | null = null;
  return {
    store: 'values',
    async each(_transaction, visit) {
      for (const decision of kept) visit(decision);
    },
    async write(_transaction, decisions, mode, written) {
      brought = { decisions, mode };
      written(decisions.length);
    },
    made(now) {
      if (!brought) return null;
      const next = new Map<string, Decision>();
      if (brought.mode === 'merge') for (const one of now) next.set(DECISION_FORMAT.keyOf(one), one);
      for (const one of brought.decisions) {
        const key = DECISION_FORMAT.keyOf(one);
        const there = next.get(key);
        if (!there || !DECISION_FORMAT.isYounger(there, one)) next.set(key, one);
      }
      return [...next.values()].toSorted((a, b) => a.at - b.at);
    },
  };
}

function rowOf({ subject, handle, kind, target, at }: Decision): Row {
  return { subject, handle, decision: kind, target, decidedAt: at };
}

function completed(read: Read<Row>): Read<Decision> {
  if ('problem' in read) return read;
  const { decision: kind, decidedAt: at, ...rest } = read.record;
  if (kind === 'not-look-alike' && rest.target === null) {
    const wanted = message('exchange.wanted.handle');
    return { problem: message('exchange.problem.missing', { field: 'target', wanted }) };
  }
  return { record: { ...rest, kind, at } };
}
