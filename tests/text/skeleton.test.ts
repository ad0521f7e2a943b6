// The strict key: each class of trick leads to the plain name, ordinary names keep theirs. What holds for any text is
// in skeleton-properties.test.ts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSkeletons, skeleton, skeletons } from '../../lib/text/skeleton.ts';
import { hostile } from './hostile-text.ts';

function alike(one: string, other: string): boolean {
  const keys = new Set(skeletons(one));
  return skeletons(other).some((key) => keys.has(key));
}

describe('skeleton', () => {
  it.each([
    ['plain', 'Mara Okafor', 'mara okafor'],
    ['blanks', '  MARA\t\u00a0\u2003OKAFOR\u2800', 'mara okafor'],
    ['accents', 'Màrá Õkâför', 'mara okafor'],
    ['accents', 'Žofie Nagyová', 'zofie nagyova'],
    ['accents', 'Đỗ Thị Hằng', 'do thi hang'],
    ['accents', 'Søren Åkesson', 'soren akesson'],
    ['accents', 'Йорданка', skeleton('Иорданка')],
    ['Cyrillic', 'Маrа Оkаfоr', 'mara okafor'],
    ['Cyrillic', 'нкптшмез', 'hknt' + 'wme3'],
    ['Greek', 'Μαrα Οκαfοr', 'mara okafor'],
    ['Greek', 'ωΗ', 'wh'],
    ['Armenian', 'օսո', 'oun'],
    ['Cherokee', 'ᎷᎪᏒᎪ', skeleton('ᎷᎪᏒᎪ')],
    ['Canadian syllabics', 'ᗰᗩᖇᗩ', 'mara'],
    ['mathematical', '𝓜𝓪𝓻𝓪 𝕆𝕜𝕒𝕗𝕠𝕣', 'mara okafor'],
    ['mathematical', '𝔐𝔞𝔯𝔞 𝙾𝚔𝚊𝚏𝚘𝚛 𝟚', 'mara okafor 2'],
    ['fullwidth and circled', 'Ｍａｒａ Ⓞⓚⓐⓕⓞⓡ', 'mara okafor'],
    ['negative enclosed', '🅜🅐🅡🅐 🅾🅺🅰🅵🅾🆁', 'mara okafor'],
    ['parenthesised and squared', '🄼🄰🅁🄰', 'mara'],
    ['digits in circles', '②③❹➄⓺', '23456'],
    ['small capitals', 'ᴍᴀʀᴀ ᴏᴋᴀꜰᴏʀ', 'mara okafor'],
    ['superscript', 'ᴹᵃʳᵃ ᵒᵏᵃᶠᵒʳ', 'mara okafor'],
    ['single regional indicators', '🇲 🇦 🇷 🇦', 'm a r a'],
    ['flags are pictures', 'Mara 🇩🇪🇫🇷', 'mara'],
    ['hooks', 'ɓɖƙɳʂⱪ', 'bdknsk'],
    ['hooks', 'oƙaƒoɾ', 'okafor'],
    ['strokes', 'ƀđɇǥħɨɉꝁɍŧƶ', 'bdeghijkrtz'],
    ['descenders', 'қңҳҷ', skeleton('қңҳҷ')],
    ['ligatures', 'veriﬁed ŒæĳǆNj', 'verified oeaeijdznj'],
    ['invisible', 'M\u200ba\u00adr\u2060a\ufe0f\u{e0061}', 'mara'],
    ['bidi', '\u202eM\u2066ara\u2069\u202c\u200f\u061c', 'mara'],
    ['marks laid over', 'M\u0335\u0336a\u0489r\u20e3a', 'mara'],
    ['keycaps', '2\ufe0f\u20e3', '2'],
    ['zero and one', 'Mara0kaf0r1', 'maraokaforl'],
    ['rn', 'Marn', 'mam'],
    ['dashes', 'a—b–c−d‑e‐f', 'a-b-c-d-e-f'],
    ['apostrophes and quotes', '“d’Okafor`s”', 'dokafors'],
    ['bars between letters', 'O|ivia', 'olivia'],
    ['bars that part', '| Mara | Okafor │', 'mara okafor'],
    ['bars that part', 'Mara |\u200b', 'mara'],
    ['trade signs', 'Mara™', 'mara'],
    ['emoji stay', 'Mara 🦋', 'mara 🦋'],
    ['Devanagari vowels are no accents', 'मारा', 'मारा'],
    ['kana marks are no accents', 'が', 'が'.normalize('NFD')],
    ['Hangul', '마라', '마라'.normalize('NFD')],
    ['Japanese length sign', 'ーマ', 'ーマ'],
    ['nothing', '', ''],
    ['nothing to see', '\u200b\u202e \ud800', ''],
  ])('%s: %j is %j', (_, text, key) => {
    expect(skeleton(text)).toBe(key);
  });

  it.each([
    ['Mara', 'Mira'],
    ['Mara 2', 'Mara'],
    ['mara', 'marа́b'],
    ['5', 's'],
    ['ivo', 'lvo'],
    ['한글', '한국'],
    ['मारा', 'मीरा'],
    ['', 'a'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});

describe('skeletons', () => {
  it.each([
    ['ł', ['l', 't']],
    ['œ', ['oe', 'ce']],
    ['þ', ['p', 'b']],
    ['Þ', ['p', 'b']],
    ['ӏ', ['l', 'i']],
    ['Ӏ', ['l', 'i']],
    ['I', ['l', 'i']],
    ['ɵ', ['o', 'e']],
    ['ß', ['ss', 'b']],
    ['б', ['b', '6']],
    ['—', ['-', 'ー']],
    ['ー', ['ー']], // a letter
    ['ſ', ['f', 's']], // UTS #39 says f, NFKC says s
    ['ℐ', ['l', 'i']],
    ['Ⅷ', ['vlll', 'viii']],
    ['Ibai', ['lbai', 'ibai']],
    ['łþ', ['lp', 'lb', 'tp', 'tb']],
    ['Łuþ', ['lup', 'lub', 'tup', 'tub']],
    ['mara', ['mara']],
    ['👑', ['👑']],
    ['', ['']],
  ])('of %j are %j', (text, keys) => {
    expect(skeletons(text)).toEqual(keys);
  });

  it.each([
    ['IBAI', 'ibai'],
    ['ΝΙΚΟΛΑΟΣ', 'Νικόλαος'],
    ['Straße', 'STRASSE'],
    ['twitłer', 'twitter'],
    ['ΛLΣX', 'alex'],
    ['faceþook', 'facebook'],
    ['INDIVIDUALITIES IN HIS LIFE', 'individualities in his life'],
  ])('%j and %j share one', (one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it('tries five characters at most, the others go with the fifth', () => {
    const keys = skeletons('łłłłłłł');
    expect(keys).toHaveLength(32);
    expect(keys[0]).toBe('lllllll');
    expect(keys).toContain('ttttttt');
    expect(keys).toContain('tltlttt');
    expect(keys).not.toContain('llllllt');
  });

  it('are keys of themselves, the first the skeleton, no two the same, 32 at most', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const keys = skeletons(text);
        expect(keys[0]).toBe(skeleton(text));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(32);
        for (const key of keys) expect(skeletons(key)).toEqual([key]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nameSkeletons', () => {
  it.each([
    ['Mara_Okafor ✨', ['maraokafor']],
    ['⭐️ Ｍａｒａ | Okafor ⭐️', ['maraokafor']],
    ['m.a.r.a', ['mara']],
    ['Mar.nin', ['mamin']], // as in Marnin
    ['Mar✨nin', ['mamin']],
    ['Łara!', ['lara', 'tara']],
    ['मारा 🦋', ['मारा']],
    ['…', ['']],
    ['', ['']],
  ])('of %j are %j', (name, keys) => {
    expect(nameSkeletons(name)).toEqual(keys);
  });

  it('are their own, and those of the skeletons of the name', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const keys = nameSkeletons(text);
        expect(keys.length).toBeLessThanOrEqual(32);
        for (const key of keys) {
          expect(nameSkeletons(key)).toEqual([key]);
          expect(skeletons(key)).toEqual([key]);
          expect(key).toMatch(/^[\p{L}\p{M}\p{N}]{0,200}$/u);
        }
        expect(nameSkeletons(skeleton(text))).toEqual(keys.slice(0, 1));
      }),
      { numRuns: 1000 },
    );
  });
});
