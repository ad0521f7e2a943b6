// Which of a rule's vectors show best what passes and what fails it.

import type { Chapter } from './entries.ts';
import type { Vector } from './vector-form.ts';

/** The outcomes that stand for yes and no in each chapter. */
const SIDES: Readonly<Record<Chapter, readonly [yes: string, no: string]>> = {
  requirements: ['passed', 'failed'],
  signals: ['passed', 'failed'],
  kind: ['found', 'not-found'],
  identity: ['found', 'not-found'],
  promotion: ['found', 'not-found'],
  comparison: ['official', 'marketing'],
  advice: ['called-for', 'not-called-for'],
};

/** Entries whose outcomes are levels. */
const LEVELS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  kind: ['business', 'personal'],
  identity: ['confirmed', 'self-described'],
  promotion: ['low', 'high'],
};

/** One example: the outcome it stands for, and the first vector that has it; null where the rule never answers so. */
export interface Example {
  readonly outcome: string;
  readonly vector: Vector | null;
}

/** Gives the two sides of a rule, and of what never answers yes or no its first other outcome too. */
export function examplesOf(id: string, chapter: Chapter, vectors: readonly Vector[]): readonly Example[] {
  const sides = LEVELS[id] ?? SIDES[chapter];
  const examples = sides.map((outcome) => ({ outcome, vector: withOutcome(outcome, vectors) }));
  if (examples.every(({ vector }) => vector !== null)) return examples;
  const other = vectors.find(({ expected }) => !sides.includes(expected.outcome)) ?? null;
  return other ? [...examples, { outcome: other.expected.outcome, vector: other }] : examples;
}

function withOutcome(outcome: string, vectors: readonly Vector[]): Vector | null {
  return vectors.find(({ expected }) => expected.outcome === outcome) ?? null;
}
