// TikTok wants the handle to resemble the registered name. That sentence is known second-hand only, and the registered
// name is not on the page: the display name stands in for it. So likeness passes, and difference seldom fails.
// Measured on 502 accounts that showed the badge in 2024: 87 % are alike by the tests below, 4 % use another script,
// 4 % are alike in part, and 4 % have nothing in common and hold the badge all the same. Hence: failed only for
// TikTok's stock handle and for Latin names with nothing in common, and never beside a badge; all between is "cannot tell".

import { message } from '../../words/message.ts';
import { finding, remark, seen } from '../finding.ts';
import { plainName, similarity } from '../likeness.ts';
import type { Rule } from '../rule.ts';
import { HANDLE_HELP, NAME_GUIDE } from '../sources.ts';

/** From here on two names are alike (a choice of this project; NAME_GUIDE gives no number). */
export const MIN_SIMILARITY = 0.6;
/** Below, and with no word shared, they have nothing in common (likewise a choice). */
export const MAX_SIMILARITY_OF_STRANGERS = 0.3;
/** A name found whole inside the other needs that many characters to be no accident. */
export const MIN_WHOLE_CHARS = 4;
/** A word that stands alone in the handle needs fewer, but one letter is nobody's name. */
export const MIN_LONE_CHARS = 2;
/** Shorter words of a name turn up anywhere. */
export const MIN_WORD_CHARS = 3;
/** Words of the name must make up that share of the handle. */
export const MIN_WORDS_SHARE = 0.5;
/** No handle is longer; a page's could be. */
const MAX_CHARS = 64;
/** The handle that TikTok deals out to new accounts, seen 2025-10: "user" and digits. */
const STOCK_HANDLE = /^user\d{6,}$/;

type Likeness = 'alike' | 'initials' | 'partly' | 'strangers';

/** the handle resembles the name. */
export const nameMatchesHandle: Rule = {
  id: 'name-matches-handle',
  group: 'requirement',
  basis: 'tiktok',
  title: message('rule.name-matches-handle'),
  sources: [NAME_GUIDE, HANDLE_HELP],
  labels: ['R-09'],
  ownerOnly: false,
  outdatedSince: null,
  check({ account: { handle, displayName, badge } }) {
    const secondHand = remark('rule.name-matches-handle.second-hand');
    const remedy = message('rule.name-matches-handle.remedy');
    const different = badge.state === 'present' ? 'cantTell' : 'failed';
    if (STOCK_HANDLE.test(handle)) {
      return finding(different, [remark('rule.name-matches-handle.stock'), secondHand], remedy);
    }
    const plain = plainName(displayName?.value ?? '');
    if (!displayName || (plain.words.length === 0 && !plain.hasOtherScript)) {
      return finding('cantTell', [remark('rule.name-matches-handle.no-name')]);
    }
    const spellings = [plain, plainName(displayName.value, true)];
    const found = bestLikeness(
      spellings.map(({ words }) => words),
      handle,
    );
    if (found === 'alike') {
      return finding('passed', [seen(message('rule.name-matches-handle.alike'), displayName)]);
    }
    if (found === 'initials') {
      return finding('passed', [seen(message('rule.name-matches-handle.initials'), displayName)]);
    }
    if (plain.hasOtherScript) {
      return finding('cantTell', [seen(message('rule.name-matches-handle.script'), displayName)]);
    }
    return found === 'strangers'
      ? finding(
          different,
          [seen(message('rule.name-matches-handle.strangers'), displayName), secondHand],
          remedy,
        )
      : finding('cantTell', [seen(message('rule.name-matches-handle.partly'), displayName), secondHand]);
  },
};

function bestLikeness(spellings: readonly (readonly string[])[], handle: string): Likeness {
  const found = spellings.map((words) => likeness(words, handle));
  const order: readonly Likeness[] = ['alike', 'initials', 'partly'];
  return order.find((kind) => found.includes(kind)) ?? 'strangers';
}

function likeness(words: readonly string[], handle: string): Likeness {
  const name = words.join('');
  if (name === '') return 'strangers';
  const bare = handle.replace(/[._]/g, '').slice(0, MAX_CHARS);
  const letters = lettersOf(bare);
  const score = similarity(name, bare);
  if (score >= MIN_SIMILARITY || isWholeIn(name, bare)) return 'alike';
  if (isWholeIn(letters, name) || isWholeIn(lettersOf(name), letters)) return 'alike';
  const shared = [...new Set(words)].filter((word) => word.length >= MIN_WORD_CHARS && bare.includes(word));
  const sharedLetters = lettersOf(shared.join('')).length;
  if (sharedLetters > 0 && sharedLetters >= letters.length * MIN_WORDS_SHARE) return 'alike';
  const initials = words.map((word) => word[0]).join('');
  if (words.length > 1 && (letters === initials || (words.length > 2 && letters.startsWith(initials)))) {
    return 'initials';
  }
  const isStranger = shared.length === 0 && score < MAX_SIMILARITY_OF_STRANGERS && !hasKin(words, handle);
  return isStranger ? 'strangers' : 'partly';
}

/** Says whether a part of the handle, between dots, underscores and digits, is akin to a word of the name. */
function hasKin(words: readonly string[], handle: string): boolean {
  const parts = handle.slice(0, MAX_CHARS).split(/[._\d]+/);
  return parts.some((part) => words.some((word) => areKin(part, word)));
}

/**
 * Akin are a short word that stands alone ("tu" in "67tu39"), one that is spelled otherwise ("fong" for Phong), and a
 * pet form at the edge ("dom" for Domenic). Enough to doubt that two names have nothing in common, and no more.
 */
function areKin(part: string, word: string): boolean {
  if (part === word) return part.length >= MIN_LONE_CHARS;
  if (Math.min(part.length, word.length) >= MIN_WHOLE_CHARS && similarity(part, word) >= MIN_SIMILARITY) {
    return true;
  }
  const beginning = word.slice(0, MIN_WORD_CHARS);
  return beginning.length === MIN_WORD_CHARS && (part.startsWith(beginning) || part.endsWith(beginning));
}

function lettersOf(text: string): string {
  return text.replace(/\d/g, '');
}

function isWholeIn(part: string, whole: string): boolean {
  return part.length >= MIN_WHOLE_CHARS && whole.includes(part);
}
