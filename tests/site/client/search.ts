// The search page: people on one tab, films on another, and both on the first.

import type { FoundUser, Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { longList } from './long-list.ts';
import { avatar, badge, cover } from './pictures.ts';
import { askForEverything, askForPeople } from './requests.ts';
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

/** Shows what was found for `keyword` in `main`: on the tabs `user` and `video` nothing else. */
export function showSearch(main: HTMLElement, keyword: string, shown: string): Promise<void> {
  main.id = 'main-content-general_search';
  document.title = `${keyword} | TikTok`;
  const query = `?q=${encodeURIComponent(keyword)}`;
  const tab = (label: string, path: string, name: string) =>
    h('a', { href: path + query, 'aria-current': shown === name ? 'page' : null, class: cls('ATab') }, label);
  const people = box('DivSearchPeople');
  const list = shown === 'user' ? peopleList(keyword) : filmList(keyword, shown === 'top' ? people : null);
  main.replaceChildren(
    box(
      'DivTabs',
      tab(labels.top, '/search', 'top'),
      tab(labels.users, '/search/user', 'user'),
      tab(labels.videos, '/search/video', 'video'),
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

/** The people that come with the films are put into `people`, where they are shown. */
function filmList(keyword: string, people: HTMLElement | null) {
  return longList<Item>({
    className: cls('DivSearchList'),
    heightOf: () => FILM_HEIGHT,
    columns: FILM_COLUMNS,
    rows: 6,
    row: (item) => film(item, people ? 'search_top-item' : 'search_video-item'),
    more: async (offset) => {
      const answer = await askForEverything(keyword, offset);
      const entries = answer?.data ?? [];
      people?.append(
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
