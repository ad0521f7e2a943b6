// One requirement or signal: what is asked, what came out, who asks. Opens to evidence, advice and source.

import type { VNode } from 'preact';
import type { Outcome } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { sayPartialDate } from '../../lib/words/partial-date.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Glyph } from './Glyph.tsx';
import { isOwnersToTell } from './owners.ts';
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
              <b>{words.say(message(own ? 'popup.outcome.next' : 'popup.outcome.next.owner'))}</b>{' '}
              {words.say(outcome.remedy)}
            </p>
          ) : null}
          <SourceLinks sources={outcome.sources} />
        </div>
      </details>
    </li>
  );
}

// The second line: the first thing that was read, or the bare result where nothing was. Requirements that are met need
// none. Screen readers hear the result in any case.
function Result({ outcome, own }: { outcome: Outcome; own: boolean }): VNode {
  const words = useWords();
  const result = resultOf(words, outcome, own);
  const first = outcome.outdatedSince === null && !isOwnersToTell(outcome) ? outcome.evidence[0] : undefined;
  if (outcome.outcome !== 'passed' && first === undefined) return <small>{result}</small>;
  return (
    <>
      <span class="unseen">{result}</span>
      {outcome.outcome === 'passed' || !first ? null : (
        <small class="first">{words.say(first.message)}</small>
      )}
    </>
  );
}

function resultOf(words: Words, outcome: Outcome, own: boolean): string {
  if (outcome.outdatedSince !== null) {
    return words.say(
      message('popup.outdated.since', { day: sayPartialDate(outcome.outdatedSince, words.locale) }),
    );
  }
  if (isOwnersToTell(outcome)) return words.say(message(own ? 'popup.outcome.you' : 'popup.outcome.owner'));
  return words.say(message(`popup.outcome.${outcome.outcome}`));
}
