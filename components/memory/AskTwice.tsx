// A button that asks once more in place before it does what can't be undone, and says what goes.

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

interface AskTwiceProps {
  readonly action: MessageId;
  /** What goes, in a sentence. */
  readonly question: MessageId;
  readonly yes: MessageId;
  readonly onYes: () => void;
}

/** Draws the button, or the question with its two answers; the focus goes to the one that changes nothing, and Escape gives it. */
export function AskTwice({ action, question, yes, onYes }: AskTwiceProps): VNode {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    const place = isAsking ? 'last' : 'first';
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])];
    if (isAsking || wasAsking.current) (place === 'last' ? buttons.at(-1) : buttons[0])?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div class="ask" ref={element}>
      {isAsking ? (
        <div
          role="alertdialog"
          aria-label={words.say(message(action))}
          onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
        >
          <p>{words.say(message(question))}</p>
          <p class="buttons">
            <Button
              weight="solid"
              onPress={() => {
                setAsking(false);
                onYes();
              }}
            >
              {words.say(message(yes))}
            </Button>
            <Button onPress={() => setAsking(false)}>{words.say(message('remembered.no'))}</Button>
          </p>
        </div>
      ) : (
        <Button onPress={() => setAsking(true)}>{words.say(message(action))}</Button>
      )}
    </div>
  );
}
