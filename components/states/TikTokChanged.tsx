// A profile address on which nothing was found that this version can read. What was tried is said, for whoever reports it.

import type { VNode } from 'preact';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { StateView } from './StateView.tsx';

const TRIED_AT_MOST = 20;

/** Draws the state; `tried` names the places that were looked at. */
export function TikTokChanged({ tried }: { tried: readonly string[] }): VNode {
  const words = useWords();
  const places = [...new Set(tried.slice(0, TRIED_AT_MOST).map((place) => tame(place)))];
  return (
    <StateView mark="unknown" title="popup.state.changed.title" text="popup.state.changed.text">
      {places.length === 0 ? null : (
        <Disclosure class="small" summary={words.say(message('popup.state.changed.tried'))}>
          <ul>
            {places.map((place) => (
              <li key={place}>
                <code>{place}</code>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </StateView>
  );
}
