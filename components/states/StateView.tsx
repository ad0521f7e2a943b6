// The one shape of every state that is no report: a mark, a heading, a sentence or two, at most one thing to do.

import type { ComponentChildren, VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

interface StateViewProps {
  readonly mark: MarkKind;
  readonly title: MessageId;
  readonly text: MessageId;
  readonly action?: { readonly label: MessageId; readonly onPress: () => void };
  readonly children?: ComponentChildren;
}

/** Draws a state. */
export function StateView({ mark, title, text, action, children }: StateViewProps): VNode {
  const words = useWords();
  return (
    <section class="state">
      <Mark kind={mark} />
      <h1>{words.say(message(title))}</h1>
      <p>{words.say(message(text))}</p>
      {action ? (
        <Button weight="solid" onPress={action.onPress}>
          {words.say(message(action.label))}
        </Button>
      ) : null}
      {children}
    </section>
  );
}
