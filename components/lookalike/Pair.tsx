// Both accounts side by side, what differs marked. The reasons beside it say the same in words.

import type { VNode } from 'preact';
import type { Lookalike, Target } from '../../lib/lookalike/lookalike.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { sayPartialDate } from '../../lib/words/partial-date.ts';
import type { Words } from '../../lib/words/words.ts';
import { Side } from './Side.tsx';
import type { ShownSubject } from './subject.ts';

const STATE = {
  present: 'badge.pair.present',
  absent: 'badge.pair.absent',
  unknown: 'badge.pair.unknown',
} as const;

interface PairProps {
  readonly words: Words;
  readonly subject: ShownSubject;
  readonly lookalike: Lookalike;
}

/** Draws the account on the page and the known one. */
export function Pair({ words, subject, lookalike }: PairProps): VNode {
  const { target, nameParts, handleParts } = lookalike;
  const same = (text: string) => [{ text, differs: false }];
  return (
    <ul class="pair">
      <Side
        caption={words.say(message('badge.pair.here'))}
        name={nameParts.length > 0 ? nameParts : same(subject.displayName ?? '')}
        handle={handleParts.length > 0 ? handleParts : same(subject.handle)}
        lines={[...followersOf(words, subject.followers?.value), words.say(message(STATE[subject.badge]))]}
      />
      <Side
        caption={words.say(message(target.evidence === 'in-view' ? 'badge.pair.other' : 'badge.pair.known'))}
        name={same(target.displayName)}
        handle={same(target.handle)}
        lines={[...followersOfTarget(words, target), words.say(whyKnown(target, words.locale))]}
      />
    </ul>
  );
}

function followersOf(words: Words, count: number | undefined): readonly string[] {
  return count === undefined
    ? []
    : [words.say(message('badge.followers', { count, shown: words.short(count) }))];
}

/** A list says how many there were at least, a page how many there are. */
function followersOfTarget(words: Words, { followersAtLeast, evidence }: Target): readonly string[] {
  if (followersAtLeast === null) return [];
  if (evidence === 'in-view') return followersOf(words, followersAtLeast);
  const shown = words.short(followersAtLeast);
  return [words.say(message('badge.followers.atLeast', { count: followersAtLeast, shown }))];
}

function whyKnown({ evidence, asOf }: Target, locale: string): Message {
  if (evidence === 'user' || evidence === 'in-view') return message(`badge.known.${evidence}`);
  if (asOf === null) return message(`badge.known.${evidence}`);
  return message(`badge.known.${evidence}.asOf`, { day: sayPartialDate(asOf, locale) });
}
