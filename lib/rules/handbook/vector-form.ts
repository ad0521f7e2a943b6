// The form of the files in tests/vectors/rules, as far as the book of rules needs it: reasons, inputs as they stand, expected
// outcomes. tests/vectors/rules/README.md tells the whole form; making accounts of the inputs is the tests' business.

import * as z from 'zod/mini';

const EXPECTED = z.strictObject({
  outcome: z.string(),
  /** Message ids that must be among the evidence. */
  says: z.optional(z.array(z.string())),
});

const VECTOR = z.strictObject({
  reason: z.string(),
  /** The threshold that this case lies at the border of, by its name. */
  border: z.optional(z.string()),
  account: z.record(z.string(), z.unknown()),
  history: z.optional(z.array(z.record(z.string(), z.unknown()))),
  answers: z.optional(z.record(z.string(), z.unknown())),
  /** When the answers were given, where it was not just now. */
  answeredAt: z.optional(z.iso.datetime()),
  mayBeCopy: z.optional(z.boolean()),
  expected: EXPECTED,
});

const VECTOR_FILE = z.strictObject({
  format: z.literal(1),
  rule: z.string(),
  now: z.iso.datetime(),
  vectors: z.array(VECTOR),
});

/** One case. */
export type Vector = z.infer<typeof VECTOR>;
/** One file: the cases of one rule, all at the same moment. */
export type VectorFile = z.infer<typeof VECTOR_FILE>;

/** Gives the file's content; throws, with the place, on what does not have the form. */
export function parseVectorFile(text: string): VectorFile {
  return VECTOR_FILE.parse(JSON.parse(text));
}
