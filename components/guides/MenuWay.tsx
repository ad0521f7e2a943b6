// A way through menus, one name after the other. Names that were not confirmed in the reader's language carry a star.

import type { VNode } from 'preact';
import type { GuideLanguage, MenuItem } from '../../lib/guides/guide.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the way; null where there is none. */
export function MenuWay({
  menu,
  language,
}: {
  menu: readonly MenuItem[];
  language: GuideLanguage;
}): VNode | null {
  const words = useWords();
  if (menu.length === 0) return null;
  return (
    <ol class="way">
      {menu.map(({ id, readIn }) => (
        <li key={id}>
          {words.say(message(id))}
          {readIn[language] === null && (
            <>
              <span aria-hidden="true">*</span>
              <span class="unseen"> ({words.say(message('guides.unconfirmed.short'))})</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
