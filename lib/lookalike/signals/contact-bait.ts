// The bio leads to a messenger, to money or to prizes. Businesses do that too: it counts beside a copy only.

import { foldName } from '../../text/fold.ts';
import { type Message, message } from '../../words/message.ts';
import type { Comparison } from '../comparison.ts';
import { DENIALS, MESSENGERS, PAYMENTS, PRIZES } from '../data/bait-words.ts';
import type { Signal } from './signal.ts';

interface Sign {
  /** Folded; in scripts with gaps between two spaces. */
  readonly folded: string;
  readonly reason: Message;
}

const MAX_BIO = 500;
/** A denial reaches over so many words: "I will never ask you to write on WhatsApp". */
const DENIAL_REACH = 7;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const SIGNS: readonly Sign[] = [
  ...MESSENGERS.flatMap(([app, signs]) =>
    signs.map((sign) => signOf(sign, message('lookalike.bait.messenger', { app }))),
  ),
  ...PAYMENTS.map((word) => signOf(word, message('lookalike.bait.payment', { word }))),
  ...PRIZES.map((word) => signOf(word, message('lookalike.bait.prize', { word }))),
];
const DENYING: ReadonlySet<string> = new Set(DENIALS.map((word) => foldName(word)));

/** The last bio and what was found in it: one account is laid beside several known ones. */
let last: { readonly bio: string; readonly signal: Signal | null } | null = null;

/** Gives a signal for the first such wording that is not denied in the words before it; null while the bio is unknown. */
export function contactBait({ subject: { bio } }: Comparison): Signal | null {
  if (bio === null) return null;
  if (last?.bio !== bio) last = { bio, signal: baitIn(bio) };
  return last.signal;
}

function baitIn(bio: string): Signal | null {
  const text = ` ${foldName(bio, MAX_BIO)} `;
  const found = SIGNS.find(({ folded }) => {
    const place = text.indexOf(folded);
    return place >= 0 && !isDenied(text.slice(0, place));
  });
  return found ? { id: 'contact-bait', weight: 'contact-bait', reason: found.reason } : null;
}

function isDenied(before: string): boolean {
  return before
    .trim()
    .split(' ')
    .slice(-DENIAL_REACH)
    .some((word) => DENYING.has(word));
}

function signOf(sign: string, reason: Message): Sign {
  const folded = foldName(sign);
  return { folded: UNSPACED.test(folded) ? folded : ` ${folded} `, reason };
}
