import { describe, expect, it } from 'vitest';
import { campaignHashtags } from '../../../../lib/rules/purpose/promotion/campaign-hashtags.ts';
import { fact } from '../../account-builder.ts';
import { captioned, inCaptions, PLAIN, viewOf } from '../purpose-builder.ts';

/** The tag at every third of ten posts, so that no two stand in a row. */
function spread(times: number, total: number): string[] {
  return Array.from({ length: total }, (_, i) => (i % 2 === 0 && i / 2 < times ? '#ryeweek' : PLAIN));
}

describe('campaignHashtags', () => {
  it.each([
    ['30 %', spread(3, 10), 'found 3'],
    ['less', spread(3, 11), 'not-found 0'],
    ['20 %', spread(2, 10), 'not-found 0'],
    ['29.4 %', spread(5, 17), 'not-found 0'],
    ['half of few', spread(2, 4), 'not-found 0'],
    ['three in a row', [PLAIN, '#ryeweek', '#ryeweek', '#ryeweek', ...spread(0, 20)], 'found 3'],
    [
      'two in a row and one more',
      [PLAIN, '#ryeweek', '#ryeweek', PLAIN, '#ryeweek', ...spread(0, 20)],
      'not-found 0',
    ],
    ['twice in one post', ['#ryeweek #RyeWeek', '#ryeweek', ...spread(0, 2)], 'not-found 0'],
    ['generic', ['#fyp', '#fyp', '#fyp'], 'not-found 0'],
    ['generic in another script', ['#おすすめ', '#おすすめ', '#おすすめ'], 'not-found 0'],
    ['the most frequent', ['#a #b', '#a #b', '#a #b', '#b'], 'found 4'],
    ['the most frequent, whichever stands first', ['#b #a', '#b #a', '#b #a', '#b'], 'found 4'],
    ['nothing to read', [], 'unknown 0'],
  ])('%s', (_, captions, expected) => {
    expect(inCaptions(campaignHashtags, captions)).toBe(expected);
  });

  it('takes the own name for no campaign', () => {
    const captions = ['#LenaBrunner', '#lena_brunner', '#lenabrunner'];
    expect(inCaptions(campaignHashtags, captions, { displayName: fact('Lena Brunner') })).toBe('not-found 0');
  });

  it.each(['#lenabrunner', '#lena_brunner'])('takes %s again and again for no campaign', (tag) => {
    const known = { displayName: fact('Lena Brunner') };
    expect(inCaptions(campaignHashtags, [tag, tag, tag], known)).toBe('not-found 0');
  });

  it('names the first of two that are as frequent', () => {
    const found = campaignHashtags.find(viewOf({ posts: captioned(['#x #y', '#x #y', '#x #y']) }));
    expect(found.evidence[0]?.message.args).toMatchObject({ tag: '#x' });
  });

  it('names the hashtag', () => {
    const found = campaignHashtags.find(viewOf({ posts: captioned(['#ryeweek', '#ryeweek', '#ryeweek']) }));
    expect(found.evidence[0]?.message.args).toEqual({ tag: '#ryeweek', count: 3, total: 3 });
  });
});
