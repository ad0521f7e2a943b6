// Words as a tree of letters in one flat array, to see at every place of a text which words begin there without cutting any
// out. ASCII letters and digits alone: words with other characters are left out, and are others' business.

/** Opaque to others. */
export interface WordTrie {
  /** By node and letter: the node behind it, 0 for none; the root is node 0. */
  readonly next: Uint16Array;
  /** By node: what the word that ends there stands for; 0 for none. */
  readonly ends: Uint8Array;
}

const PLAIN = /^[a-z0-9]+$/;
const LETTERS = 36;
const NO_LETTER = 36;
const ASCII = 128;
const LETTER_OF = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 + code - 48 : NO_LETTER;
});

/**
 * Gives the tree of these words, each with a number from 1 to 255; `isBackwards` of the words from their last letter on. Made at
 * every start of the background, which somebody may be waiting for: without a text cut or turned, and without a call a letter.
 */
export function wordTrie(
  words: readonly (readonly [word: string, number: number])[],
  isBackwards = false,
): WordTrie {
  const mostNodes = words.reduce((sum, [word]) => sum + word.length, 1);
  const next = new Uint16Array(mostNodes * LETTERS);
  const ends = new Uint8Array(mostNodes);
  const step = isBackwards ? -1 : 1;
  let nodes = 1;
  for (const [word, number] of words) {
    if (!PLAIN.test(word)) continue;
    const last = isBackwards ? -1 : word.length;
    let node = 0;
    for (let at = isBackwards ? word.length - 1 : 0; at !== last; at += step) {
      const place = node * LETTERS + (LETTER_OF[word.charCodeAt(at)] ?? NO_LETTER);
      node = next[place] ?? 0;
      if (node === 0) {
        node = nodes;
        next[place] = nodes;
        nodes += 1;
      }
    }
    ends[node] = number;
  }
  return { next: next.subarray(0, nodes * LETTERS), ends: ends.subarray(0, nodes) };
}

/** Gives the node behind this one by a character, 0 for none. */
export function nodeBehind({ next }: WordTrie, node: number, code: number): number {
  const letter = code < ASCII ? (LETTER_OF[code] ?? NO_LETTER) : NO_LETTER;
  return letter === NO_LETTER ? 0 : (next[node * LETTERS + letter] ?? 0);
}

/** Gives what the stretch [from, to) stands for; 0 when it is no word. */
export function wordAt(trie: WordTrie, codes: Uint8Array, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to; at += 1) {
    node = nodeBehind(trie, node, codes[at] ?? 0);
    if (node === 0) return 0;
  }
  return trie.ends[node] ?? 0;
}
