// The search page: people on one tab, films on another, both on the first, and those who are live on the last.

import type { FoundRoom, FoundUser, Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { longList } from './long-list.ts';
import { avatar, badge, cover } from './pictures.ts';
import { askForEverything, askForFilms, askForLives, askForPeople } from './requests.ts';
import { scrolls } from './scrolling.ts';

const PERSON_HEIGHT = 96;
const FILM_HEIGHT = 380;
const FILM_COLUMNS = 3;

function person(user: FoundUser): HTMLElement {
  const profile = `/@${user.unique_id}`;
  return h(
    'div',
    { 'data-e2e': 'search-user-container', class: cls('DivLinkWrapper') },
    h('a', { href: profile, class: cls('StyledLink') }, avatar(user.unique_id, user.nickname)),
    h(
      'a',
      {
        href: profile,
        tabindex: -1,
        'data-e2e': 'search-user-info-container',
        class: cls('StyledDivInfoWrapper'),
      },
      h(
        'p',
        { 'data-e2e': 'search-user-unique-id', class: cls('PTitle') },
        user.unique_id,
        user.custom_verify ? badge(14) : null,
      ),
      box(
        'DivSubTitleWrapper',
        h('p', { 'data-e2e': 'search-user-nickname', class: cls('PUserSubTitle') }, user.nickname),
        ' · ',
        h(
          'strong',
          { 'data-e2e': 'search-follow-count' },
          `${shortCount(user.follower_count)} `,
          h('span', {}, labels.followers),
        ),
      ),
      h('p', { 'data-e2e': 'search-user-desc', class: cls('PDesc') }, user.signature),
    ),
  );
}

function film(item: Item, place: string): HTMLElement {
  const { uniqueId } = item.author;
  return h(
    'div',
    { 'data-e2e': place, class: cls('DivItemContainerForSearch') },
    h(
      'a',
      { href: `/@${uniqueId}/video/${item.id}`, class: cls('AVideoContainer') },
      cover(item.id, uniqueId),
    ),
    h('div', { 'data-e2e': 'search-card-video-caption', class: cls('DivMetaCaptionLine') }, item.desc),
    h(
      'a',
      { href: `/@${uniqueId}`, 'data-e2e': 'search-card-user-link', class: cls('StyledLink') },
      h('p', { 'data-e2e': 'search-card-user-unique-id', class: cls('PUserName') }, uniqueId),
    ),
  );
}

/** One who is live: the name stands below the picture, in the same box. */
function live({ title, owner: { display_id: handle } }: FoundRoom): HTMLElement {
  return h(
    'div',
    { class: cls('DivItemContainerForSearch') },
    h(
      'div',
      { 'data-e2e': 'search_live-item' },
      h(
        'a',
        { href: `https://www.tiktok.com/@${handle}/live`, class: cls('AVideoContainer') },
        cover(handle, handle),
      ),
    ),
    h(
      'div',
      { 'data-e2e': 'search-card-desc' },
      h('div', { class: cls('DivMetaCaptionLine') }, title),
      h(
        'a',
        { href: `/@${handle}`, 'data-e2e': 'search-card-user-link', class: cls('StyledLink') },
        h('p', { 'data-e2e': 'search-card-user-unique-id', class: cls('PUserName') }, handle),
      ),
    ),
  );
}

/** Shows what was found for `keyword` in `main`: on every tab but the first one kind alone. */
export function showSearch(main: HTMLElement, keyword: string, shown: string): Promise<void> {
  main.id = 'main-content-general_search';
  document.title = `${keyword} | TikTok`;
  const query = `?q=${encodeURIComponent(keyword)}`;
  const tab = (label: string, path: string, name: string) =>
    h('a', { href: path + query, 'aria-current': shown === name ? 'page' : null, class: cls('ATab') }, label);
  const people = box('DivSearchPeople');
  const list = LISTS[shown]?.(keyword) ?? everything(keyword, people);
  main.replaceChildren(
    box(
      'DivTabs',
      tab(labels.top, '/search', 'top'),
      tab(labels.users, '/search/user', 'user'),
      tab(labels.videos, '/search/video', 'video'),
      tab(labels.live, '/search/live', 'live'),
    ),
    people,
    list.element,
  );
  list.element.setAttribute('data-e2e', 'search_list');
  scrolls(list);
  return Promise.resolve();
}

function peopleList(keyword: string) {
  return longList<FoundUser>({
    className: cls('DivSearchList'),
    heightOf: () => PERSON_HEIGHT,
    row: person,
    more: async (cursor) => {
      const answer = await askForPeople(keyword, cursor);
      return {
        entries: (answer?.user_list ?? []).map(({ user_info }) => user_info),
        next: answer?.has_more ? String(answer.cursor) : null,
      };
    },
  });
}

const GRID = {
  className: cls('DivSearchList'),
  heightOf: () => FILM_HEIGHT,
  columns: FILM_COLUMNS,
  rows: 6,
} as const;

/** The people that come with the films are put into `people`, where they are shown. */
function everything(keyword: string, people: HTMLElement) {
  return longList<Item>({
    ...GRID,
    row: (item) => film(item, 'search_top-item'),
    more: async (offset) => {
      const answer = await askForEverything(keyword, offset);
      const entries = answer?.data ?? [];
      people.append(
        ...entries.flatMap((entry) =>
          entry.type === 4 ? entry.user_list.map(({ user_info }) => person(user_info)) : [],
        ),
      );
      return {
        entries: entries.flatMap((entry) => (entry.type === 1 ? [entry.item] : [])),
        next: answer?.has_more ? String(answer.cursor) : null,
      };
    },
  });
}

function filmList(keyword: string) {
  return longList<Item>({
    ...GRID,
    row: (item) => film(item, 'search_video-item'),
    more: async (offset) => {
      const answer = await askForFilms(keyword, offset);
      return { entries: answer?.item_list ?? [], next: answer?.has_more ? String(answer.cursor) : null };
    },
  });
}

function liveList(keyword: string) {
  return longList<FoundRoom>({
    ...GRID,
    row: live,
    more: async (offset) => {
      const answer = await askForLives(keyword, offset);
      const rooms = (answer?.data ?? []).map(({ live_info }): FoundRoom => JSON.parse(live_info.raw_data));
      return { entries: rooms, next: answer?.has_more ? answer.cursor : null };
    },
  });
}

const LISTS: Readonly<Record<string, typeof peopleList | typeof filmList | typeof liveList>> = {
  user: peopleList,
  video: filmList,
  live: liveList,
};
