// The popup's window: content that scrolls inside, a foot that says what we never do.

import type { ComponentChildren, VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

interface PopupFrameProps {
  /** What can be done about the tab; room is kept for it, so that nothing moves when it comes. */
  readonly controls?: ComponentChildren;
  /** Whether what was said last was not kept, or may not have been: told in the foot, which is always in sight. */
  readonly isRefused?: boolean;
  readonly children: ComponentChildren;
}

/** Draws frame and foot around the content. */
export function PopupFrame({ controls, isRefused = false, children }: PopupFrameProps): VNode {
  const words = useWords();
  return (
    <div class="popup" lang={words.locale} dir={words.direction}>
      <main>{children}</main>
      <footer>
        <Mark kind="present" />
        <p>
          <span>{words.say(message('popup.footer.privacy'))}</span>{' '}
          <span>{words.say(message('popup.footer.independent'))}</span>
        </p>
        {isRefused ? (
          <p class="refused" role="alert">
            {words.say(message('popup.refused'))}
          </p>
        ) : null}
        <div class="controls">{controls}</div>
      </footer>
    </div>
  );
}
