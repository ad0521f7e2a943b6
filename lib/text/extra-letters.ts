// What Unicode's table of confusable characters does not say, for readings.ts: characters that read in two ways, and
// characters that people take for others though UTS #39 has no row for them. Seen 2026-11. The letters that fold.ts
// knows by hand (confusables.ts) are used beside these.
//
// Sources: Chromium, components/url_formatter/spoof_checks/skeleton_generator.cc (January 2023), for the facts which
// letters it adds and which it reads twice; Unicode 17.0.0 names and charts. Of the pairs that confusable-vision
// measured (https://github.com/paultendo/confusable-vision, commit 067cbb39) none is missing with these.

/** Characters with readings of their own, the likeliest first. They are final: no other table is asked. */
export const READINGS: readonly (readonly [character: string, readings: readonly string[], why: string])[] = [
  ['0', ['o'], 'UTS #39; the ASCII rows stand here so that plain names need no table'],
  ['1', ['l'], 'UTS #39'],
  ['I', ['l', 'i'], 'UTS #39 reads it as drawn, lower case as meant'],
  ['|', ['l'], 'UTS #39'],
  ['%', ['o/o'], 'UTS #39'],
  ['"', [''], 'UTS #39 takes it for two apostrophes, which names have or leave out'],
  ['`', [''], 'UTS #39 takes it for an apostrophe'],
  ["'", [''], 'names have it or leave it out'],
  ['m', ['m'], 'UTS #39 takes it for rn; here rn is read as m'],
  ['ł', ['l', 't'], 'the stroke crosses like that of a t (Chromium)'],
  ['œ', ['oe', 'ce'], 'the o often looks open (Chromium)'],
  ['þ', ['p', 'b'], 'has the stem of both (Chromium)'],
  ['ӏ', ['l', 'i'], 'palochka: drawn like l, the small form of a letter drawn like I (Chromium)'],
  ['ß', ['ss', 'b'], 'spelt ss in German, drawn like b'],
  ['ɵ', ['o', 'e'], 'o with a bar, drawn like e in small sizes (registered homographs use both)'],
  ['б', ['b', '6'], 'sounds like one, drawn like the other (UTS #39)'],
  [
    '—',
    ['-', 'ー'],
    'a dash; UTS #39 takes it to the Japanese length sign, which is a letter, with the four below',
  ],
  ['―', ['-', 'ー'], 'a dash'],
  ['─', ['-', 'ー'], 'a line'],
  ['━', ['-', 'ー'], 'a line'],
  ['－', ['-', 'ー'], 'a hyphen'],
  ['ð', ['d'], 'd with a stroke'],
];

/** What characters look like. They are taken on through the other tables where they end. */
export const LOOKS_LIKE: readonly (readonly [plain: string, characters: string, why: string])[] = [
  ['2', 'ƨ', 'small form of a letter that UTS #39 takes for 2'],
  [
    '3',
    'ɜȝ',
    'Chromium reads ze as 3, and UTS #39 takes ze here; small forms of letters that UTS #39 takes for 3',
  ],
  ['9', 'ꝯ', 'small form of a letter that UTS #39 takes for 9'],
  ['b', 'β', 'drawn like b without a foot; UTS #39 goes from here to ß'],
  ['d', '∂Ꝺ', 'UTS #39 takes eth and small insular d to these'],
  ['lo', 'ю', 'small form of a letter that UTS #39 takes for lo'],
  ['l', '│┃❘❙❚￨', 'bars'],
  ['m', 'ꭑ', 'm with a crossed tail; UTS #39 takes m with a dot below to it'],
  ['o', 'ة', 'heh with two dots; UTS #39 takes o with diaeresis to it'],
  ['p', 'ᣖ', 'superscript; UTS #39 takes modifier letters to Canadian syllabics'],
  ['l', 'ᣳ', 'superscript, as above'],
  ['r', 'ᣴ', 'superscript, as above'],
  ['s', 'ᣵ', 'superscript, as above'],
  ['z', 'ᙆ', 'superscript, as above'],
  ['t', 'ƫ', 't with a hook; UTS #39 takes t with a cedilla to it'],
  ['w', 'ꮿ', 'UTS #39 takes omega with a circumflex to it'],
  ['ʌ', 'л', 'small form of a letter that UTS #39 takes to the same sign'],
  ['\u0654', '\u0674', 'hamza above, set high or as a mark: one is part of letters that decompose'],
];

/** What a character may be taken for besides what the tables say: capitals that stylish names put for others. */
export const ALSO: readonly (readonly [character: string, reading: string])[] = [
  ['Λ', 'a'],
  ['Δ', 'a'],
  ['Σ', 'e'],
  ['Ξ', 'e'],
  ['И', 'n'],
  ['Ω', 'o'],
];

/**
 * Letters with a hook, tail, bar, curl or descender that neither decompose nor have a row in UTS #39, and insular and
 * other hands of a letter, by their Unicode 17.0.0 names; Cyrillic ones by the letter without the addition.
 */
export const HOOKED: readonly (readonly [plain: string, letters: string])[] = [
  ['a', 'ᶏꬰ'],
  ['b', 'ᵬᶀꞗᲀ'],
  ['c', 'ꞔ𝼝ᲃ'],
  ['d', 'ȡᵭᶁᶑꟈᴆᲁ'],
  ['e', 'ᶒⱸꬳꬴⱻ'],
  ['f', 'ᶂꝼ'],
  ['g', 'ᵹꞡꟑꬶʛ'],
  ['h', 'ꜧђԧԣԩ'],
  ['i', 'ᶖ𝼚ꟾ'],
  ['j', 'ɟʄ'],
  ['k', 'ᶄꝃꝅꞣҝҡӄԟ'],
  ['l', 'ȴɬᶅⱡꝇꝉꞎꬷꬸꬹ𝼑𝼓ᴌ'],
  ['m', 'ᶆꬺꟿ'],
  ['n', 'ȵᶇꞑꞥꬻԥҧ'],
  ['o', 'ⱺꝍ𝼛ᲂѻꚛꙩ'],
  ['p', 'ᵱᶈꝑꝓꝕꟼҏ'],
  ['q', 'ɋꝗꝙ'],
  ['r', 'ɾᵳᶉꝛꞃꞧꭅꭉꭋꭌ𝼖ꭆᴙяӷӻҕ'],
  ['s', 'ȿᶊꞅꞩꟊꟗꟙ𝼞'],
  ['t', 'ȶꞇ𝼉ᲄᲅꚋ'],
  ['u', 'ᶙꞹ'],
  ['v', 'ⱱⱴꝟ'],
  ['w', 'ꟃѿ'],
  ['x', 'ᶍꭖꭗꭘꭙӽӿ'],
  ['z', 'ɀʑᶎⱬꝣ'],
];

/** Runs of styled characters that neither NFKD nor UTS #39 takes to plain ones: first code point, and what it holds. */
export const STYLED_RUNS: readonly (readonly [first: number, plain: string, name: string])[] = [
  [0x2776, '123456789', 'negative circled digits'],
  [0x2780, '123456789', 'circled sans-serif digits'],
  [0x278a, '123456789', 'negative circled sans-serif digits'],
  [0x24f5, '123456789', 'double circled digits'],
  [0x24ff, '0', 'negative circled zero'],
  [0x1f10b, '00', 'circled sans-serif zero, negative too'],
];
