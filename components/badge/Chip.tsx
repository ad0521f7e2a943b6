// The chip beside a name on the page: a real button, as high as its line, that opens the card.

import type { VNode } from 'preact';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { Mark } from '../ui/Mark.tsx';
import type { BadgeView } from './badge-view.ts';
import { chipFace } from './chip-face.ts';

interface ChipProps {
  readonly words: Words;
  readonly view: BadgeView;
  /** What a list marks the account for; null on its own profile. */
  readonly finding: FindingKind | null;
  /** The id of the card it opens, in the same shadow root. */
  readonly card: string;
}

/** Draws the chip. Its accessible name starts with the visible words and goes on with the account. */
export function Chip({ words, view, finding, card }: ChipProps): VNode {
  const face = chipFace(view, finding);
  const text = face.text === null ? null : words.say(message(face.text));
  return (
    <button
      type="button"
      class={`chip ${face.tone}`}
      popovertarget={card}
      aria-haspopup="dialog"
      aria-label={nameOf(words, view, text)}
    >
      <Mark kind={face.mark} />
      {text === null ? <i /> : <span>{text}</span>}
    </button>
  );
}

function nameOf(words: Words, view: BadgeView, text: string | null): string {
  if (text === null) return words.say(message('badge.chip.loading'));
  if (view.state !== 'ready') return words.say(message('badge.chip.name.plain', { text }));
  return words.say(message('badge.chip.name', { text, handle: `@${view.handle}` }));
}
