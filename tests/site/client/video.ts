// A film's page: the film, who made it, and the comments, whose names are display names.

import type { CommentList, Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { avatar, badge, cover } from './pictures.ts';
import { askForComments } from './requests.ts';

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

/** Shows a film in `main`. `item` is what the page itself brought, null when only the address is known. */
export async function showVideo(
  main: HTMLElement,
  handle: string,
  id: string,
  item: Item | null,
): Promise<void> {
  main.id = 'main-content-video_detail';
  const name = item?.author.nickname ?? handle;
  document.title = `${name} on TikTok`;
  const comments = h('div', { class: cls('DivCommentListContainer') });
  main.replaceChildren(
    box(
      'DivBrowserModeContainer',
      h('div', { 'data-e2e': 'browse-video', class: cls('DivVideoContainer') }, cover(id, handle)),
      box(
        'DivContentContainer',
        h(
          'a',
          { href: `/@${handle}`, class: cls('StyledLink') },
          avatar(handle, name),
          h('span', { 'data-e2e': 'browse-username', class: cls('SpanUniqueId') }, handle),
          h('span', { 'data-e2e': 'browser-nickname', class: cls('SpanOtherInfos') }, h('span', {}, name)),
        ),
        h('div', { 'data-e2e': 'browse-video-desc', class: cls('DivVideoDesc') }, item?.desc ?? ''),
        h(
          'p',
          { class: cls('PCounts') },
          h('strong', { 'data-e2e': 'browse-like-count' }, item ? shortCount(item.stats.diggCount) : ''),
          h(
            'strong',
            { 'data-e2e': 'browse-comment-count' },
            item ? shortCount(item.stats.commentCount) : '',
          ),
        ),
        h('h2', { class: cls('H2SectionTitle') }, labels.comments),
        comments,
      ),
    ),
  );
  const answer = await askForComments(id);
  comments.append(...(answer?.comments ?? []).map(comment));
}
