// A film's page: the film, who made it, and the comments, whose names are display names.

import type { Item } from './answers.ts';
import { commentList } from './comments.ts';
import { shortCount } from './counts.ts';
import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';
import { notFoundNotice } from './notices.ts';
import { avatar, BUBBLE, cover, HEART } from './pictures.ts';
import { askForPost } from './requests.ts';

/** Shows a film in `main`. `loaded` is what the page itself brought; null asks TikTok's server. */
export async function showVideo(
  main: HTMLElement,
  handle: string,
  id: string,
  loaded: Item | null,
): Promise<void> {
  main.id = 'main-content-video_detail';
  main.replaceChildren();
  const item = loaded ?? (await askForPost(id))?.itemInfo.itemStruct;
  if (!item) return main.replaceChildren(notFoundNotice());
  const { nickname } = item.author;
  document.title = `${nickname} on TikTok`;
  main.replaceChildren(
    box(
      'DivBrowserModeContainer',
      h('div', { 'data-e2e': 'browse-video', class: cls('DivVideoContainer') }, cover(id, handle)),
      box(
        'DivContentContainer',
        ...about(item),
        h('h2', { class: cls('H2SectionTitle') }, labels.comments),
        commentList(id),
      ),
    ),
  );
}

function about({ author, desc, createTime, stats }: Item): HTMLElement[] {
  const day = new Date(createTime * 1000).toISOString().slice(0, 10);
  return [
    h(
      'a',
      { href: `/@${author.uniqueId}`, class: cls('StyledLink') },
      avatar(author.uniqueId, author.nickname),
      h('span', { 'data-e2e': 'browse-username', class: cls('SpanUniqueId') }, author.uniqueId),
      h(
        'span',
        { 'data-e2e': 'browser-nickname', class: cls('SpanOtherInfos') },
        h('span', {}, author.nickname),
        ' · ',
        h('span', {}, day),
      ),
    ),
    h('div', { 'data-e2e': 'browse-video-desc', class: cls('DivVideoDesc') }, desc),
    h(
      'p',
      { class: cls('PCounts') },
      icon(HEART, 20),
      h('strong', { 'data-e2e': 'browse-like-count' }, shortCount(stats.diggCount)),
      icon(BUBBLE, 20),
      h('strong', { 'data-e2e': 'browse-comment-count' }, shortCount(stats.commentCount)),
    ),
  ];
}
