import { describe, expect, it } from 'vitest';
import { unclearAdWords } from '../../../../lib/rules/purpose/promotion/unclear-ad-words.ts';
import { captioned, inCaptions, PLAIN, viewOf } from '../purpose-builder.ts';

describe('unclearAdWords', () => {
  it.each([
    [['#gifted', '#collab', PLAIN], 'found 2'],
    [['#gifted #ad', '#ad'], 'not-found 0'],
    [['#reklamdeğiltavsiye'], 'found 1'],
    [[], 'unknown 0'],
  ])('%j', (captions, expected) => {
    expect(inCaptions(unclearAdWords, captions)).toBe(expected);
  });

  it('names the words', () => {
    const [said] = unclearAdWords.find(viewOf({ posts: captioned(['#gifted', '#collab']) })).evidence;
    expect(said?.message.args).toEqual({ count: 2, total: 2, words: '#gifted, #collab' });
  });

  it('does not count', () => {
    expect(unclearAdWords.counts).toBe(false);
  });
});
