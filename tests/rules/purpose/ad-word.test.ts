import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adWord } from '../../../lib/rules/purpose/ad-word.ts';
import { foldWord, readCaption } from '../../../lib/rules/purpose/caption.ts';
import { AD_WORDS } from '../../../lib/rules/purpose/data/ad-words.ts';

const TERMS = AD_WORDS.flatMap((words) =>
  (['clear', 'unclear'] as const).flatMap((clarity) =>
    words[clarity]
      .split('|')
      .filter((text) => text !== '')
      .map((text) => [words.language, clarity, text] as const),
  ),
);

function read(text: string): string {
  const caption = readCaption(text);
  const clear = adWord(caption, 'clear');
  const unclear = adWord(caption, 'unclear');
  return clear === null ? (unclear === null ? 'none' : `unclear ${unclear}`) : `clear ${clear}`;
}

describe('adWord', () => {
  it.each([
    ['Anzeige | Rye', 'clear anzeige'],
    ['[Anzeige] Rye', 'clear anzeige'],
    ['✨ WERBUNG ✨', 'clear werbung'],
    ['Werbung @brotzeit', 'clear werbung'],
    ['Werbung Heute backen wir', 'clear werbung'],
    ['Werbung', 'clear werbung'],
    ['Anzeige ist raus', 'none'],
    ['Werbung-frei', 'none'],
    ['Werbungen', 'none'],
    ['Heute ohne Werbung', 'none'],
    ['Rye #Anzeige', 'clear #anzeige'],
    ['Rye #anzeigen', 'none'],
    ['Ad: rye', 'clear ad'],
    ['AD\nrye', 'clear ad'],
    ['Ad', 'clear ad'],
    ['ad astra', 'none'],
    ['Ad Astra', 'none'],
    ['rye #AD', 'clear #ad'],
    ['adventure #adventure', 'none'],
    ['Publicité ! Du pain', 'clear publicite'],
    ['#pubblicità', 'clear #pubblicita'],
    ['#işbirliği', 'clear #isbirligi'],
    ['#isbirligi', 'clear #isbirligi'],
    ['#współpracareklamowa', 'clear #wspolpracareklamowa'],
    ['広告 今日はパン', 'clear 広告'],
    ['広告なし', 'none'],
    ['新しいパン #PR', 'clear #pr'],
    ['New deadlift today #pr', 'none'],
    ['PR: deadlift', 'none'],
    ['#광고 빵', 'clear #광고'],
    ['#gifted rye', 'unclear #gifted'],
    ['thanks for watching', 'none'],
    ['#gifted #ad', 'clear #ad'],
    ['PR-Sample: rye', 'unclear pr-sample'],
    ['#pub crawl', 'unclear #pub'],
    ['Parceria paga com a padaria', 'none'],
    ['Parceria paga | padaria', 'clear parceria paga'],
    ['', 'none'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(TERMS)('%s: finds the %s word %s as a hashtag', (_, clarity, text) => {
    const tag = `#${foldWord(text).replace(/[^\p{L}\p{N}_]/gu, '')}`;
    const caption = readCaption(`パンの話 ${tag}`);
    expect([adWord(caption, 'clear'), adWord(caption, 'unclear')]).toContain(tag);
    if (clarity === 'clear') expect(adWord(caption, 'clear')).toBe(tag);
  });

  it.each(TERMS.filter(([, , text]) => !text.startsWith('#')))(
    '%s: finds the %s word %s at the start',
    (_, __, text) => {
      expect(read(`${text}: パン`)).toMatch(new RegExp(` ${foldWord(text)}$`));
    },
  );

  it('gives a word of the lists or nothing, and never one of both kinds', () => {
    const known = new Set(TERMS.map(([, , text]) => foldWord(text).replace(/[^\p{L}\p{N}_]/gu, '')));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...TERMS), (text, [, , term]) => {
        const caption = readCaption(`${term} ${text}`);
        const clear = adWord(caption, 'clear');
        const unclear = adWord(caption, 'unclear');
        expect(clear === null || unclear === null).toBe(true);
        for (const word of [clear, unclear]) {
          if (word !== null) expect(known).toContain(word.replace(/[^\p{L}\p{N}_]/gu, ''));
        }
      }),
    );
  });
});
