// Keeps track of the cards on the page: finds those that were added, tells which of them are near the screen, and which may
// show somebody else by now. Reads nothing until asked to, and holds on to no card that left the page.

import { findAnchors } from '../../../lib/tiktok/surfaces/find-anchors.ts';
import { type AccountCard, cardAround, readCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import type { Surface } from '../../../lib/tiktok/surfaces/surface.ts';
import { isOfLook } from '../page-changes.ts';
import type { WatchedCard } from './watched-card.ts';

/** Half a screen around it is judged ahead, inside of scrolled boxes too. */
const MARGIN = '50% 0px';
// No `delay`: with one Chromium (156) now and then never tells of what comes up last before the page stands still.
const OBSERVED: IntersectionObserverInit = { rootMargin: MARGIN, scrollMargin: MARGIN };
/** From so many added parts on the page is searched as a whole: that costs less than each part of it. */
const MAX_PARTS = 200;
/** From so many changes on they are not gone through at all: anything may stand anywhere. */
const MAX_CHANGES = 2000;
/** From so many changes on for each card near the screen all of these are read anew: that costs less than to find those that changed. */
const CHANGES_A_CARD = 16;
/** No list shows more at once; what is left out is found when the page changes again. */
const MAX_ANCHORS = 5000;
/** Levels between a change and the card it is in. */
const MAX_STEPS = 12;

/** The cards of a page. */
export interface CardWatch {
  /** Notes changes; null: search everything. */
  readonly note: (records: readonly MutationRecord[] | null) => void;
  /** Does one piece of the searching; false when nothing is left. */
  readonly step: () => boolean;
  /** Reads who is in a card this moment. */
  readonly read: (watched: WatchedCard) => AccountCard | null;
  /** Those near the screen. */
  readonly near: ReadonlySet<WatchedCard>;
  /** Forgets all cards. */
  readonly forget: () => void;
}

/** Starts to watch. `onCard` is called with cards near the screen: when they come there, and when they may have changed; `onLook` when colours may have. */
export function watchCards(
  window: Window,
  isWanted: (surface: Surface) => boolean,
  onCard: (watched: WatchedCard) => void,
  onLook: () => void,
  signal: AbortSignal,
): CardWatch {
  const near = new Set<WatchedCard>();
  /** Changes come at every frame while somebody scrolls: what they are is looked at later, many at a time. */
  let pending: (readonly MutationRecord[])[] = [];
  const parts = new Set<Element>();
  const changed = new Set<Node>();
  let isWhole = false;
  let found: ReturnType<typeof findAnchors>[number][] = [];
  let byAnchor = new WeakMap<Element, WatchedCard>();
  let byCard = new WeakMap<Node, Set<WatchedCard>>();

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const watched = byAnchor.get(target);
      if (!watched) continue;
      if (isIntersecting) {
        near.add(watched);
        onCard(watched);
      } else {
        near.delete(watched);
        if (!target.isConnected) drop(watched);
      }
    }
  }, OBSERVED);

  function drop({ anchor }: WatchedCard): void {
    observer.unobserve(anchor);
    byAnchor.delete(anchor);
  }

  function note(records: readonly MutationRecord[] | null): void {
    if (records) pending.push(records);
    else isWhole = true;
  }

  function takeIn(records: readonly MutationRecord[]): void {
    const areMany = records.length > near.size * CHANGES_A_CARD;
    if (records.length > MAX_CHANGES) {
      isWhole = true;
      onLook();
    } else {
      for (const record of records) takeOne(record, areMany);
    }
    if (parts.size > MAX_PARTS) isWhole = true;
    if (isWhole) parts.clear();
    if (areMany) for (const watched of near) onCard(watched);
  }

  /** Whatever is asked of a record costs. */
  function takeOne(record: MutationRecord, isOfMany: boolean): void {
    if (record.type === 'childList') {
      for (const node of record.addedNodes) if (node.nodeType === 1) parts.add(node as Element);
    } else if (isOfLook(record)) onLook();
    if (!isOfMany) changed.add(record.target);
  }

  function step(): boolean {
    if (pending.length > 0) {
      const records = pending.flat();
      pending = [];
      takeIn(records);
      return true;
    }
    const anchor = found.pop();
    if (anchor) {
      track(anchor.surface, anchor.element);
      return true;
    }
    if (isWhole) {
      isWhole = false;
      // Changes may have been missed, as in a hidden tab.
      for (const watched of near) onCard(watched);
      found = [...findAnchors(window.document, MAX_ANCHORS)];
      return true;
    }
    for (const part of parts) {
      parts.delete(part);
      if (part.isConnected) found = [...findAnchors(part, MAX_ANCHORS)];
      return true;
    }
    if (changed.size === 0) return false;
    touchAll();
    return true;
  }

  function track(surface: Surface, anchor: Element): void {
    if (!isWanted(surface) || byAnchor.has(anchor)) return;
    byAnchor.set(anchor, { surface, anchor, card: null, shown: null, asked: null, mark: null });
    observer.observe(anchor);
  }

  /**
   * Lists put other people into the same elements: whatever changes inside a card may have changed whose it is. A card
   * that changes does so in many places: the way up from each ends where another's has been.
   */
  function touchAll(): void {
    const passed = new Set<Node>();
    for (const node of changed) {
      let around: Node | null = node;
      for (let i = 0; around && i < MAX_STEPS && !passed.has(around); i += 1, around = around.parentNode) {
        passed.add(around);
        const cards = byCard.get(around);
        if (!cards) continue;
        for (const watched of cards) if (near.has(watched)) onCard(watched);
        break;
      }
    }
    changed.clear();
  }

  function read(watched: WatchedCard): AccountCard | null {
    const { surface, anchor } = watched;
    watched.card = anchor.isConnected ? readCard(surface, anchor) : null;
    const around = watched.card?.card ?? cardAround(surface, anchor);
    byCard.set(around, (byCard.get(around) ?? new Set()).add(watched));
    return watched.card;
  }

  function forget(): void {
    observer.disconnect();
    near.clear();
    pending = [];
    parts.clear();
    changed.clear();
    found = [];
    byAnchor = new WeakMap();
    byCard = new WeakMap();
  }

  signal.addEventListener('abort', forget);
  return { note, step, read, near, forget };
}
