// How much is met, not met and not known: one segment each, the unknown hatched. No score and no grade.

import type { VNode } from 'preact';
import type { OutcomeGroup, Readiness } from '../../lib/rules/assessment.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { Glyph } from './Glyph.tsx';

const SEGMENTS_AT_MOST = 40;

const COUNTED = [
  { outcome: 'passed', said: 'popup.readiness.met' },
  { outcome: 'failed', said: 'popup.readiness.unmet' },
  { outcome: 'cantTell', said: 'popup.readiness.unknown' },
] as const;

/** Draws the bar of TikTok's requirements; the numbers under it say the same in words. */
export function Bar({ readiness }: { readiness: Readiness }): VNode {
  const words = useWords();
  const counts = readiness.requirements;
  const total = counts.passed + counts.failed + counts.cantTell;
  return (
    <>
      <div class="bar" aria-hidden="true">
        {segmentsOf(counts).map(({ key, kind }) => (
          <i key={key} class={kind} />
        ))}
      </div>
      <p class="tally">
        {COUNTED.filter(({ outcome }) => counts[outcome] > 0).map(({ outcome, said }) => (
          <span key={outcome}>
            <Glyph outcome={outcome} />
            {words.say(message(said, { count: counts[outcome] }))}
          </span>
        ))}
        <span class="coverage">
          {words.say(
            message('popup.readiness.coverage', { answered: Math.round(readiness.coverage * total), total }),
          )}
        </span>
      </p>
    </>
  );
}

function segmentsOf(counts: OutcomeGroup): readonly { readonly key: string; readonly kind: string }[] {
  return COUNTED.flatMap(({ outcome }) =>
    Array.from({ length: counts[outcome] }, (_, index) => ({ key: `${outcome}${index}`, kind: outcome })),
  ).slice(0, SEGMENTS_AT_MOST);
}
