// A film's page: the film, who made it, and the comments, whose names are display names.

import type { CommentList, Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';
import { notFoundNotice } from './notices.ts';
import { avatar, BUBBLE, badge, cover, HEART } from './pictures.ts';
import { askForComments, askForPost } from './requests.ts';

type Comment = CommentList['comments'][number];

function comment({ cid, text, user, digg_count, create_time }: Comment): HTMLElement {
  const profile = `/@${user.unique_id}`;
  return h(
    'div',
    { class: cls('DivCommentObjectWrapper') },
    h(
      'div',
      { id: cid, class: cls('DivCommentItemWrapper') },
      h(
        'a',
        { href: profile, 'data-e2e': 'comment-avatar-1', class: cls('StyledUserLinkAvatar') },
        avatar(user.unique_id, user.nickname),
      ),
      box(
        'DivCommentContentWrapper',
        h(
          'a',
          { href: profile, class: cls('StyledUserLinkName') },
          h('span', { 'data-e2e': 'comment-username-1', class: cls('SpanUserNameText') }, user.nickname),
          user.custom_verify ? h('span', { class: cls('SpanInfoVerify') }, badge(14)) : null,
        ),
        h('p', { 'data-e2e': 'comment-level-1', class: cls('PCommentText') }, h('span', {}, text)),
        h(
          'p',
          { class: cls('PCommentSubContent') },
          h(
            'span',
            { 'data-e2e': 'comment-time-1' },
            new Date(create_time * 1000).toISOString().slice(0, 10),
          ),
          h('span', { 'data-e2e': 'comment-like-count' }, String(digg_count)),
          h('span', { 'data-e2e': 'comment-reply-1' }, labels.reply),
        ),
      ),
    ),
    box('DivReplyContainer'),
  );
}

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
  const comments = h('div', { class: cls('DivCommentListContainer') });
  main.replaceChildren(
    box(
      'DivBrowserModeContainer',
      h('div', { 'data-e2e': 'browse-video', class: cls('DivVideoContainer') }, cover(id, handle)),
      box(
        'DivContentContainer',
        ...about(item),
        h('h2', { class: cls('H2SectionTitle') }, labels.comments),
        comments,
      ),
    ),
  );
  const answer = await askForComments(id);
  comments.append(...(answer?.comments ?? []).map(comment));
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
