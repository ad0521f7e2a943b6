// The grid of a profile: filled by XMLHttpRequest, more of it when its end comes near.

import type { Item, User } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';
import { cover } from './pictures.ts';
import { askForPosts } from './requests.ts';

const PLAY = 'M7 4l13 8-13 8z';

function tile(item: Item, handle: string): HTMLElement {
  const pinned = item.isPinnedItem
    ? h('div', { 'data-e2e': 'video-card-badge', class: cls('DivBadgeText') }, labels.pinned)
    : null;
  return h(
    'div',
    { 'data-e2e': 'user-post-item', class: cls('DivContainer', 'StyledDivContainerV2') },
    h(
      'a',
      {
        href: `https://www.tiktok.com/@${handle}/video/${item.id}`,
        class: cls('AVideoContainer'),
        'aria-label': item.desc,
      },
      cover(item.id, handle),
      pinned,
      box(
        'DivCardFooter',
        icon(PLAY, 16),
        h(
          'strong',
          { 'data-e2e': 'video-views', class: cls('StrongVideoCount') },
          shortCount(item.stats.playCount),
        ),
      ),
    ),
    h('div', { 'data-e2e': 'user-post-item-desc', class: cls('DivDesContainer') }, item.desc),
  );
}

/** Makes the grid of somebody's posts and starts filling it. It stops asking once it is out of the document. */
export function postGrid(user: User): HTMLElement {
  const list = h('div', { 'data-e2e': 'user-post-item-list', class: cls('DivVideoFeedV2') });
  const end = box('DivListEnd');
  const near = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) void more();
  });
  let cursor: string | null = '0';
  let asking = false;

  async function more(): Promise<void> {
    if (asking || cursor === null) return;
    asking = true;
    const answer = await askForPosts(user.secUid, cursor);
    asking = false;
    cursor = answer?.hasMore && answer.cursor ? answer.cursor : null;
    if (!list.isConnected) return near.disconnect();
    list.append(...(answer?.itemList ?? []).map((item) => tile(item, user.uniqueId)));
    if (cursor === null) near.disconnect();
    else near.observe(end);
  }

  void more();
  return box('DivVideoListContainer', list, end);
}
