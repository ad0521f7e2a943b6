// The frame of the extension's pages in tabs: name and navigation on top, one column, a foot that says what we never do.

import type { ComponentChildren, VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import { type PageName, PageNav } from './PageNav.tsx';

interface PageFrameProps {
  /** The page this is; one that stands apart from the others, such as the first, has a link to the guides at its foot instead. */
  readonly here?: PageName;
  readonly children: ComponentChildren;
}

/** Draws frame and foot around the content. */
export function PageFrame({ here, children }: PageFrameProps): VNode {
  const words = useWords();
  return (
    <div class="own-page" lang={words.locale} dir={words.direction}>
      <header class="page-head">
        <p class="brand">
          <Mark kind="present" /> Ticklens
        </p>
        {here === undefined ? null : <PageNav here={here} />}
      </header>
      <main>{children}</main>
      <footer class="soft">
        {words.say(message('owner.foot'))}{' '}
        {here === undefined ? (
          <a class="button" href="/guides.html" target="_blank" rel="noopener">
            {words.say(message('owner.guides'))}
          </a>
        ) : null}
      </footer>
    </div>
  );
}
