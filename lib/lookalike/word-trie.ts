// Words as a tree of letters in one flat array, to see at every place of a text which words begin there without cutting any
// out. ASCII letters and digits alone: words with other characters are left out, and are others' business.

/** Opaque to others. */
export interface WordTrie {
  /** By node and letter: the node behind it, 0 for none; the root is node 0. */
  readonly next: Uint16Array;
  /** By node: what the word that ends there stands for; 0 for none. */
  readonly ends: Uint8Array;
}

const LETTERS = 36;
const NO_LETTER = 36;
const ASCII = 128;
const LETTER_OF = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? 26 + code - 48 : NO_LETTER;
});

/** Gives the tree of these words, each with a number from 1 to 255. Made at every start: into flat arrays from the first word on. */
export function wordTrie(words: Iterable<readonly [word: string, number: number]>): WordTrie {
  const plain = Array.from(words).filter(([word]) => /^[a-z0-9]+$/.test(word));
  const mostNodes = plain.reduce((sum, [word]) => sum + word.length, 1);
  const next = new Uint16Array(mostNodes * LETTERS);
  const ends = new Uint8Array(mostNodes);
  let nodes = 1;
  for (const [word, number] of plain) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const place = node * LETTERS + (LETTER_OF[word.charCodeAt(at)] ?? NO_LETTER);
      if (next[place] === 0) {
        next[place] = nodes;
        nodes += 1;
      }
      node = next[place] ?? 0;
    }
    ends[node] = number;
  }
  return { next: next.slice(0, nodes * LETTERS), ends: ends.slice(0, nodes) };
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
