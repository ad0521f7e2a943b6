// Chip and card together, as they are rendered into the shadow root on the page.
// Where the root stands, which theme it has and whose profile it is are decided by whoever mounts it.

import type { VNode } from 'preact';
import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import type { Words } from '../../lib/words/words.ts';
import type { BadgeView } from './badge-view.ts';
import { Card } from './Card.tsx';
import { Chip } from './Chip.tsx';
import type { CardEvents } from './card-events.ts';

// Ids are looked up inside one shadow root, so every badge on a page can have the same.
const CARD_ID = 'card';

interface BadgeProps extends CardEvents {
  readonly words: Words;
  readonly view: BadgeView;
  /** What a list marks the account for; null on its own profile. */
  readonly finding?: FindingKind | null;
  /** Whether the card has its inside already: in lists hardly one is opened. */
  readonly isFilled?: boolean;
}

/** Draws the badge. One per shadow root. */
export function Badge({ words, view, finding = null, isFilled = true, ...events }: BadgeProps): VNode {
  return (
    <div class="tl" lang={words.locale} dir={words.direction}>
      <Chip words={words} view={view} finding={finding} card={CARD_ID} />
      <Card words={words} view={view} finding={finding} isFilled={isFilled} id={CARD_ID} {...events} />
    </div>
  );
}
