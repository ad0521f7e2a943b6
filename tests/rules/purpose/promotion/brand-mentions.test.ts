import { describe, expect, it } from 'vitest';
import { brandMentions } from '../../../../lib/rules/purpose/promotion/brand-mentions.ts';
import { captioned, inCaptions, PLAIN, viewOf } from '../purpose-builder.ts';

describe('brandMentions', () => {
  it.each([
    ['four', ['@one1 @two2', '@three @four'], 'not-found 2'],
    ['five', ['@one1 @two2', '@three @four', '@five', PLAIN], 'found 3'],
    ['one five times', ['@one1', '@one1', '@ONE1', '@one1', '@one1'], 'not-found 5'],
    ['itself', ['@lena.brunner', '@one1 @two2 @three @four'], 'not-found 1'],
    ['nothing to read', [], 'unknown 0'],
  ])('%s', (_, captions, expected) => {
    expect(inCaptions(brandMentions, captions)).toBe(expected);
  });

  it('counts accounts, not mentions', () => {
    const found = brandMentions.find(viewOf({ posts: captioned(['@one1 @one1', '@two2 @lena.brunner']) }));
    expect(found.evidence[0]?.message.args).toEqual({ count: 2 });
  });
});
