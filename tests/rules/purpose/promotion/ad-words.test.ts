import { describe, expect, it } from 'vitest';
import { adWords } from '../../../../lib/rules/purpose/promotion/ad-words.ts';
import { fact } from '../../account-builder.ts';
import { captioned, inCaptions, PLAIN, viewOf } from '../purpose-builder.ts';

describe('adWords', () => {
  it.each([
    [['#ad', 'Werbung | Brot', PLAIN], 'found 2'],
    [['#gifted', PLAIN], 'not-found 0'],
    [[], 'unknown 0'],
  ])('%j', (captions, expected) => {
    expect(inCaptions(adWords, captions)).toBe(expected);
  });

  it('names up to three different words', () => {
    const posts = captioned(['#ad', '#ad', '#werbung', '#reklama', '#publicite']);
    expect(adWords.find(viewOf({ posts })).evidence[0]?.message.args).toEqual({
      count: 5,
      total: 5,
      words: '#ad, #werbung, #reklama',
    });
  });

  it('reads nothing of a private profile and says so', () => {
    const found = adWords.find(viewOf({ posts: captioned(['#ad']), isPrivate: fact(true) }));
    expect([found.state, found.evidence[0]?.message.id]).toEqual(['unknown', 'rule.private']);
  });
});
