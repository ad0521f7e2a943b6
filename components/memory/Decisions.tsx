// What the person decided about accounts, with the day, and taking it back.

import type { VNode } from 'preact';
import { type Message, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { type Undoable, UndoLine } from './UndoLine.tsx';
import type { MadeDecision } from './view.ts';

interface DecisionsProps {
  readonly decisions: readonly MadeDecision[];
  readonly last: Undoable | null;
  readonly onTakeBack: (decision: MadeDecision) => void;
}

/** Draws the section, the latest decision first. */
export function Decisions({ decisions, last, onTakeBack }: DecisionsProps): VNode {
  const words = useWords();
  return (
    <section>
      <h2>{words.say(message('remembered.decisions.title'))}</h2>
      {decisions.length === 0 ? <p class="soft">{words.say(message('remembered.decisions.none'))}</p> : null}
      <UndoLine last={last} />
      <ul class="rows">
        {decisions.map((decision) => {
          const sentence = words.say(sayDecision(decision));
          return (
            <li key={decision.key}>
              <span class="row-text">
                {sentence}
                <small>{words.date(decision.at)}</small>
              </span>
              <Button onPress={() => onTakeBack(decision)}>
                {words.say(message('remembered.decisions.back'))}
                <span class="unseen"> {sentence}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Gives a decision as a sentence. */
function sayDecision({ handle, what, target }: MadeDecision): Message {
  const account = handle === null ? message('remembered.decisions.somebody') : `@${handle}`;
  switch (what) {
    case 'genuine':
      return message('remembered.decisions.genuine', { account });
    case 'look-alike':
      return message('remembered.decisions.look-alike', { account });
    case 'not-look-alike':
      return message('remembered.decisions.not', { account, target: `@${target ?? ''}` });
  }
}
