// What was read that led to an answer, each with the place and the day it was read.

import type { VNode } from 'preact';
import type { Evidence } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the evidence; null where there is none. Where all of it has one origin, the origin is said once. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): VNode | null {
  const words = useWords();
  if (evidence.length === 0) return null;
  const lines = evidence.map((entry) => ({ said: words.say(entry.message), from: originOf(words, entry) }));
  const last = lines.length - 1;
  return (
    <ul class="evidence">
      {lines.map(({ said, from }, index) => (
        <li key={said}>
          {said}
          {from !== null && (index === last || lines[index + 1]?.from !== from) ? (
            <small>{from}</small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function originOf(words: Words, { source, at }: Evidence): string | null {
  if (source === null) return null;
  const named = message(`popup.source.${source}`);
  return words.say(
    at === null ? named : message('popup.evidence.from', { source: named, day: { date: at } }),
  );
}
