// The bio, or what was written on the page, leads to a messenger, to money or to prizes. Businesses do that too: it counts beside a copy only.

import { foldName } from '../../text/fold.ts';
import { type Message, message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { DENIALS, MESSENGERS, PAYMENTS, PRIZES } from '../data/bait-words.ts';
import type { Signal } from './signal.ts';

interface Sign {
  /** Folded; in scripts with gaps between two spaces. */
  readonly folded: string;
  readonly inBio: Message;
  readonly inSaid: Message;
}

/** Where something was written. */
type Place = 'inBio' | 'inSaid';

const MAX_CHARACTERS = 500;
/** A denial reaches over so many words: "I will never ask you to write on WhatsApp". */
const DENIAL_REACH = 7;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is looked for. */
interface Tables {
  readonly signs: readonly Sign[];
  readonly denying: ReadonlySet<string>;
}

/** Made when somebody is compared first: most lists hold nobody who has to be. */
let made: Tables | null = null;

/** What was written last, and what was found in it: one account is laid beside several known ones. */
const last: Record<Place, { readonly text: string; readonly signal: Signal | null } | null> = {
  inBio: null,
  inSaid: null,
};

/**
 * Gives a signal for the first such wording in the bio, else in what was written on the page, that is not denied in the words
 * before it; null where both are unknown. What was written counts where the names point at the target: hundreds ask about a
 * giveaway, and some of them are called as the author is.
 */
export function contactBait(comparison: Comparison): Signal | null {
  const { bio, said } = comparison.subject;
  const inBio = bio === null ? null : baitAt('inBio', bio);
  return inBio ?? (said !== null && isPointedAt(comparison) ? baitAt('inSaid', said) : null);
}

/** A rare name copied, the very handle or one that claims something, or one close to a rare handle: no mere namesake has these. */
function isPointedAt({ targetRarity, handleSplit, handleEdits, handleTurned }: Comparison): boolean {
  const around = handleSplit?.surroundings ?? 'other';
  if (targetRarity.name === 'rare' || around === 'nothing' || around === 'claim') return true;
  return targetRarity.handle === 'rare' && (around !== 'other' || handleEdits === 1 || handleTurned);
}

function baitAt(place: Place, text: string): Signal | null {
  let known = last[place];
  if (known?.text !== text) {
    known = { text, signal: baitIn(text, place) };
    last[place] = known;
  }
  return known.signal;
}

function baitIn(written: string, place: Place): Signal | null {
  const text = ` ${foldName(written, MAX_CHARACTERS)} `;
  made ??= tables();
  const { signs, denying } = made;
  const found = signs.find(({ folded }) => {
    const start = text.indexOf(folded);
    return start >= 0 && !isDenied(text.slice(0, start), denying);
  });
  return found ? { id: 'contact-bait', weight: 'contact-bait', reason: found[place] } : null;
}

function isDenied(before: string, denying: ReadonlySet<string>): boolean {
  return before
    .trim()
    .split(' ')
    .slice(-DENIAL_REACH)
    .some((word) => denying.has(word));
}

function signOf(sign: string, inBio: Message, inSaid: Message): Sign {
  const folded = foldName(sign);
  return { folded: UNSPACED.test(folded) ? folded : ` ${folded} `, inBio, inSaid };
}

function tables(): Tables {
  const signs = [
    ...MESSENGERS.flatMap(([app, signs]) =>
      signs.map((sign) =>
        signOf(
          sign,
          message('lookalike.bait.messenger', { app }),
          message('lookalike.bait.said.messenger', { app }),
        ),
      ),
    ),
    ...PAYMENTS.map((word) =>
      signOf(
        word,
        message('lookalike.bait.payment', { word }),
        message('lookalike.bait.said.payment', { word }),
      ),
    ),
    ...PRIZES.map((word) =>
      signOf(word, message('lookalike.bait.prize', { word }), message('lookalike.bait.said.prize', { word })),
    ),
  ];
  return { signs, denying: new Set(DENIALS.map((word) => foldName(word))) };
}
