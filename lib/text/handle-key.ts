// The shape of a handle: what stays of it when everything that is easily read past is taken away.
// For comparison only. ASCII in, ASCII out; names in other scripts go through fold.ts first.

/** Longest handle that is looked at; TikTok's own are at most 24 characters. */
const MAX_CHARACTERS = 64;

const REPEATED = /(.)\1+/gsu;
const SEPARATORS = /[._\s-]+/g;
/** Single characters as they are read: zero for o, one and i for l (in handles both stand upright), and so on. */
const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
/** Of the pairs that are read as one letter: rn as m, vv as w. */
const R = 114;
const N = 110;
const V = 118;
/** READ_AS for every ASCII code. */
const SHAPES: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return READ_AS[character] ?? character;
});

/** The same as codes. */
const SHAPE_CODES = Uint8Array.from(SHAPES, (character) => character.charCodeAt(0));

/**
 * Gives the text in lower case with look-alike ASCII characters made one: 0/o, 1/i/l, 3/e, 4/a, 5/s, 7/t, rn/m, vv/w.
 * Substitutions as in typosquatting practice (dnstwist's ASCII homoglyphs, PyPI's ultranormalize_name).
 * Applying it twice changes nothing.
 */
export function shapeKey(text: string): string {
  return read(text.slice(0, MAX_CHARACTERS).toLowerCase(), false);
}

/**
 * Gives the text in lower case with single look-alike ASCII characters made one, pairs left alone: character for
 * character.
 */
export function characterShape(text: string): string {
  const lower = text.slice(0, MAX_CHARACTERS).toLowerCase();
  let shape = '';
  for (let place = 0; place < lower.length; place += 1) shape += shapeAt(lower, place);
  return shape;
}

/**
 * Gives the loose key of a handle: dots, underscores, hyphens and spaces out, shape as in shapeKey, repeated letters once.
 * Two handles with one key differ in nothing that a hurried reader sees. '' for a handle of separators only.
 */
export function handleKey(handle: string): string {
  return read(handle.slice(0, MAX_CHARACTERS).replace(SEPARATORS, '').toLowerCase(), true);
}

/** Gives the loose key of a bare handle whose shape is known already: what handleKey gives, at less cost. */
export function keyOfShape(shape: string): string {
  for (let place = 1; place < shape.length; place += 1) {
    if (shape.charCodeAt(place) === shape.charCodeAt(place - 1)) return shape.replace(REPEATED, '$1');
  }
  return shape;
}

/** Gives the character code that an ASCII character is read as, pairs left alone. */
export function shapeOfCode(code: number): number {
  return SHAPE_CODES[code] ?? code;
}

/** Gives the handle in lower case without @, dots, underscores, hyphens and spaces. */
export function bareHandle(handle: string): string {
  return handle.slice(0, MAX_CHARACTERS).replace(SEPARATORS, '').replace('@', '').toLowerCase();
}

/** One walk in place of four replacements: a look-up makes some forty keys. */
function read(lower: string, repeatsOnce: boolean): string {
  let key = '';
  let last = '';
  for (let place = 0; place < lower.length; place += 1) {
    const code = lower.charCodeAt(place);
    let shape: string;
    if ((code === R || code === V) && lower.charCodeAt(place + 1) === (code === R ? N : V)) {
      shape = code === R ? 'm' : 'w';
      place += 1;
    } else {
      shape = SHAPES[code] ?? lower.charAt(place);
    }
    if (!repeatsOnce || shape !== last) key += shape;
    last = shape;
  }
  return key;
}

function shapeAt(lower: string, place: number): string {
  return SHAPES[lower.charCodeAt(place)] ?? lower.charAt(place);
}
