// The search page: people, and on the first tab films as well.

import type { FoundUser, Item } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h } from './dom.ts';
import { labels } from './labels.ts';
import { avatar, badge, cover } from './pictures.ts';
import { askForEverything, askForPeople } from './requests.ts';

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

function film(item: Item): HTMLElement {
  const { uniqueId } = item.author;
  return h(
    'div',
    { 'data-e2e': 'search_top-item', class: cls('DivItemContainerForSearch') },
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

/** Shows what was found for `keyword` in `main`; on the tab of people only people. */
export async function showSearch(main: HTMLElement, keyword: string, peopleOnly: boolean): Promise<void> {
  main.id = 'main-content-general_search';
  document.title = `${keyword} | TikTok`;
  const query = `?q=${encodeURIComponent(keyword)}`;
  const list = h('div', { 'data-e2e': 'search_list', class: cls('DivSearchList') });
  const tab = (label: string, path: string, selected: boolean) =>
    h('a', { href: path + query, 'aria-current': selected ? 'page' : null, class: cls('ATab') }, label);
  main.replaceChildren(
    box('DivTabs', tab(labels.top, '/search', !peopleOnly), tab(labels.users, '/search/user', peopleOnly)),
    list,
  );
  if (peopleOnly) {
    const answer = await askForPeople(keyword);
    list.append(...(answer?.user_list ?? []).map(({ user_info }) => person(user_info)));
    return;
  }
  const answer = await askForEverything(keyword);
  for (const entry of answer?.data ?? []) {
    list.append(
      ...(entry.type === 4 ? entry.user_list.map(({ user_info }) => person(user_info)) : [film(entry.item)]),
    );
  }
}
