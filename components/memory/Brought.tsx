// The known accounts from lists that the person brought: how many, and forgetting them.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { AskTwice } from './AskTwice.tsx';
import type { ChangeProblem } from './view.ts';

interface BroughtProps {
  readonly count: number;
  /** Why they could not be forgotten. */
  readonly problem: ChangeProblem;
  readonly onForget: () => void;
}

/** Draws the section. */
export function Brought({ count, problem, onForget }: BroughtProps): VNode {
  const words = useWords();
  return (
    <section>
      <h2>{words.say(message('remembered.brought.title'))}</h2>
      <p class="soft">{words.say(message('remembered.brought.text', { count }))}</p>
      <AskTwice
        action="remembered.brought.forget"
        question="remembered.brought.sure"
        yes="remembered.brought.forget"
        onYes={onForget}
      />
      <p class="problem" role="alert">
        {problem ? words.say(message(problem)) : ''}
      </p>
    </section>
  );
}
