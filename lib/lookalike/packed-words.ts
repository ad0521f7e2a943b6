// Arrays of words as one ArrayBuffer, to be kept or shipped, and back. Arrays read back lie in that buffer: loading copies
// nothing, it only checks that they are what was packed. What they mean is the owners' business.

/** "TLPW" read as a little-endian word; a machine of the other order reads something else and takes no pack. */
const MAGIC = 0x57504c54;
const WORD = 4;
/** Magic, version, number of parts, checksum; then the length of each part, then the parts. */
const HEADER_WORDS = 4;
const CHECKSUM_AT = 3;

/** Gives the parts as one buffer; `version` is that of their layout. */
export function packWords(version: number, parts: readonly Uint32Array[]): ArrayBuffer {
  let at = HEADER_WORDS + parts.length;
  const words = parts.reduce((sum, { length }) => sum + length, at);
  const all = new Uint32Array(new ArrayBuffer(WORD * words));
  all.set([MAGIC, version, parts.length]);
  for (const [number, part] of parts.entries()) {
    all[HEADER_WORDS + number] = part.length;
    all.set(part, at);
    at += part.length;
  }
  all[CHECKSUM_AT] = checksum(all);
  return all.buffer;
}

/** Gives the parts in a buffer of packWords, or null if it is of another version, cut off or damaged. */
export function unpackWords(version: number, buffer: ArrayBuffer): readonly Uint32Array[] | null {
  if (buffer.byteLength % WORD !== 0 || buffer.byteLength < WORD * HEADER_WORDS) return null;
  const all = new Uint32Array(buffer);
  const count = all[2] ?? 0;
  if (all[0] !== MAGIC || all[1] !== version || count > all.length - HEADER_WORDS) return null;
  const parts: Uint32Array[] = [];
  let at = HEADER_WORDS + count;
  for (let number = 0; number < count; number += 1) {
    const end = at + (all[HEADER_WORDS + number] ?? 0);
    parts.push(all.subarray(at, end));
    at = end;
  }
  return at === all.length && all[CHECKSUM_AT] === checksum(all) ? parts : null;
}

/**
 * FNV-1a (public domain, Fowler, Noll and Vo) over words, spread once each, four sums in turn so that none waits for the
 * other: for accidents, not against forgery.
 */
function checksum(words: Uint32Array): number {
  // As signed words: what reaches 2^31 would be read as a floating-point number, which takes four times as long.
  const all = new Int32Array(words.buffer, words.byteOffset, words.length);
  let a = 0x811c9dc5 | 0;
  let b = 1;
  let c = 2;
  let d = 3;
  let at = HEADER_WORDS;
  for (; at + 3 < all.length; at += 4) {
    a = step(a, all[at] ?? 0);
    b = step(b, all[at + 1] ?? 0);
    c = step(c, all[at + 2] ?? 0);
    d = step(d, all[at + 3] ?? 0);
  }
  for (; at < all.length; at += 1) a = step(a, all[at] ?? 0);
  for (at = 0; at < CHECKSUM_AT; at += 1) b = step(b, all[at] ?? 0);
  return step(step(step(a, b), c), d) >>> 0;
}

function step(sum: number, word: number): number {
  const hash = Math.imul(sum ^ word, 0x01000193);
  return hash ^ (hash >>> 15);
}
