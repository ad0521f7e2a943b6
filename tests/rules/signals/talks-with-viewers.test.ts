import { describe, expect, it } from 'vitest';
import { talksWithViewers } from '../../../lib/rules/signals/talks-with-viewers.ts';
import { count, postsEvery, spoken } from '../account-builder.ts';

describe('talks-with-viewers', () => {
  it.each([
    ['nothing known', {}],
    ['many comments', { posts: postsEvery(1, 20, { comments: count(5000) }) }],
  ])('cannot be told from a profile: %s', (_, known) => {
    expect(spoken(talksWithViewers, known)).toBe('cantTell: hidden → remedy');
  });
});
