// What was just taken away, and the way back. It takes the focus: the button that was pressed went with its row.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Message, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

/** Something that was done a moment ago and can be undone while the page stands. */
export interface Undoable {
  readonly said: Message;
  /** Null where nothing was done after all. */
  readonly undo: (() => void) | null;
}

/** Draws the line, in a region that screen readers listen to; with nothing to undo the region is empty. */
export function UndoLine({ last }: { last: Undoable | null }): VNode {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last) element.current?.querySelector('button')?.focus();
  }, [last]);
  return (
    <div class="undo" role="status" ref={element}>
      {last ? (
        <>
          <span>{words.say(last.said)}</span>{' '}
          {last.undo ? <Button onPress={last.undo}>{words.say(message('remembered.undo'))}</Button> : null}
        </>
      ) : null}
    </div>
  );
}
