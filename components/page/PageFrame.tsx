// The frame of the extension's pages in tabs: name on top, one column, a foot that says what we never do.

import type { ComponentChildren, VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';

/** Draws frame and foot around the content. */
export function PageFrame({ children }: { children: ComponentChildren }): VNode {
  const words = useWords();
  return (
    <div class="own-page" lang={words.locale} dir={words.direction}>
      <p class="brand">
        <Mark kind="present" /> Ticklens
      </p>
      <main>{children}</main>
      <footer class="soft">
        {words.say(message('owner.foot'))}{' '}
        <a class="button" href="/guides.html" target="_blank" rel="noopener">
          {words.say(message('owner.guides'))}
        </a>
      </footer>
    </div>
  );
}
