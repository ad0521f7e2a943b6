// Findings on cards of the page, as marks are drawn for, and what is seen of the marks.

import type { Finding } from '../../../entrypoints/tiktok.content/lists/marks.tsx';
import type { WatchedCard } from '../../../entrypoints/tiktok.content/lists/watched-card.ts';
import { HOST_NAME } from '../../../lib/tiktok/markers.ts';
import { findAnchors } from '../../../lib/tiktok/surfaces/find-anchors.ts';
import { readCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import badge from '../../../lib/words/en/badge.json' with { type: 'json' };
import card from '../../../lib/words/en/card.json' with { type: 'json' };
import lists from '../../../lib/words/en/lists.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { CARDS } from '../../tiktok/surfaces/cards.ts';
import { digest } from './digest.ts';

/** What marks are drawn with. */
export const LOOK = { words: createWords('en', [badge, card, lists]), css: '' };

/** Gives findings on so many commenters of one name, whose cards it puts on the page. */
export function findings(count: number): readonly Finding[] {
  const html = Array.from({ length: count }, (_, i) =>
    CARDS['comment']?.({ handle: `nora${i}`, name: 'Nora' }),
  );
  return findingsIn(html.join(''));
}

/** Gives findings on all whom a page names. */
export function findingsIn(html: string): readonly Finding[] {
  document.body.innerHTML = html;
  return findAnchors(document, 100).map(({ surface, element }) => {
    const card = readCard(surface, element);
    if (!card) throw new Error('no card');
    const watched: WatchedCard = { surface, anchor: element, card, shown: null, asked: 'asked', mark: null };
    const { handle } = card;
    const finding = { kind: 'look-alike', digest: { ...digest, handle } } as const;
    return { watched, verdict: { handle, subject: `handle:${handle}`, finding } };
  });
}

/** The marks on the page. */
export const hosts = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(HOST_NAME)];

/** What they say to screen readers. */
export const labels = (): readonly string[] =>
  hosts().map((host) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '');
