// The side column of a LIVE page: who else is live. Its elements are used again when others are.

import type { User } from './answers.ts';
import { box, cls, h } from './dom.ts';
import { avatar } from './pictures.ts';
import { note, recycleFurther } from './recycle.ts';
import { askForFriends } from './requests.ts';

let cells: HTMLElement[] = [];
let people: readonly User[] = [];

function cell({ uniqueId, nickname }: User): HTMLElement {
  return h(
    'div',
    { 'data-e2e': 'live-side-nav-item', class: cls('DivUserCell') },
    h(
      'a',
      { href: `/@${uniqueId}/live`, class: cls('AUserCardLink') },
      avatar(uniqueId, nickname),
      h('span', { 'data-e2e': 'live-side-nav-name', class: cls('SpanNickName') }, uniqueId),
      h('div', { 'data-e2e': 'person-count' }, '12'),
    ),
  );
}

/** Gives the column with everybody in it. */
export async function liveSide(): Promise<HTMLElement> {
  people = ((await askForFriends())?.userList ?? []).map(({ user }) => user);
  cells = people.map(cell);
  for (const element of cells) note(element);
  const channel = box('DivSideNavChannel', ...cells);
  channel.setAttribute('data-e2e', 'live-side-nav-channel');
  return channel;
}

/** Moves everybody one cell further: the nodes stay, the people in them change. */
function recycleLives(): void {
  people = recycleFurther(cells, people, cell);
}

Object.assign(window, { replicaRecycleLives: recycleLives });
