// One requirement or signal: what is asked, what came out, who asks. Opens to evidence, advice and source.

import type { VNode } from 'preact';
import type { Outcome } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { sayPartialDate } from '../ui/partial-date.ts';
import { useWords } from '../ui/words-context.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Glyph } from './Glyph.tsx';
import { SourceLinks } from './SourceLinks.tsx';

/** Draws an outcome as a list item; `own` says that the reader is the owner. */
export function OutcomeItem({ outcome, own }: { outcome: Outcome; own: boolean }): VNode {
  const words = useWords();
  return (
    <li>
      <details class="outcome">
        <summary>
          <Glyph outcome={outcome.outcome} />
          <span class="asked">
            {words.say(outcome.title)}
            <Result outcome={outcome} own={own} />
          </span>
          <span class="basis">{words.say(message(`popup.basis.${outcome.basis}`))}</span>
        </summary>
        <div class="disclosed">
          <EvidenceList evidence={outcome.evidence} />
          {outcome.remedy ? (
            <p>
              <b>{words.say(message('popup.outcome.next'))}</b> {words.say(outcome.remedy)}
            </p>
          ) : null}
          <SourceLinks sources={outcome.sources} />
        </div>
      </details>
    </li>
  );
}

// Requirements that are met need no second line: the shape and the title say it, screen readers hear the word.
function Result({ outcome, own }: { outcome: Outcome; own: boolean }): VNode {
  const words = useWords();
  const said = resultOf(words, outcome, own);
  return outcome.outcome === 'passed' ? <span class="unseen">{said}</span> : <small>{said}</small>;
}

function resultOf(words: Words, { outcome, ownerOnly, outdatedSince }: Outcome, own: boolean): string {
  if (outdatedSince !== null) {
    return words.say(message('popup.outdated.since', { day: sayPartialDate(outdatedSince, words.locale) }));
  }
  if (outcome === 'cantTell' && ownerOnly)
    return words.say(message(own ? 'popup.outcome.you' : 'popup.outcome.owner'));
  return words.say(message(`popup.outcome.${outcome}`));
}
