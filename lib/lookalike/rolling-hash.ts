// Two hashes of a text, side by side, such that those of any stretch come out of those of its beginnings: polynomials modulo
// 2^32 (Rabin and Karp 1987). Hashes of 32 bits each tell keys apart but for chance; against forgery they are nothing, and need
// not be: a collision makes one candidate too many, which the judge drops.

const BASE = 0x01000193;
const OTHER_BASE = 0x85ebca6b;
/** No key is longer by much; longer ones are hashed as texts, not as stretches. */
const LONGEST = 72;

/** Powers of both bases, for texts of up to 72 characters. */
const POWERS = powersOf(BASE);
const OTHER_POWERS = powersOf(OTHER_BASE);

/** Hashes of a text's beginnings: at `n` those of its first n characters. Written over by the next text. */
export interface Beginnings {
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/** Both hashes of the text, stretch or row at hand: each function below leaves them here, since a pair would be an object a key. */
export const HASHES = { one: 0, other: 0 };

/** Gives room for the beginnings of texts of up to 72 characters. */
export function emptyBeginnings(): Beginnings {
  return { one: new Int32Array(LONGEST + 1), other: new Int32Array(LONGEST + 1) };
}

/** Hashes a text. */
export function hashText(text: string): void {
  let one = 0;
  let other = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) + 1;
    one = (Math.imul(one, BASE) + code) | 0;
    other = (Math.imul(other, OTHER_BASE) + code) | 0;
  }
  HASHES.one = one;
  HASHES.other = other;
}

/** Begins the hashes of a text that comes character by character. */
export function startHash(): void {
  HASHES.one = 0;
  HASHES.other = 0;
}

/** Takes in the next character. */
export function hashCode(code: number): void {
  HASHES.one = (Math.imul(HASHES.one, BASE) + code + 1) | 0;
  HASHES.other = (Math.imul(HASHES.other, OTHER_BASE) + code + 1) | 0;
}

/** Notes the hashes of a text's first `length + 1` characters, of which this is the last. */
export function noteNext({ one, other }: Beginnings, length: number, code: number): void {
  one[length + 1] = (Math.imul(one[length] ?? 0, BASE) + code + 1) | 0;
  other[length + 1] = (Math.imul(other[length] ?? 0, OTHER_BASE) + code + 1) | 0;
}

/** Hashes the stretch [from, to) of the text whose beginnings these are. */
export function hashStretch({ one, other }: Beginnings, from: number, to: number): void {
  HASHES.one = ((one[to] ?? 0) - Math.imul(one[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
  HASHES.other = ((other[to] ?? 0) - Math.imul(other[from] ?? 0, OTHER_POWERS[to - from] ?? 0)) | 0;
}

/** Hashes [cut, to) with [from, cut) behind it. */
export function hashTurned(beginnings: Beginnings, from: number, cut: number, to: number): void {
  hashStretch(beginnings, from, cut);
  const { one, other } = HASHES;
  hashStretch(beginnings, cut, to);
  HASHES.one = (Math.imul(HASHES.one, POWERS[cut - from] ?? 0) + one) | 0;
  HASHES.other = (Math.imul(HASHES.other, OTHER_POWERS[cut - from] ?? 0) + other) | 0;
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3, public domain, Austin Appleby). */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(LONGEST + 1).fill(1);
  for (let exponent = 1; exponent <= LONGEST; exponent += 1) {
    powers[exponent] = Math.imul(powers[exponent - 1] ?? 0, base);
  }
  return powers;
}
