// What became of the press links: the sites that count, and the others with the reason.

import type { VNode } from 'preact';
import type { PressTally } from '../../lib/rules/press/tally.ts';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the list. */
export function PressList({ press }: { press: PressTally }): VNode {
  const words = useWords();
  return (
    <ul class="press">
      {press.counted.map((site) => (
        <li key={site}>{words.say(message('owner.press.counted', { site: tame(site) }))}</li>
      ))}
      {press.dropped.map(({ site, why }) => (
        <li key={site} class="soft">
          {words.say(
            message('rule.in-the-news.dropped', {
              site: tame(site),
              why: message(`rule.in-the-news.${why}`),
            }),
          )}
        </li>
      ))}
    </ul>
  );
}
