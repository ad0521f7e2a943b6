// The shape of a handle: what stays of it when everything that is easily read past is taken away.
// For comparison only. ASCII in, ASCII out; names in other scripts go through fold.ts first.

/** Longest handle that is looked at; TikTok's own are at most 24 characters. */
const MAX_CHARACTERS = 64;

const SEPARATORS = /[._\s-]+/g;
const PAIRS = /rn|vv/g;
const SINGLES = /[01i3457]/g;
const REPEATS = /(.)\1+/g;

/** Read as: zero for o, one and i for l (in handles both stand upright), three for e, four for a, five for s, seven for t; rn for m, vv for w. */
const READ_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  rn: 'm',
  vv: 'w',
};

/**
 * Gives the text in lower case with look-alike ASCII characters made one: 0/o, 1/i/l, 3/e, 4/a, 5/s, 7/t, rn/m, vv/w.
 * Substitutions as in typosquatting practice (dnstwist's ASCII homoglyphs, PyPI's ultranormalize_name).
 * Applying it twice changes nothing.
 */
export function shapeKey(text: string): string {
  return characterShape(
    text
      .slice(0, MAX_CHARACTERS)
      .toLowerCase()
      .replace(PAIRS, (pair) => READ_AS[pair] ?? pair),
  );
}

/**
 * Gives the text in lower case with single look-alike ASCII characters made one, pairs left alone: as long as the text,
 * character for character.
 */
export function characterShape(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .toLowerCase()
    .replace(SINGLES, (single) => READ_AS[single] ?? single);
}

/**
 * Gives the loose key of a handle: dots, underscores, hyphens and spaces out, shape as in shapeKey, repeated letters once.
 * Two handles with one key differ in nothing that a hurried reader sees. '' for a handle of separators only.
 */
export function handleKey(handle: string): string {
  return shapeKey(handle.slice(0, MAX_CHARACTERS).replace(SEPARATORS, '')).replace(REPEATS, '$1');
}

/** Gives the handle in lower case without @, dots, underscores, hyphens and spaces. */
export function bareHandle(handle: string): string {
  return handle.slice(0, MAX_CHARACTERS).replace(SEPARATORS, '').replace('@', '').toLowerCase();
}
