// Folding: what reads the same folds the same, nothing a name can hold makes it throw, and folding twice is folding once.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, nameKey, tokensOf } from '../../lib/text/fold.ts';

/** Any sequence of UTF-16 units, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const anyCodePoints = fc.string({ unit: 'binary', maxLength: 60 });

describe('foldName', () => {
  it.each([
    ['Mara Okafor', 'mara okafor'],
    ['  MARA\t\u00a0OKAFOR ', 'mara okafor'],
    ['Màrá Õkâför', 'mara okafor'],
    ['Маrа Оkаfоr', 'mara okafor'], // Cyrillic а and о
    ['Μαrα Οκαfοr', 'mara okafor'], // Greek letters beside Latin ones, and a capital that lower case leads elsewhere
    ['𝓜𝓪𝓻𝓪 𝕆𝕜𝕒𝕗𝕠𝕣', 'mara okafor'],
    ['Ｍａｒａ Ⓞⓚⓐⓕⓞⓡ', 'mara okafor'],
    ['ᴍᴀʀᴀ ᴏᴋᴀꜰᴏʀ', 'mara okafor'],
    ['🅜🅐🅡🅐 🅾🅺🅰🅵🅾🆁', 'mara okafor'],
    ['ᗰᗩᖇᗩ', 'mara'],
    ['M\u200ba\u00adr\u202ea\ufe0f', 'mara'], // zero width, soft hyphen, bidi override, variation selector
    ['M\u0335\u0336a\u0489r\u20e3a', 'mara'],
    ['✨Mara✨|✅ Okafor 🦋', 'mara okafor'],
    ['Mara 🇩🇪🇫🇷', 'mara'], // flags are pictures
    ['🇲 🇦 🇷 🇦', 'm a r a'], // single regional indicators are letters
    ['d’Okafor', 'dokafor'],
    ["Mara's", 'maras'],
    ['Mara™', 'mara'],
    ['Łódź Æsir Straße', 'lodz aesir strasse'],
    ['veriﬁed', 'verified'],
    ['مـــــارا', 'مارا'], // the stroke that stretches Arabic words
    ['رِيم الحَدَّاد', 'ريم الحداد'], // Arabic vowel signs
    ['שָׁלוֹם', 'שלום'], // Hebrew points
    ['मारा', 'मारा'], // vowel signs are no accents
    ['が', 'が'],
    ['한글', '한글'],
    ['👑', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('keeps what differs apart', () => {
    expect(foldName('Mara')).not.toBe(foldName('Mira'));
    expect(foldName('Mara 2')).not.toBe(foldName('Mara'));
  });

  it('folds twice as once, for every single character of the first two planes', () => {
    const broken: string[] = [];
    for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
      const folded = foldName(`a${String.fromCodePoint(codePoint)}b`);
      if (foldName(folded) !== folded) broken.push(codePoint.toString(16));
    }
    expect(broken).toEqual([]);
  });

  it('folds twice as once, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyCodePoints), (text) => {
        const folded = foldName(text);
        expect(foldName(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows no difference of case in Latin and Cyrillic', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abzäøñжшёіq7 .'), { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        expect(foldName(text.toUpperCase())).toBe(foldName(text));
      }),
    );
  });

  it('has no look-alike, invisible or spare character left', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyCodePoints), (text) => {
        expect(foldName(text)).toMatch(
          /^$|^[^\s\p{P}\p{S}\p{Cc}](?:[^\p{P}\p{S}\p{C}]*[^\s\p{P}\p{S}\p{Cc}])?$/u,
        );
      }),
    );
  });

  it.each(['a', 'ä', 'क', '\u0300', '\u200b', '\ud800', '﷽', '😀'])(
    'reads a bounded stretch of endless %j',
    (unit) => {
      const long = unit.repeat(100_000);
      expect(foldName(long)).toBe(foldName(long.slice(0, 800)));
      expect([...foldName(long)].length).toBeLessThanOrEqual(200);
      expect([...foldName(long, 10)].length).toBeLessThanOrEqual(10);
    },
  );
});

describe('tokensOf and nameKey', () => {
  it.each([
    ['Mara_Okafor | Official', ['mara', 'okafor', 'official'], 'maraokaforofficial'],
    ['👑', [], ''],
    ['MaraOkafor', ['maraokafor'], 'maraokafor'],
  ])('of %j', (text, tokens, key) => {
    expect(tokensOf(text)).toEqual(tokens);
    expect(nameKey(text)).toBe(key);
  });
});
