import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, phraseIn, phrasesOf, readCaption } from '../../../lib/rules/purpose/caption.ts';

describe('readCaption', () => {
  it.each([
    ['#Ad #işbirliği #ピアノ', ['ad', 'isbirligi', 'ヒアノ']],
    ['#ad#rye x#bread', ['ad', 'rye', 'bread']],
    ['# none ##', []],
    ['#foo_bar-baz', ['foo_bar']],
  ])('tags of %s', (text, tags) => {
    expect(readCaption(text).tags).toEqual(tags);
  });

  it.each([
    ['with @Brotzeit.Wien. and @mara_okafor', ['brotzeit.wien', 'mara_okafor']],
    ['mail me at lena@brotzeit.example', []],
    ['@ nobody @x', []],
    ['thanks @brotzeit...', ['brotzeit']],
    [`${'x'.repeat(3991)} @brotzeit`, ['brotzei']],
  ])('mentions of %s', (text, mentions) => {
    expect(readCaption(text).mentions).toEqual(mentions);
  });

  it.each([
    ['✨ „Anzeige“ | Brot', 'Anzeige“ | Brot'],
    ['#ad first', '#ad first'],
    ['…', ''],
    ['', ''],
  ])('start of %s', (text, start) => {
    expect(readCaption(text).start).toBe(start);
  });

  it('reads 4,000 characters and no more', () => {
    expect(readCaption(`${'x '.repeat(1998)}#ok #late`).tags).toEqual(['ok']);
    expect(readCaption('#a '.repeat(1000)).tags).toHaveLength(100);
  });

  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { words, tags, folded } = readCaption(text);
        expect(words).toMatch(/^ .*/);
        expect(foldWord(folded)).toBe(folded);
        for (const tag of tags) expect(tag).toMatch(/^[\p{L}\p{N}_]+$/u);
      }),
    );
  });
});

describe('phraseIn', () => {
  it.each([
    ['Get it: LINK in bio!', 'link in bio'],
    ['link\nin\nbio', 'link in bio'],
    ['blink in bio', null],
    ['link in biology', null],
    ['こちら今すぐ購入です', '今すく購入'],
    ['', null],
  ])('%s', (text, found) => {
    expect(phraseIn(readCaption(text), phrasesOf('link in bio|今すぐ購入'))).toBe(found);
  });
});
