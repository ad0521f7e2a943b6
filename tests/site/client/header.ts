// The header of a profile: made once, and filled again with the next person's data when nodes are recycled.

import type { Stats, User } from './answers.ts';
import { shortCount } from './counts.ts';
import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';
import { settings } from './page-settings.ts';
import { avatar, avatarSource, badge } from './pictures.ts';

const LINK_ICON = 'M10 14a5 5 0 0 0 7 0l3-3a5 5 0 0 0-7-7l-1 1M14 10a5 5 0 0 0-7 0l-3 3a5 5 0 0 0 7 7l1-1';
const SHARE_ICON = 'M14 5l7 6-7 6v-4c-6 0-9 2-11 6 0-6 4-10 11-10z';

/** What a header shows. */
export interface Shown {
  readonly user: User;
  readonly stats: Stats | undefined;
}

/** Tells whether this person's header has the old order: handle as h2, display name as h1 below. */
export function hasOldHeader(handle: string): boolean {
  return settings.order === 'old' || settings.oldHeaderFor.includes(handle);
}

/** Makes the row (or, in the old order, the block) of handle and display name. */
export function nameBlock({ user }: Shown): HTMLElement {
  const old = hasOldHeader(user.uniqueId);
  const handle = h(
    old ? 'h2' : 'h1',
    { 'data-e2e': 'user-title', class: cls(old ? 'H2ShareTitle' : 'H1ShareTitle') },
    user.uniqueId,
    user.verified ? badge(20) : null,
  );
  const name = h(
    old ? 'h1' : 'h2',
    { 'data-e2e': 'user-subtitle', class: cls(old ? 'H1ShareSubTitle' : 'H2ShareSubTitle') },
    user.nickname,
  );
  const block = h('div', { class: cls(old ? 'DivUserNameBlock' : 'DivUserIdentifierWrapper') }, handle, name);
  // A script for forged screenshots puts the very svg after the title, which the data contradict.
  if (settings.forgedBadgeFor.includes(user.uniqueId)) handle.after(badge(20));
  return block;
}

function number(name: string, title: string, count: number | undefined): HTMLElement {
  return box(
    'DivNumber',
    h('strong', { title, 'data-e2e': `${name}-count` }, count === undefined ? '' : shortCount(count)),
    h('span', { 'data-e2e': name, class: cls('SpanUnit') }, title),
  );
}

function link(user: User): HTMLElement | null {
  const target = user.bioLink?.link;
  if (!target) return null;
  const shown = target.replace(/^https?:\/\//, '');
  return h(
    'a',
    {
      'data-e2e': 'user-link',
      class: cls('ABioLink'),
      href: `https://www.tiktok.com/link/v2?aid=1988&target=${encodeURIComponent(target)}`,
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
    },
    icon(LINK_ICON, 16),
    h('span', { class: cls('SpanLink') }, shown),
  );
}

function buttons(): HTMLElement {
  return box(
    'DivButtonPanelWrapper',
    h(
      'button',
      { type: 'button', 'data-e2e': 'follow-button', class: 'TUXButton TUXButton--primary' },
      labels.follow,
    ),
    h(
      'button',
      { type: 'button', 'data-e2e': 'message-button', class: 'TUXButton TUXButton--secondary' },
      labels.message,
    ),
    h(
      'button',
      { type: 'button', 'aria-label': 'Share', class: 'TUXButton TUXButton--secondary TUXButton--icon' },
      icon(SHARE_ICON, 20),
    ),
  );
}

/** Makes a whole header. */
export function header(shown: Shown): HTMLElement {
  const { user, stats } = shown;
  const picture = h(
    'div',
    { 'data-e2e': 'user-avatar', class: cls('DivContainer', 'StyledAvatar') },
    h('span', { shape: 'circle', class: cls('SpanAvatarContainer') }, avatar(user.uniqueId, user.nickname)),
    user.roomId ? h('span', { class: cls('SpanLiveTag') }, labels.live) : null,
  );
  picture.toggleAttribute('data-live', Boolean(user.roomId));
  const counts = h(
    'h3',
    { class: cls('H3CountInfos') },
    number('following', labels.following, stats?.followingCount),
    number('followers', labels.followers, stats?.followerCount),
    number('likes', labels.likes, stats?.heartCount && Math.max(0, stats.heartCount)),
  );
  const bio = h('h2', { 'data-e2e': 'user-bio', class: cls('H2ShareDesc') }, user.signature || labels.noBio);
  const media = user.stateControlledMedia;
  return h(
    'div',
    { class: cls('DivShareLayoutHeader', 'StyledDivShareLayoutHeaderV2', 'CreatorPageHeader') },
    picture,
    h(
      'div',
      { class: cls('DivShareTitleContainer', 'CreatorPageHeaderShareContainer') },
      nameBlock(shown),
      buttons(),
      counts,
      bio,
      link(user),
      media ? h('p', { class: cls('PStateMedia') }, media.text) : null,
    ),
  );
}

/** Puts the next person into the nodes of a header, as a framework does that keeps its elements. */
export function refill(element: HTMLElement, shown: Shown): void {
  const next = header(shown);
  const old = (selector: string) => element.querySelector(selector);
  const fresh = (selector: string) => next.querySelector(selector);
  for (const name of ['following-count', 'followers-count', 'likes-count', 'user-bio', 'user-subtitle']) {
    const selector = `[data-e2e="${name}"]`;
    setText(old(selector), fresh(selector)?.textContent ?? '');
  }
  const title = old('[data-e2e="user-title"]');
  setText(title, shown.user.uniqueId);
  for (const svg of title?.parentElement?.querySelectorAll('svg') ?? []) svg.remove();
  if (shown.user.verified) title?.append(badge(20));
  if (settings.forgedBadgeFor.includes(shown.user.uniqueId)) title?.after(badge(20));
  old('[data-e2e="user-avatar"] img')?.setAttribute(
    'src',
    avatarSource(shown.user.uniqueId, shown.user.nickname),
  );
  replacePart(element, next, '[data-e2e="user-link"]');
  replacePart(element, next, '[class*="--PStateMedia"]');
  replacePart(element, next, '[class*="--SpanLiveTag"]', '[data-e2e="user-avatar"]');
  old('[data-e2e="user-avatar"]')?.toggleAttribute('data-live', Boolean(shown.user.roomId));
}

/** Changes the first text node alone: everything else in the element, whoever put it there, stays. */
function setText(element: Element | null, text: string): void {
  const first = element?.firstChild;
  if (first instanceof Text) first.data = text;
  else element?.prepend(text);
}

function replacePart(
  element: HTMLElement,
  next: HTMLElement,
  selector: string,
  parent = '[class*="--CreatorPageHeaderShareContainer"]',
): void {
  element.querySelector(selector)?.remove();
  const part = next.querySelector(selector);
  if (part) element.querySelector(parent)?.append(part);
}
