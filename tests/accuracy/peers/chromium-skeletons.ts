// Skeletons as Chromium takes them, told in our own words for comparison: marks off, Chromium's further letters, letters
// that read two ways, then UTS #39. After components/url_formatter/spoof_checks/skeleton_generator.cc (January 2023).

const MARKS = /\p{M}/gu;
const BARE_SCRIPTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}0-9._-]*$/u;
const MOST_TWO_WAY_LETTERS = 5;

/** Letters Chromium adds to UTS #39: of its 124 the ones that its documents and tests speak of. */
const FURTHER: ReadonlyMap<string, string> = new Map(
  [
    ['a', 'ӓ'],
    ['d', 'đ'],
    ['e', 'єөҽҿ'],
    ['h', 'нңҥћђһ'],
    ['k', 'кқҝҟҡĸκ'],
    ['m', 'мӎ'],
    ['n', 'пԥռղηń'],
    ['o', 'øө'],
    ['t', 'тҭτŧ'],
    ['w', 'шщωѡա'],
    ['b', 'вьъҍɓƀ'],
    ['c', 'сҫ'],
    ['f', 'ғҒ'],
    ['g', 'ɡ'],
    ['r', 'гґ'],
    ['x', 'хҳ'],
    ['y', 'уүұ'],
    ['u', 'џυս'],
    ['3', 'зҙӡ'],
  ].flatMap(([ascii = '', letters = '']) => [...letters].map((letter) => [letter, ascii] as const)),
);

const TWO_WAYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ł', ['l', 't']],
  ['œ', ['ce', 'oe']],
  ['þ', ['b', 'p']],
  ['ӏ', ['i', 'l']],
]);

/** Gives the mappings of a confusables.txt. */
export function readMappings(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => line.replace(/^\uFEFF/, '').split(';'));
  return new Map(
    lines.flatMap(([source = '', target = '', kind = '']) =>
      kind.trim().startsWith('MA') ? [[lettersOf(source), lettersOf(target)] as const] : [],
    ),
  );
}

function lettersOf(codes: string): string {
  return String.fromCodePoint(
    ...codes
      .trim()
      .split(/\s+/)
      .map((code) => Number.parseInt(code, 16)),
  );
}

/** Gives the skeletons of a name: several where a letter reads two ways, at most 32. */
export function skeletonsOf(name: string, mappings: ReadonlyMap<string, string>): readonly string[] {
  const text = name.normalize('NFD');
  const bare = BARE_SCRIPTS.test(name) ? text.replace(MARKS, '') : text;
  let forms = [''];
  let twoWay = 0;
  for (const letter of bare) {
    const ways = twoWay < MOST_TWO_WAY_LETTERS ? TWO_WAYS.get(letter) : undefined;
    if (ways) twoWay += 1;
    const ends = ways ?? [FURTHER.get(letter) ?? letter];
    forms = forms.flatMap((form) => ends.map((end) => form + end));
  }
  return [...new Set(forms.map((form) => mapped(form, mappings)))];
}

function mapped(form: string, mappings: ReadonlyMap<string, string>): string {
  return Array.from(form, (letter) => mappings.get(letter) ?? letter)
    .join('')
    .normalize('NFD');
}
