// Whom one writes with: a list of people, display name over handle, whose elements are used again when somebody writes anew.

import type { User } from './answers.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { avatar, badge } from './pictures.ts';
import { note, recycleFurther } from './recycle.ts';
import { askForFriends } from './requests.ts';

let rows: HTMLElement[] = [];
let people: readonly User[] = [];

function row({ uniqueId, nickname, verified }: User): HTMLElement {
  return h(
    'li',
    { class: cls('LiUser') },
    h(
      'a',
      { href: `/@${uniqueId}`, class: cls('StyledUserInfoLink') },
      avatar(uniqueId, nickname),
      box(
        'DivInfoContainer',
        h(
          'p',
          { 'data-e2e': 'chat-nickname', class: cls('PNickname') },
          nickname,
          verified ? badge(14) : null,
        ),
        h('p', { 'data-e2e': 'chat-uniqueid', class: cls('PUniqueId') }, `@${uniqueId}`),
      ),
    ),
  );
}

/** Shows the list in `main`. */
export async function showMessages(main: HTMLElement): Promise<void> {
  main.id = 'main-content-messages';
  document.title = labels.messages;
  main.replaceChildren();
  people = ((await askForFriends())?.userList ?? []).map(({ user }) => user);
  rows = people.map(row);
  for (const element of rows) note(element);
  const list = h('ul', { class: cls('UlList') }, ...rows);
  main.replaceChildren(h('h1', { class: cls('H1ShareTitle') }, labels.messages), list);
}

/** Moves everybody one row further: the nodes stay, the people in them change. */
function recycleRows(): void {
  people = recycleFurther(rows, people, row);
}

Object.assign(window, { replicaRecycleRows: recycleRows });
