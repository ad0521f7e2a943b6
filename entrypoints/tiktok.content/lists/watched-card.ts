// A card that is kept track of, and the mark it may carry: what the parts of this room hand to each other.

import type { ReadyView } from '../../../components/badge/badge-view.ts';
import type { CardVerdict } from '../../../lib/browser/card-messages.ts';
import type { AccountCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import type { Surface } from '../../../lib/tiktok/surfaces/surface.ts';
import type { ChipHost } from '../chip-host.ts';

/** An anchor that was found, with what is known of it now. */
export interface WatchedCard {
  readonly surface: Surface;
  readonly anchor: Element;
  /** As it was last read. */
  card: AccountCard | null;
  /** The words that named the account when it was last looked at. */
  shown: string | null;
  /** What was last asked of it; null when it has to be asked anew. */
  asked: string | null;
  mark: ListMark | null;
}

/** A mark on the page. */
export interface ListMark {
  readonly watched: WatchedCard;
  readonly card: AccountCard;
  readonly verdict: CardVerdict;
  readonly host: ChipHost;
  /** Watches the card for as long as the mark is there. */
  readonly changes: MutationObserver;
  view: ReadyView;
  isOpen: boolean;
  /** The card's inside is drawn with its first opening. */
  hasOpened: boolean;
}
