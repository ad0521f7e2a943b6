// Who is flung past: cards that came to show somebody else while a list never stood still are not read before they stood
// for a look. Until then they are known by the words that name them. When the looks are is up to idle-work.ts.

import { type AccountCard, wordsOf } from '../../../lib/tiktok/surfaces/read-card.ts';
import type { WatchedCard } from './watched-card.ts';

/** Those who came up since the last look, with the words that name them; null where nothing does. */
export type Passing = Map<WatchedCard, string | null>;

/** Gives who is in a card; null where it shows nobody, and where in a hurry it shows another than at the last look: it is noted then. */
export function readWhoStands(
  passing: Passing,
  watched: WatchedCard,
  isHurried: boolean,
  read: (watched: WatchedCard) => AccountCard | null,
): AccountCard | null {
  const seen = isHurried ? (watched.card ?? read(watched)) : null;
  const words = seen ? wordsOf(seen) : watched.shown;
  if (words === watched.shown) return read(watched);
  passing.set(watched, words);
  return null;
}

/**
 * Where nobody in a list was there at the last look, nobody is asked about: they are gone before an answer comes. They are
 * wanted for the next look. Where somebody was, all who are there now are wanted in this one: then gives true.
 */
export function wantWhoStayed(
  passing: Passing,
  near: ReadonlySet<WatchedCard>,
  wanted: Set<WatchedCard>,
): boolean {
  const standing = [...near].map(({ asked, surface }) => asked && surface);
  const staying = [...passing].filter(([{ surface }]) => standing.includes(surface));
  const isMore = staying.length > 0;
  for (const [watched, words] of isMore ? staying : passing) {
    wanted.add(watched);
    passing.delete(watched);
    // Not before: whoever is looked at twice in one turn did not stay for that.
    watched.shown = words;
  }
  return isMore;
}
