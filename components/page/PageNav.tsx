// The way between the extension's pages in tabs.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

const PAGES = [
  ['settings', '/settings.html'],
  ['owner', '/options.html'],
  ['memory', '/memory.html'],
  ['guides', '/guides.html'],
] as const;

/** A page that the navigation leads to. */
export type PageName = (typeof PAGES)[number][0];

/** Draws the links; the page that is open is marked, and still a link: of an account, say, it leads to the list of them. */
export function PageNav({ here }: { here: PageName }): VNode {
  const words = useWords();
  return (
    <nav class="page-nav" aria-label={words.say(message('page.nav'))}>
      <ul>
        {PAGES.map(([name, address]) => (
          <li key={name}>
            <a href={address} aria-current={name === here ? 'page' : undefined}>
              {words.say(message(`page.nav.${name}`))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
