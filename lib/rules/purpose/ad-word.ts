// Finds a word for advertising in a caption. Words stand where they are meant as a label: as a whole hashtag, or at the
// start of the caption and by themselves ("Anzeige | …", "Werbung @shop", "[reklama]") rather than in a sentence that begins
// with them ("Anzeige ist raus"). Two Latin letters need a mark behind them ("Ad: …"), or they are a hashtag.

import { type Caption, foldWord } from './caption.ts';
import { AD_WORDS, type AdWords } from './data/ad-words.ts';

type Clarity = 'clear' | 'unclear';
interface Term {
  readonly text: string;
  readonly clarity: Clarity;
  readonly onlyIn: RegExp | null;
}

interface Tables {
  readonly byTag: ReadonlyMap<string, readonly Term[]>;
  readonly atStart: ReadonlyMap<string, readonly Term[]>;
  readonly longest: number;
}

/** Made when a caption is read first: lists are judged without them. */
let made: Tables | null = null;

const SHORT = /^[a-z]{1,2}$/;
const MARK_BEHIND = /^\s*(?:$|\n|[^\p{L}\p{N}\p{M}\s_'’-])/u;
const WORD_GOES_ON = /^(?:[\p{L}\p{N}\p{M}_]|[-'’][\p{L}\p{N}])/u;
const SENTENCE_GOES_ON = /^[ \t]+\p{Ll}/u;

/** Gives the first such word as it stands in our list, hashtags first; null for none. Clear words are never given as unclear ones. */
export function adWord(caption: Caption, clarity: Clarity): string | null {
  const clear = find(caption, 'clear');
  if (clarity === 'clear') return clear;
  return clear === null ? find(caption, 'unclear') : null;
}

function find(caption: Caption, clarity: Clarity): string | null {
  made ??= tables();
  const { byTag, atStart, longest } = made;
  const holds = (term: Term) =>
    term.clarity === clarity && (term.onlyIn === null || term.onlyIn.test(caption.folded));
  const tag = caption.tags.find((name) => byTag.get(name)?.some(holds));
  if (tag !== undefined) return `#${tag}`;
  // Folded once for all terms: those that do not even begin it are the most.
  const start = foldWord(caption.start.slice(0, longest));
  const found = atStart
    .get(start.slice(0, 1))
    ?.find((term) => start.startsWith(term.text) && holds(term) && startsWith(caption.start, term.text));
  return found?.text ?? null;
}

function startsWith(start: string, word: string): boolean {
  if (foldWord(start.slice(0, word.length)) !== word) return false;
  const rest = start.slice(word.length);
  if (SHORT.test(word)) return MARK_BEHIND.test(rest);
  return !WORD_GOES_ON.test(rest) && !SENTENCE_GOES_ON.test(rest);
}

function tables(): Tables {
  const terms = AD_WORDS.flatMap((words) => [...termsOf(words, 'clear'), ...termsOf(words, 'unclear')]);
  return {
    byTag: groupByTag(terms),
    atStart: groupByFirstLetter(terms.filter(({ text }) => !text.startsWith('#'))),
    longest: Math.max(...terms.map(({ text }) => text.length)),
  };
}

function termsOf(words: AdWords, clarity: Clarity): Term[] {
  return words[clarity]
    .split('|')
    .filter((text) => text !== '')
    .map((text) => ({ text: foldWord(text), clarity, onlyIn: words.onlyIn ?? null }));
}

function groupByTag(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const tag = term.text.replace(/[^\p{L}\p{N}_]/gu, '');
    groups.set(tag, [...(groups.get(tag) ?? []), term]);
  }
  return groups;
}

function groupByFirstLetter(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.text.slice(0, 1);
    groups.set(first, [...(groups.get(first) ?? []), term]);
  }
  return groups;
}
