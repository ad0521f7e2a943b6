// The side column: ways to other pages, and suggested accounts, whose cards swap the two names.

import type { User } from './answers.ts';
import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';
import { settings } from './page-settings.ts';
import { avatar, avatarSource, badge } from './pictures.ts';
import { note, recycleFurther } from './recycle.ts';
import { askForSuggestions } from './requests.ts';

const WAYS: readonly (readonly [label: string, href: string, path: string])[] = [
  [labels.forYou, '/foryou', 'M4 11l8-7 8 7v9H4z M10 20v-6h4v6'],
  [labels.explore, '/explore', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M15 9l-2 4-4 2 2-4z'],
  [
    labels.following,
    '/following',
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M2 21c0-4 3-6 7-6s7 2 7 6 M17 8h5 M19.500 5.500v5',
  ],
  [labels.live, '/live', 'M4 6h16v12H4z M10 9.500v5l4-2.500z'],
  [labels.messages, '/messages', 'M4 5h16v11H9l-5 4z'],
];
let cards: HTMLElement[] = [];
let cells: HTMLElement[] = [];
let people: readonly User[] = [];

/** Makes one cell of the followed accounts: handle over display name. */
function cell(user: User): HTMLElement {
  return h(
    'div',
    { 'data-e2e': 'sidebar-user-cell', class: cls('DivUserCell') },
    h(
      'a',
      { href: `/@${user.uniqueId}`, class: cls('AUserCardLink') },
      avatar(user.uniqueId, user.nickname),
      box(
        'DivInfoContainer',
        h('h4', { class: cls('H4UniqueId') }, user.uniqueId, user.verified ? badge(12) : null),
        h('p', { class: cls('PNickname') }, user.nickname),
      ),
    ),
  );
}

/** Makes one card: here user-title is the display name and user-subtitle the handle. */
function card(user: User): HTMLElement {
  const name = `${user.nickname}’s profile`;
  const handle = h(
    'h4',
    { 'data-e2e': 'user-subtitle', class: cls('H4UniqueIdContainer') },
    h('span', { class: cls('SpanUniqueId') }, user.uniqueId),
    user.verified ? cardBadge() : null,
  );
  return h(
    'div',
    {
      tabindex: 0,
      role: 'link',
      'aria-label': name,
      'data-e2e': 'recommend-card',
      class: cls('DivUserCard'),
    },
    h(
      'a',
      { href: `/@${user.uniqueId}`, tabindex: -1, 'aria-label': name, class: cls('AUserCardLink') },
      h(
        'span',
        { shape: 'circle', 'data-e2e': 'user-avatar', class: cls('SpanAvatarContainer') },
        avatar(user.uniqueId, user.nickname),
      ),
      box(
        'DivInfoContainer',
        h('h3', { 'data-e2e': 'user-title', class: cls('H3Username') }, user.nickname),
        handle,
      ),
    ),
  );
}

function cardBadge(): HTMLElement {
  return h('div', { 'data-e2e': 'follow-bluev', class: cls('DivVerifiedBadgeContainer') }, badge(12));
}

/** Puts another person into the nodes of a card, as virtual lists do. */
function refill(element: HTMLElement, user: User): void {
  const name = `${user.nickname}’s profile`;
  element.setAttribute('aria-label', name);
  const link = element.querySelector('a');
  link?.setAttribute('href', `/@${user.uniqueId}`);
  link?.setAttribute('aria-label', name);
  element.querySelector('img')?.setAttribute('src', avatarSource(user.uniqueId, user.nickname));
  for (const [selector, text] of [
    ['[data-e2e="user-title"]', user.nickname],
    ['[class*="--SpanUniqueId"]', user.uniqueId],
  ] as const) {
    const first = element.querySelector(selector)?.firstChild;
    if (first instanceof Text) first.data = text;
  }
  element.querySelector('[data-e2e="follow-bluev"]')?.remove();
  if (user.verified) element.querySelector('[data-e2e="user-subtitle"]')?.append(cardBadge());
}

/** Moves everybody one card further: the nodes stay, the people in them change. */
export function recycleCards(): void {
  if (people.length === 0) return;
  people = recycleFurther(cells, people, cell);
  people.forEach((user, place) => {
    const element = cards[place];
    if (element) refill(element, user);
  });
}
Object.assign(window, { replicaRecycleCards: recycleCards });

function searchForm(): HTMLElement {
  const field = h('input', {
    type: 'search',
    name: 'q',
    placeholder: labels.search,
    'aria-label': labels.search,
    'data-e2e': 'search-user-input',
    class: cls('InputElement'),
  });
  return h('form', { action: '/search', 'data-e2e': 'search-box', class: cls('FormElement') }, field);
}

/** Makes the column and asks for the suggestions in it. */
export function sidebar(): HTMLElement {
  const list = h('div', { 'data-e2e': 'recommend-list-container', class: cls('DivUserContainer') });
  const ways = WAYS.map(([label, href, path]) =>
    h('a', { href, class: cls('ANavLink') }, icon(path), h('span', { class: cls('SpanNavText') }, label)),
  );
  const own = settings.viewer
    ? h(
        'a',
        { href: `/@${settings.viewer}`, 'data-e2e': 'profile-icon', class: cls('ANavLink') },
        h('span', { class: cls('SpanOwnAvatar') }, avatar(settings.viewer, settings.viewer)),
        h('span', { class: cls('SpanNavText') }, labels.profile),
      )
    : null;
  void askForSuggestions().then((answer) => {
    people = (answer?.userList ?? []).map(({ user }) => user);
    cards = people.map(card);
    list.append(...cards);
    if (settings.side !== 'cast') return;
    cells = people.map(cell);
    for (const element of cells) note(element);
    list.before(
      box('DivFollowingContainer', ...cells),
      h('h2', { class: cls('H2SectionTitle') }, labels.suggested),
    );
  });
  return h(
    'div',
    { class: cls('DivSideNavContainer') },
    h(
      'a',
      { href: '/foryou', class: cls('AWordmark'), 'aria-label': labels.forYou },
      h('span', {}, 'replica'),
    ),
    searchForm(),
    h('nav', { class: cls('NavMain') }, ...ways, own),
    h('h2', { class: cls('H2SectionTitle') }, settings.side === 'cast' ? labels.following : labels.suggested),
    list,
    h('p', { class: cls('PFootnote') }, labels.footnote),
  );
}
