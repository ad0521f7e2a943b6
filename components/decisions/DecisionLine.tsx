// Something that the person said of an account, with its day, and the taking back of it.

import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Saying } from '../../lib/account/past.ts';
import { sayingFact } from '../../lib/rules/past-facts.ts';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

interface DecisionLineProps {
  readonly saying: Saying;
  readonly onTakeBack: (saying: Saying) => void;
}

/** Draws the line. It goes with the word, so the keyboard's place becomes the account's name beside it. */
export function DecisionLine({ saying, onTakeBack }: DecisionLineProps): VNode {
  const words = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const takeBack = () => {
    line.current?.closest('div')?.querySelector<HTMLElement>('h1,a')?.focus();
    onTakeBack(saying);
  };
  return (
    <p class="soft" ref={line}>
      <span>{words.say(sayingFact(saying))}</span>{' '}
      <Button onPress={takeBack}>{words.say(message('badge.choice.undo'))}</Button>
    </p>
  );
}
