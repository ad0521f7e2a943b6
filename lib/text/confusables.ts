// Letters that are drawn like ASCII letters, seen 2026-11, as data for fold.ts. Not the whole of UTS #39: the letters
// people meet in names. Keys are lower-case and already taken apart by NFKD, which folds styled alphabets by itself.
//
// Sources: Unicode 17.0.0 security mechanisms, confusables.txt (https://www.unicode.org/Public/17.0.0/security/),
// © 2025 Unicode, Inc., used under the Unicode License v3 (https://www.unicode.org/license.txt); the Cyrillic and
// Greek letters п є ω and their like from Chromium's skeleton_generator.cc (components/url_formatter, January 2023);
// small capitals, hooked letters and Canadian syllabics where UTS #39 has no row, by their Unicode names and the styled
// alphabets they are offered in.

/** For each ASCII spelling the letters that look like it. */
const LOOK_LIKE: readonly (readonly [ascii: string, letters: string])[] = [
  ['a', 'ɑᴀⱥ' + 'α' + 'а' + 'ꭺ' + 'ᗅᗩ'],
  ['b', 'ƀƃƅɓʙꞵᴃ' + 'β' + 'бвьѣҍ' + 'ᏼꮟ' + 'ᑲᑳᖯᗷ'],
  ['c', 'ȼƈᴄɕ' + 'сҫ' + 'ꮯ' + 'ᑕ'],
  ['d', 'ðđƌɖɗᴅ' + 'ԁ' + 'ꭰꮷ' + 'ᑯᗞᗪ'],
  ['e', 'ɇꬲᴇəǝɛ' + 'ε' + 'еҽҿєэ' + 'ꭼ' + 'ᗴ'],
  ['f', 'ƒᵮꬵꜰ' + 'ϝ' + 'ք' + 'ᖴ'],
  ['g', 'ƍǥɠɡᶃɢ' + 'ԍ' + 'ց' + 'ᏻꮐ' + 'ᘜ'],
  ['h', 'ħɦⱨʜ' + 'нћңһӈӊꚕ' + 'հ' + 'ᏺꮋꮒ' + 'ᕼ'],
  ['i', 'ıɨɩɪᵻᵼ' + 'ι' + 'іꙇ' + 'ւ' + 'ꭵ'],
  ['j', 'ȷɉʝᴊ' + 'ϳ' + 'ј' + 'ꭻ' + 'ᒍ'],
  ['k', 'ƙⱪꝁᴋĸ' + 'κ' + 'кқҟ' + 'ꮶ'],
  ['l', 'łƚǀɫɭʟ' + 'ӏ' + 'ꮮ' + 'ᒪ'],
  ['m', 'ᴍɱ' + 'ϻ' + 'мӎ' + 'ꮇ' + 'ᗰ'],
  ['n', 'ŋƞɲɳᵰɴ' + 'η' + 'п' + 'ղոռ' + 'ᑎ'],
  ['o', 'øɵᴏᴑꝋꬽꬾɔ' + 'οσςθ' + 'оѳө' + 'օ' + 'ꭴꮎꮻ' + 'ᗝ'],
  ['p', 'þƥƿᵽᴘ' + 'ρϸ' + 'р' + 'ꮲ' + 'ᑭ'],
  ['q', 'ʠꞯ' + 'ԛ' + 'գզ' + 'ᑫ'],
  ['r', 'ɍɼɽʀᵲꭇꭈ' + 'ᴦ' + 'гғ' + 'ꭱꮁꮢ' + 'ᖇ'],
  ['s', 'ƽʂᵴꜱ' + 'ѕ' + 'տ' + 'ꮥꮪ' + 'ᔕ'],
  ['t', 'ŧƭʈᵵⱦᴛ' + 'τ' + 'тҭ' + 'ꭲ'],
  ['u', 'ʉʋᴜᵾꞟꭎꭒ' + 'μυ' + 'џ' + 'ս' + 'ꮜ' + 'ᑌ'],
  ['v', 'ᴠ' + 'ν' + 'ѵ' + 'ꮩ' + 'ᐯ'],
  ['w', 'ɯᴡꝡⱳ' + 'ω' + 'шщѡѽԝ' + 'ա' + 'ꮃꮤ' + 'ᗯ'],
  ['x', 'ꭓ' + 'χ' + 'хҳ' + 'ᕁᕽ'],
  ['y', 'ƴɏɣʏᶌꭚ' + 'γ' + 'уүұ' + 'ꭹꮍ'],
  ['z', 'ƶȥʐᴢᵶ' + 'ζ' + 'ꮓ' + 'ᘔ'],
  ['ae', 'æӕᴁ'],
  ['oe', 'œɶ'],
  ['ss', 'ß'],
];

/** Greek capitals whose small letter looks like another ASCII letter than they do. */
const CAPITALS: readonly (readonly [ascii: string, letters: string])[] = [
  ['h', 'Η'],
  ['m', 'Μ'],
  ['n', 'Ν'],
  ['y', 'Υ'],
];

/** Styled capitals that NFKC leaves alone: first code point of a run from A to Z. Seen 2026-11 in Unicode 17.0's charts. */
const STYLED_RUNS: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];

/** ASCII spelling by lower-case letter. */
export const CONFUSABLE: ReadonlyMap<string, string> = byLetter(LOOK_LIKE);

/** ASCII spelling of Greek capitals, for text that has ASCII letters beside them. */
export const CONFUSABLE_CAPITAL: ReadonlyMap<string, string> = byLetter(CAPITALS);

/** Gives the ASCII letter that a negative circled, negative squared or regional-indicator letter stands for, or null. */
export function styledLetter(codePoint: number): string | null {
  for (const first of STYLED_RUNS) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  return null;
}

function byLetter(table: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map(table.flatMap(([ascii, letters]) => [...letters].map((letter) => [letter, ascii] as const)));
}
