// Reads the project's own cases in tests/vectors and asks our engine about each. Their format is told in the README there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import type { Subject, Target } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates } from '../../lib/lookalike/name-index.ts';
import { nobodyInView } from '../../lib/lookalike/view.ts';
import type { Measure } from './measure.ts';
import { rateOf } from './rate.ts';

const FOLDER = join(import.meta.dirname, '..', 'vectors');

/** Members since format 2 are the last five of a person, three of a candidate and one of a known account. */
const person = {
  handle: z.string(),
  displayName: z.optional(z.string()),
  followers: z.optional(z.number()),
  id: z.optional(z.string()),
  bio: z.optional(z.string()),
  link: z.optional(z.string()),
  createdAt: z.optional(z.iso.date()),
  pictureHash: z.optional(z.string()),
};
const vector = z.strictObject({
  reason: z.string(),
  candidate: z.strictObject({
    ...person,
    badge: z.optional(z.enum(['present', 'absent'])),
    handleChangedAt: z.optional(z.iso.date()),
    nameChangedAt: z.optional(z.iso.date()),
    readAt: z.optional(z.iso.date()),
  }),
  known: z.array(z.strictObject({ ...person, displayName: z.string(), inView: z.optional(z.literal(true)) })),
  expected: z.strictObject({
    relation: z.enum(['look-alike', 'similar-name', 'fan', 'family', 'namesake', 'none']),
    strength: z.nullable(z.enum(['strong', 'weak'])),
    target: z.nullable(z.string()),
  }),
});
const vectorFile = z.strictObject({
  format: z.union([z.literal(1), z.literal(2)]),
  about: z.string(),
  cases: z.array(vector),
});

/** One case, as in the files. */
export type Vector = z.infer<typeof vector>;

/** A file of cases. */
export interface VectorFile {
  readonly name: string;
  readonly format: number;
  readonly cases: readonly Vector[];
}

/** Gives all files of cases in the order of their names. Throws on a file that is not in the format. */
export function vectorFiles(): readonly VectorFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { format, cases } = vectorFile.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
      return { name, format, cases };
    });
}

/** Gives what our engine says of a case, in the form of its `expected`. Throws when a known handle is none. */
export function answerTo({ candidate, known }: Vector): Vector['expected'] {
  const index = buildNameIndex(
    known.flatMap((one) => (one.inView ? [] : [{ ...targetOf(one), evidence: 'user' as const }])),
  );
  const subject = subjectOf(candidate);
  const inView = known.flatMap((one) => (one.inView ? [targetOf(one)] : []));
  const [first] = judgeLookalikes(subject, findCandidates(index, subject), [], {
    ...nobodyInView(index.common),
    inView,
  });
  return first
    ? { relation: first.relation, strength: first.strength, target: first.target.handle }
    : { relation: 'none', strength: null, target: null };
}

function subjectOf(candidate: Vector['candidate']): Subject {
  const { handle, id = null, displayName = null, bio = null, link = null, followers = null } = candidate;
  const { badge = 'unknown', pictureHash = null } = candidate;
  return {
    ...{ handle, id, displayName, bio, said: null, link, followers, badge, pictureHash },
    createdAt: timeOf(candidate.createdAt),
    handleChangedAt: timeOf(candidate.handleChangedAt),
    nameChangedAt: timeOf(candidate.nameChangedAt),
    readAt: timeOf(candidate.readAt),
  };
}

function targetOf(known: Vector['known'][number]): Target {
  const { displayName, followers = null, bio = null, link = null, createdAt, pictureHash = null } = known;
  const handle = parseHandle(known.handle);
  if (!handle) throw new Error(`not a handle: ${known.handle}`);
  return {
    handle,
    id: parseUserId(known.id),
    displayName,
    followersAtLeast: followers,
    evidence: 'in-view',
    asOf: null,
    profile: { bio, link, createdAt: timeOf(createdAt), pictureHash },
  };
}

function timeOf(day: string | undefined): number | null {
  return day === undefined ? null : Date.parse(day);
}

/** Gives one line of the table for each file: how many of its cases are answered as expected. */
export function vectorMeasures(): readonly Measure[] {
  return vectorFiles().map(({ name, cases }) => ({
    set: name,
    what: 'answered as expected',
    unit: 'count',
    ours: rateOf(cases, (one) => sameAnswer(answerTo(one), one.expected)),
    peers: new Map(),
    target: { is: 'at least', value: cases.length },
  }));
}

function sameAnswer(a: Vector['expected'], b: Vector['expected']): boolean {
  return a.relation === b.relation && a.strength === b.strength && a.target === b.target;
}
