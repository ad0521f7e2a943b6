// Erasing everything: one click, asked once more with what goes.

import type { VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { AskTwice } from './AskTwice.tsx';

interface EraseAllProps {
  /** What became of it, where it was done. */
  readonly said: MessageId | null;
  readonly onErase: () => void;
}

/** Draws the section. */
export function EraseAll({ said, onErase }: EraseAllProps): VNode {
  const words = useWords();
  return (
    <section class="erase">
      <h2>{words.say(message('remembered.erase.title'))}</h2>
      <p>{words.say(message('remembered.erase.text'))}</p>
      <AskTwice
        action="remembered.erase.action"
        question="remembered.erase.sure"
        yes="remembered.erase.yes"
        onYes={onErase}
      />
      <p role="status">{said ? words.say(message(said)) : ''}</p>
    </section>
  );
}
