// A LIVE page: who is live, and the chat, whose lines hold display names and no handle. A click on a name opens a card with
// the way to the profile, as seen in public notes on the page's markup of 2026-08.

import { box, cls, h } from './dom.ts';
import { showCard } from './hover-card.ts';
import { labels } from './labels.ts';
import { liveSide } from './live-side.ts';
import { notFoundNotice } from './notices.ts';
import { avatar, cover } from './pictures.ts';
import { note, recycle } from './recycle.ts';
import { askForChat, askForRoom, type ChatLine } from './requests.ts';

const LINES = 12;
const EVERY_MS = 150;

function line({ name, handle, text }: ChatLine): HTMLElement {
  return h(
    'div',
    { 'data-index': '' },
    h(
      'div',
      { 'data-e2e': 'chat-message', class: cls('DivChatMessage') },
      avatar(handle, name),
      box(
        'DivChatContent',
        h('span', { 'data-e2e': 'message-owner-name', title: name, class: cls('SpanNickName') }, name),
        h('div', { class: 'w-full break-words align-middle' }, text),
      ),
    ),
  );
}

/** Shows the LIVE page of somebody in `main`. */
export async function showLive(main: HTMLElement, handle: string): Promise<void> {
  main.id = 'main-content-live';
  main.replaceChildren();
  const { user, liveRoom } = (await askForRoom(handle))?.data ?? {};
  if (!user) return main.replaceChildren(notFoundNotice());
  document.title = `${user.nickname} is LIVE`;
  const chat = h('div', { 'data-e2e': 'live-chat-container', class: cls('DivChatRoom') });
  main.replaceChildren(
    box(
      'DivLiveContent',
      box(
        'DivLiveHeader',
        h(
          'a',
          { href: `/@${user.uniqueId}`, 'data-e2e': 'live-room-user', class: cls('StyledLink') },
          avatar(user.uniqueId, user.nickname),
          h('h1', { 'data-e2e': 'user-profile-uid', class: cls('H1UniqueId') }, user.uniqueId),
          h('p', { 'data-e2e': 'user-profile-nickname', class: cls('PNickname') }, user.nickname),
        ),
        h('p', { 'data-e2e': 'user-profile-live-title' }, liveRoom?.title ?? labels.live),
      ),
      cover(user.id, user.uniqueId),
    ),
    chat,
    await liveSide(),
  );
  const lines = (await askForChat())?.lines ?? [];
  // It goes on for as long as the page stands: nothing waits for its end.
  void talk(chat, lines);
}

/** Lets the lines come in one after the other; the oldest elements are used again. */
async function talk(chat: HTMLElement, lines: readonly ChatLine[]): Promise<void> {
  const shown: { element: HTMLElement; line: ChatLine }[] = [];
  chat.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest('[data-e2e="message-owner-name"]') : null;
    const found = shown.find(({ element }) => element.contains(name));
    if (name && found) showCard({ handle: found.line.handle, name: found.line.name }, name);
  });
  for (const [index, one] of lines.entries()) {
    if (!chat.isConnected) return;
    const oldest = shown.length < LINES ? undefined : shown.shift();
    const element = oldest?.element ?? line(one);
    if (oldest) recycle(element, line(one));
    else note(element);
    element.dataset['index'] = String(index);
    chat.append(element);
    shown.push({ element, line: one });
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
