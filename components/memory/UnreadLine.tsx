// That a long list can't be read, and trying again; nothing while it is on its way, and nothing once it is there.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { ListPart, Unread } from './view.ts';

/** Draws the line, in a region that is read out. Where trying again was in vain, its button has the focus back, unless that is elsewhere. */
export function UnreadLine({
  part,
  onRetry,
}: {
  part: ListPart<unknown> | Unread;
  onRetry: () => void;
}): VNode {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const isRetry = useRef(false);
  useEffect(() => {
    if (part === 'asking') return;
    // It went with the button; whoever went elsewhere meanwhile is left there.
    const isLost = document.activeElement === document.body;
    if (part === 'failed' && isRetry.current && isLost) element.current?.querySelector('button')?.focus();
    isRetry.current = false;
  }, [part]);
  const retry = () => {
    isRetry.current = true;
    onRetry();
  };
  return (
    <div class="unread" role="alert" ref={element}>
      {part === 'failed' ? (
        <>
          <span class="problem">{words.say(message('remembered.unread'))}</span>{' '}
          <Button onPress={retry}>{words.say(message('popup.state.error.action'))}</Button>
        </>
      ) : null}
    </div>
  );
}
