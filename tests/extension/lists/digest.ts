// A digest for tests that do not look into it, and verdicts of a background that finds some.

import type { CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';
import type { Digest } from '../../../lib/rules/digest.ts';

export const digest: Digest = {
  handle: 'nora.quill_',
  displayName: 'Nora Quill',
  badge: 'unknown',
  followers: null,
  contradicting: false,
  imitations: 0,
  facts: [],
  lookalike: null,
  dismissed: [],
};

/** Whoever is called impostor-something gets a finding. */
export function verdictOn({ handle }: SeenCard): CardVerdict {
  const isFound = handle.startsWith('impostor');
  const finding = isFound ? ({ kind: 'look-alike', digest: { ...digest, handle } } as const) : null;
  return { handle, subject: `handle:${handle}`, finding };
}
