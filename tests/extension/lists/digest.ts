// A digest for tests that do not look into it.

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
