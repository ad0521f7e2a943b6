import { describe, expect, it } from 'vitest';
import { talksWithViewers } from '../../../lib/rules/signals/talks-with-viewers.ts';
import { count, postsEvery, spoken, spokenToOwner } from '../account-builder.ts';

describe('talks-with-viewers', () => {
  it.each([
    ['nothing known', {}],
    ['many comments', { posts: postsEvery(1, 20, { comments: count(5000) }) }],
  ])('cannot be told from a profile: %s', (_, known) => {
    expect(spoken(talksWithViewers, known)).toBe('cantTell: hidden → remedy');
  });

  it.each([
    [0, 'failed: “told → remedy'],
    [1, 'failed: “told → remedy'],
    [2, 'passed: “told'],
    [20, 'passed: “told'],
  ])('judges the owner’s count of the last 20: %i', (commentsAnswered, expected) => {
    expect(spokenToOwner(talksWithViewers, { commentsAnswered })).toBe(expected);
  });

  it('asks the owner to count', () => {
    expect(spokenToOwner(talksWithViewers, {})).toBe('cantTell: hidden → remedy ?commentsAnswered');
  });
});
