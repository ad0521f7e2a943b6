// Which characters a stretch of a handle holds, as 32 bits: a letter each, digits in pairs, all others together.

const CLASSES = 32;
const BITS = Uint32Array.from({ length: 256 }, (_, code) => (1 << classOf(code)) >>> 0);

/** Gives the bit of a character. One edit changes two bits of a stretch at most, an insertion or deletion one. */
export function letterOf(code: number): number {
  return BITS[code] ?? 0;
}

/** Gives in how many bits two sets of letters differ. */
export function lettersApart(a: number, b: number): number {
  const mask = a ^ b;
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 + ((code - 48) >> 1) : CLASSES - 1;
}
