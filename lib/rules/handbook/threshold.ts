// How a threshold is told: the very constant that a rule compares with, its unit, what it parts, and where it comes from.

import type { RuleSource } from '../rule.ts';

/** One threshold; `source` is null where it is a choice of this project. */
export interface Threshold {
  /** The constant's name in the code. */
  readonly name: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  /** What lies on either side of it. */
  readonly means: string;
  readonly source: RuleSource | null;
  /** Whether an answer turns on it; false for figures that are only told. */
  readonly decides: boolean;
}

/** Gives the threshold of one constant, handed over as `{ NAME }` so that name and value cannot part. Throws on none or several. */
export function threshold(
  constant: Readonly<Record<string, number | readonly number[]>>,
  unit: string,
  means: string,
  source: RuleSource | null = null,
): Threshold {
  const [entry, ...others] = Object.entries(constant);
  if (!entry || others.length > 0) throw new Error('a threshold is one constant');
  return { name: entry[0], value: entry[1], unit, means, source, decides: true };
}

/** Gives a figure that a rule tells and does not compare with; otherwise as threshold(). */
export function figure(...told: Parameters<typeof threshold>): Threshold {
  return { ...threshold(...told), decides: false };
}
