import { describe, expect, it } from 'vitest';
import { watchTime } from '../../../lib/rules/signals/watch-time.ts';
import { count, postsEvery, spoken, spokenToOwner } from '../account-builder.ts';

describe('watch-time', () => {
  it.each([
    ['nothing known', {}],
    ['many views', { posts: postsEvery(1, 20, { views: count(5_000_000) }) }],
  ])('asks the owner and names no step: %s', (_, known) => {
    expect(spoken(watchTime, known)).toBe('cantTell: owner-only');
  });

  it.each([0, 41.5, 100])('shows the owner’s figure and judges none: %s', (watchedPercent) => {
    expect(spokenToOwner(watchTime, { watchedPercent })).toBe('untested: “percent norms');
  });
});
