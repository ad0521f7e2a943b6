// Whom the author of a video answered: the commenter above each reply of the author's. They are laid beside the other
// commenters too, for an impostor likes to answer where the author did.

import type { Handle } from '../../account/handle.ts';
import { comment } from './comment.ts';
import { readCard } from './read-card.ts';
import { SCRAPERS } from './sources.ts';
import type { SeenSelector } from './surface.ts';

/** A comment with the replies under it. */
const THREAD: SeenSelector = {
  selector: '[class*="-DivCommentObjectWrapper"],[class*="-DivCommentItemContainer"]',
  seen: '2026-01',
  source: SCRAPERS,
};
const COMMENT = comment.anchors.map(({ selector }) => selector).join(',');

/** Replies were drawn as threads of their own too. */
const MAX_LEVELS = 3;

/** Gives who wrote the comment that a reply stands under; null where no comment is found. */
export function commenterAbove(reply: Element): Handle | null {
  let thread = reply.closest(THREAD.selector);
  for (let i = 0; thread && i < MAX_LEVELS; i += 1) {
    const anchor = thread.querySelector(COMMENT);
    if (anchor) return readCard(comment, anchor)?.handle ?? null;
    thread = thread.parentElement?.closest(THREAD.selector) ?? null;
  }
  return null;
}
