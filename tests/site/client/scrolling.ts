// Lets tests scroll the long list in front by steps of their own: the one that was made last and still stands there.

import type { LongList } from './long-list.ts';
import { asWork } from './work.ts';

/** What of a list is scrolled. */
type Scrolled = Pick<LongList<unknown>, 'goTo' | 'element'>;

let lists: Scrolled[] = [];

/** Makes a list one of those that tests can scroll. */
export function scrolls(list: Scrolled): void {
  lists = [...lists.filter(({ element }) => element.isConnected), list];
}

/** Scrolls until the entry is at the top or the list ends, at most `pixels` a frame. */
async function scrollTo(index: number, pixels: number): Promise<void> {
  const list = lists.findLast(({ element }) => element.isConnected);
  if (!list) throw new Error('there is no long list to scroll');
  await asWork(list.goTo(index, pixels));
}

Object.assign(window, { replicaScroll: scrollTo });
