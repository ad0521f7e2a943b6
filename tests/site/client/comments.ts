// The comments under a film: a long list whose names are display names, with threads that open on demand.

import type { Comment } from './answers.ts';
import { box, cls, h } from './dom.ts';
import { hoverCard } from './hover-card.ts';
import { labels } from './labels.ts';
import { type LongList, longList } from './long-list.ts';
import { avatar, badge } from './pictures.ts';
import { askForComments, askForReplies } from './requests.ts';
import { scrolls } from './scrolling.ts';
import { asWork } from './work.ts';

const COMMENT_HEIGHT = 104;
const REPLY_HEIGHT = 84;

/** A comment, with its answers once they were asked for. */
interface Thread {
  readonly comment: Comment;
  readonly answers: readonly Comment[];
}

function item(level: 1 | 2, { cid, text, user, digg_count, create_time, label_list }: Comment): HTMLElement {
  const profile = `/@${user.unique_id}`;
  return h(
    'div',
    { id: cid, class: cls('DivCommentItemWrapper') },
    h(
      'a',
      { href: profile, 'data-e2e': `comment-avatar-${level}`, class: cls('StyledUserLinkAvatar') },
      avatar(user.unique_id, user.nickname),
    ),
    box(
      'DivCommentContentWrapper',
      h(
        'a',
        { href: profile, class: cls('StyledUserLinkName') },
        h('span', { 'data-e2e': `comment-username-${level}`, class: cls('SpanUserNameText') }, user.nickname),
        user.custom_verify ? h('span', { class: cls('SpanInfoVerify') }, badge(14)) : null,
        label_list ? h('span', { class: cls('SpanCreatorTag') }, `· ${labels.creator}`) : null,
      ),
      h('p', { 'data-e2e': `comment-level-${level}`, class: cls('PCommentText') }, h('span', {}, text)),
      h(
        'p',
        { class: cls('PCommentSubContent') },
        h(
          'span',
          { 'data-e2e': `comment-time-${level}` },
          new Date(create_time * 1000).toISOString().slice(0, 10),
        ),
        h('span', { 'data-e2e': 'comment-like-count' }, String(digg_count)),
        h('span', { 'data-e2e': `comment-reply-${level}` }, labels.reply),
      ),
    ),
  );
}

function thread({ comment, answers }: Thread): HTMLElement {
  const closed = comment.reply_comment_total > 0 && answers.length === 0;
  const more = closed
    ? h(
        'p',
        { 'data-e2e': 'view-more-1', class: cls('PReplyAction') },
        `${labels.viewReplies} (${comment.reply_comment_total})`,
      )
    : null;
  return h(
    'div',
    { class: cls('DivCommentObjectWrapper') },
    item(1, comment),
    h('div', { class: cls('DivReplyContainer') }, ...answers.map((answer) => item(2, answer)), more),
  );
}

function heightOf({ answers }: Thread): number {
  return COMMENT_HEIGHT + answers.length * REPLY_HEIGHT;
}

/** Makes the list of comments under a post. */
export function commentList(post: string): HTMLElement {
  const list: LongList<Thread> = longList<Thread>({
    className: cls('DivCommentListContainer'),
    heightOf,
    row: thread,
    // Threads that are open keep their own elements.
    kind: ({ answers }) => `${answers.length}`,
    more: async (cursor) => {
      const answer = await askForComments(post, cursor);
      const comments = answer?.comments ?? [];
      return {
        entries: comments.map((comment) => ({ comment, answers: [] })),
        next: answer?.has_more ? String(answer.cursor) : null,
      };
    },
  });
  list.element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-e2e="view-more-1"]'))
      void asWork(open(list, post, target));
  });
  hoverCard(list.element, '[data-e2e^="comment-avatar"]', (target) => {
    const found = list.entryOf(target)?.entry;
    const written = [found?.comment, ...(found?.answers ?? [])].find(
      (one) => one && target.getAttribute('href') === `/@${one.user.unique_id}`,
    );
    return written ? { handle: written.user.unique_id, name: written.user.nickname } : null;
  });
  scrolls(list);
  return list.element;
}

async function open(list: LongList<Thread>, post: string, target: Element): Promise<void> {
  const before = list.entryOf(target);
  if (!before) return;
  const answer = await askForReplies(post, before.entry.comment.cid);
  list.change(before.index, { ...before.entry, answers: answer?.comments ?? [] });
}
