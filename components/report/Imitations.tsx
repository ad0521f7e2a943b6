// Names what the owner typed to look like the badge. The text itself is shown too, as evidence.

import type { VNode } from 'preact';
import type { Imitation } from '../../lib/lookalike/imitations.ts';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

const SHOWN_AT_MOST = 6;
const TEXT_AT_MOST = 24;

/** Draws one line for each kind of imitation with the texts found; null where there are none. */
export function Imitations({ imitations }: { imitations: readonly Imitation[] }): VNode | null {
  const words = useWords();
  if (imitations.length === 0) return null;
  return (
    <div class="aside">
      <ul>
        {[...byKind(imitations)].map(([id, texts]) => (
          <li key={id}>
            {words.say(message(`popup.imitation.${id}`))}{' '}
            {texts.map((text) => (
              <bdi key={text}>
                <mark>{text}</mark>{' '}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
      <p class="soft">{words.say(message('popup.imitation.note'))}</p>
    </div>
  );
}

type ImitationId = `${Imitation['kind']}.${Imitation['field']}`;

function byKind(imitations: readonly Imitation[]): ReadonlyMap<ImitationId, readonly string[]> {
  const found = new Map<ImitationId, string[]>();
  for (const { kind, field, text } of imitations) {
    const id: ImitationId = `${kind}.${field}`;
    const texts = found.get(id) ?? [];
    const shown = tame(text, TEXT_AT_MOST);
    if (texts.length < SHOWN_AT_MOST && !texts.includes(shown)) texts.push(shown);
    found.set(id, texts);
  }
  return found;
}
