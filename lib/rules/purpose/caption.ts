// What stands in a caption, made ready for word lists: folded text, its words, hashtags and mentions. Which words
// mean something is data and the signals' business.

import { type Handle, parseHandle } from '../../account/handle.ts';

/** Longer captions are cut: TikTok takes 4,000 characters. */
const MAX_CHARS = 4000;
const MAX_TAGS = 100;
const UNSPACED = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Thai}]/u;
/** Without any of these a text has no marks, and taking it apart can be saved. */
const BEYOND_ASCII = /[^ -~\n\r\t]/;
/** Letters that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A caption in the forms that signals ask for. */
export interface Caption {
  /** Without accents, in lower case, line breaks kept. */
  readonly folded: string;
  /** Words in order with one space around each, so that whole words can be looked for. */
  readonly words: string;
  /** The different words among them. */
  readonly vocabulary: ReadonlySet<string>;
  /** Without accents, from its first letter or hashtag on, letters as large as they were written. */
  readonly start: string;
  /** Folded, without #, in order. */
  readonly tags: readonly string[];
  /** Handles in order. */
  readonly mentions: readonly Handle[];
}

/** Gives the caption's forms; an empty text gives empty ones. Linear time. */
export function readCaption(text: string): Caption {
  const bare = withoutMarks(text.slice(0, MAX_CHARS));
  const folded = inLowerCase(bare);
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return {
    folded,
    words: ` ${words} `,
    vocabulary: new Set(words.split(' ')),
    start: bare.replace(/^[^\p{L}\p{N}#]+/u, ''),
    tags: [...folded.matchAll(/#([\p{L}\p{N}_]{1,100})/gu)].slice(0, MAX_TAGS).map((match) => match[1] ?? ''),
    mentions: [...text.slice(0, MAX_CHARS).matchAll(/(?<![\p{L}\p{N}._])@([\w.]{2,64})/gu)]
      .slice(0, MAX_TAGS)
      .flatMap((match) => parseHandle((match[1] ?? '').replace(/\.+$/, '')) ?? []),
  };
}

/** Gives a word or text in lower case without accents, as captions are folded. */
export function foldWord(text: string): string {
  return inLowerCase(withoutMarks(text));
}

function inLowerCase(bare: string): string {
  return bare.toLowerCase().replace(/[ıłøđßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** Phrases that can be looked for. They are made ready when that is done first. */
export interface Phrases {
  readonly lists: readonly string[];
  ready: ReadyPhrases | null;
}

/** Folded, by their first word, and those of scripts without spaces apart. */
interface ReadyPhrases {
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
}

/** Gives the phrases of lists that are parted by bars. */
export function phrasesOf(...lists: readonly string[]): Phrases {
  return { lists, ready: null };
}

/** Japanese, Chinese and Thai are written without spaces: their words have no edges to ask for. */
function madeReady({ lists }: Phrases): ReadyPhrases {
  const phrases = lists.flatMap((list) => list.split('|')).map(foldWord);
  const byFirstWord = new Map<string, string[]>();
  for (const phrase of phrases.filter((text) => !UNSPACED.test(text))) {
    const first = phrase.split(' ')[0] ?? '';
    const others = byFirstWord.get(first);
    if (others) others.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return { byFirstWord, unspaced: phrases.filter((text) => UNSPACED.test(text)) };
}

/** Gives the first of these phrases that a caption holds as whole words, else null. */
export function phraseIn({ words, vocabulary }: Caption, phrases: Phrases): string | null {
  phrases.ready ??= madeReady(phrases);
  const { byFirstWord, unspaced } = phrases.ready;
  for (const word of vocabulary) {
    const found = byFirstWord.get(word)?.find((phrase) => words.includes(` ${phrase} `));
    if (found !== undefined) return found;
  }
  return unspaced.find((phrase) => words.includes(phrase)) ?? null;
}

function withoutMarks(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}
