// A hash of texts where chance collisions do no harm: counting words, telling lists apart. Key tables have their own.

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** Gives 32 bits of hash of a text, going on from an earlier hash where texts are hashed in a row (FNV-1a, public domain). */
export function hashOf(text: string, earlier = START): number {
  let hash = earlier;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return Math.imul(hash ^ text.length, PRIME) >>> 0;
}
