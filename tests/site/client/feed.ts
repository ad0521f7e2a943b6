// The feed: one film after the other, each with its author and its counts.

import type { Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h, icon } from './dom.ts';
import { hoverCard } from './hover-card.ts';
import { longList } from './long-list.ts';
import { avatar, BUBBLE, cover, HEART } from './pictures.ts';
import { askForFeed } from './requests.ts';
import { scrolls } from './scrolling.ts';

/** One film fills the screen; a handful of articles takes turns. */
const ARTICLE_HEIGHT = 660;
const ARTICLES = 5;
const MARK = 'M6 4h12v17l-6-4-6 4z';
const ARROW = 'M14 5l7 6-7 6v-4c-6 0-9 2-11 6 0-6 4-10 11-10z';

function action(path: string, name: string, count: number): HTMLElement {
  return h(
    'button',
    { type: 'button', class: cls('ButtonActionItem') },
    icon(path),
    h('strong', { 'data-e2e': name, class: cls('StrongText') }, shortCount(count)),
  );
}

function article(item: Item, place: number): HTMLElement {
  const { author, stats } = item;
  const profile = `/@${author.uniqueId}`;
  return h(
    'article',
    {
      'data-e2e': 'recommend-list-item-container',
      'data-scroll-index': place,
      class: cls('ArticleItemContainer'),
    },
    h(
      'a',
      { href: `${profile}/video/${item.id}`, 'data-e2e': 'feed-video', class: cls('AVideoContainer') },
      cover(item.id, author.uniqueId),
    ),
    box(
      'DivAuthorContainer',
      h('a', { href: profile, 'data-e2e': 'video-author-avatar' }, avatar(author.uniqueId, author.nickname)),
      h(
        'a',
        { href: profile, class: cls('StyledAuthorAnchor') },
        h('h3', { 'data-e2e': 'video-author-uniqueid', class: cls('H3AuthorTitle') }, author.uniqueId),
        h('h4', { 'data-e2e': 'video-author-nickname', class: cls('H4AuthorName') }, author.nickname),
      ),
      h('div', { 'data-e2e': 'video-desc', class: cls('DivVideoDesc') }, item.desc),
    ),
    box(
      'DivActionItemContainer',
      action(HEART, 'like-count', stats.diggCount),
      action(BUBBLE, 'comment-count', stats.commentCount),
      action(MARK, 'undefined-count', stats.collectCount),
      action(ARROW, 'share-count', stats.shareCount),
    ),
  );
}

/** Shows the feed in `main`. */
export function showFeed(main: HTMLElement): Promise<void> {
  main.id = 'main-content-homepage_hot';
  document.title = 'TikTok';
  const list = longList<Item>({
    className: cls('DivColumnListContainer'),
    heightOf: () => ARTICLE_HEIGHT,
    rows: ARTICLES,
    row: article,
    more: async (cursor) => {
      const answer = await askForFeed(cursor);
      return { entries: answer?.itemList ?? [], next: answer?.hasMore ? (answer.cursor ?? null) : null };
    },
  });
  hoverCard(list.element, '[data-e2e="video-author-avatar"]', (target) => {
    const item = list.entryOf(target)?.entry;
    if (!item) return null;
    const { author, authorStats } = item;
    return {
      handle: author.uniqueId,
      name: author.nickname,
      bio: author.signature,
      followers: authorStats.followerCount,
      likes: authorStats.heartCount,
    };
  });
  main.replaceChildren(list.element);
  scrolls(list);
  return Promise.resolve();
}
