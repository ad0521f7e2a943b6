// The way to what only the owner knows: to one's answers, or to saying that the account is one's own.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

interface OwnerLineProps {
  readonly own: boolean;
  readonly isPrivateWindow: boolean;
  readonly onOwner: () => void;
}

/** Draws the link; in a private window the sentence that nothing is kept there, and only to the owner. */
export function OwnerLine({ own, isPrivateWindow, onOwner }: OwnerLineProps): VNode | null {
  const words = useWords();
  if (isPrivateWindow) {
    return own ? <p class="soft hint">{words.say(message('popup.own.private'))}</p> : null;
  }
  return (
    <p class="own">
      <Button onPress={onOwner}>{words.say(message(own ? 'popup.own.answers' : 'popup.own.claim'))}</Button>
    </p>
  );
}
