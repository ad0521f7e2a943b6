// Reads the project's own cases in tests/vectors and asks our engine about each. Their format is told in the README there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { parseHandle } from '../../lib/account/handle.ts';
import { verdictOn } from '../../lib/cli/verdict.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import type { Measure } from './measure.ts';
import { rateOf } from './rate.ts';

const FOLDER = join(import.meta.dirname, '..', 'vectors');

const person = {
  handle: z.string(),
  displayName: z.optional(z.string()),
  followers: z.optional(z.number()),
};
const vector = z.strictObject({
  reason: z.string(),
  candidate: z.strictObject({
    ...person,
    bio: z.optional(z.string()),
    badge: z.optional(z.enum(['present', 'absent'])),
  }),
  known: z.array(z.strictObject({ ...person, displayName: z.string() })),
  expected: z.strictObject({
    relation: z.enum(['look-alike', 'similar-name', 'fan', 'family', 'namesake', 'none']),
    strength: z.nullable(z.enum(['strong', 'weak'])),
    target: z.nullable(z.string()),
  }),
});
const vectorFile = z.strictObject({ format: z.literal(1), about: z.string(), cases: z.array(vector) });

/** One case, as in the files. */
export type Vector = z.infer<typeof vector>;

/** A file of cases. */
export interface VectorFile {
  readonly name: string;
  readonly cases: readonly Vector[];
}

/** Gives all files of cases in the order of their names. Throws on a file that is not in the format. */
export function vectorFiles(): readonly VectorFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name,
      cases: vectorFile.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).cases,
    }));
}

/** Gives what our engine says of a case, in the form of its `expected`. Throws when a known handle is none. */
export function answerTo({ candidate, known }: Vector): Vector['expected'] {
  const index = buildNameIndex(
    known.map(({ handle, displayName, followers }) => {
      const parsed = parseHandle(handle);
      if (!parsed) throw new Error(`not a handle: ${handle}`);
      return {
        handle: parsed,
        id: null,
        displayName,
        followersAtLeast: followers ?? null,
        evidence: 'user',
        asOf: null,
      };
    }),
  );
  const { handle, displayName = null, bio = null, followers = null, badge = 'unknown' } = candidate;
  const { verdict, strength, target } = verdictOn(
    { handle, id: null, displayName, bio, followers, badge },
    index,
    wordsFor('en'),
  );
  return { relation: verdict, strength, target };
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
