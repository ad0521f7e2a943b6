// The dialog over a profile that lists who follows it.

import type { User, UserEntry } from './answers.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { longList } from './long-list.ts';
import { avatar, badge } from './pictures.ts';
import { askForFollowers } from './requests.ts';
import { scrolls } from './scrolling.ts';

const ROW_HEIGHT = 64;

function row({ user }: UserEntry): HTMLElement {
  return h(
    'li',
    { class: cls('LiUser') },
    h(
      'a',
      { href: `/@${user.uniqueId}`, class: cls('StyledUserInfoLink') },
      avatar(user.uniqueId, user.nickname),
      box(
        'DivInfoContainer',
        h('p', { class: cls('PUniqueId') }, user.uniqueId, user.verified ? badge(14) : null),
        h('p', { class: cls('PNickname') }, user.nickname),
      ),
    ),
    h('button', { type: 'button', class: 'TUXButton TUXButton--secondary' }, labels.follow),
  );
}

/** Opens the dialog about somebody. */
export function showFollowers(user: User): void {
  closeFollowers();
  const frame = h('div', { class: cls('DivUserListContainer') });
  const list = longList<UserEntry>({
    className: cls('UlList'),
    tag: 'ul',
    scroller: frame,
    heightOf: () => ROW_HEIGHT,
    row,
    more: async (cursor) => {
      const answer = await askForFollowers(user.secUid, cursor);
      return {
        entries: answer?.userList ?? [],
        next: answer?.hasMore ? String(answer.minCursor) : null,
      };
    },
  });
  frame.append(list.element);
  document.getElementById('tux-portal-container')?.append(
    h(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': labels.followers,
        class: cls('DivModalContainer'),
      },
      h(
        'button',
        { type: 'button', class: 'TUXButton', 'data-e2e': 'modal-close', click: closeFollowers },
        labels.close,
      ),
      frame,
    ),
  );
  scrolls(list);
}

/** Closes the dialog, as going to another page does. */
export function closeFollowers(): void {
  for (const child of document.querySelectorAll('#tux-portal-container > [class*="--DivModalContainer"]'))
    child.remove();
}
