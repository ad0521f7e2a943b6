// The account in small labels: type, TikTok's labels, followers, videos, last changes of handle and name.

import type { VNode } from 'preact';
import type { Maybe } from '../../lib/account/account.ts';
import type { Count } from '../../lib/account/sighting.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { kindFact, labelFact } from '../../lib/rules/facts.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws what is known; what is not known is left out, never shown as zero. */
export function Facts({ assessment }: { assessment: Assessment }): VNode {
  const words = useWords();
  return (
    <ul class="facts" aria-label={words.say(message('popup.facts.title'))}>
      {factsOf(words, assessment).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function factsOf(words: Words, { account, kind }: Assessment): readonly string[] {
  const counted = (id: 'badge.followers' | 'popup.facts.videos', count: Maybe<Count>) =>
    count ? [sayCount(words, id, count.value)] : [];
  const changed = (id: 'popup.facts.handle-changed' | 'popup.facts.name-changed', at: Maybe<number>) =>
    at ? [words.say(message(id, { day: { date: at.value } }))] : [];
  return [
    words.say(kindFact(kind)),
    ...kind.labels.map((label) => words.say(labelFact(label))),
    ...counted('badge.followers', account.followers),
    ...counted('popup.facts.videos', account.videos),
    ...changed('popup.facts.handle-changed', account.handleChangedAt),
    ...changed('popup.facts.name-changed', account.nameChangedAt),
  ];
}

function sayCount(
  words: Words,
  id: 'badge.followers' | 'popup.facts.videos',
  { value, exact }: Count,
): string {
  const shown = message(id, { count: value, shown: words.short(value) });
  return words.say(exact ? shown : message('popup.facts.rounded', { shown }));
}
