// One card of each surface, in the shapes TikTok draws them, with invented people in them.

import { BADGE_SVG } from '../invented.ts';

/** Who is put into a card. */
export interface Shown {
  readonly handle: string;
  readonly name: string;
  readonly hasBadge?: boolean;
}

const badge = ({ hasBadge }: Shown) => (hasBadge ? BADGE_SVG : '');

function commentHtml(level: 1 | 2, shown: Shown, replies = ''): string {
  const { handle, name } = shown;
  return `<div class="css-1-5e6d46e3--DivCommentObjectWrapper">
  <div class="css-2-5e6d46e3--DivCommentItemWrapper">
    <a data-e2e="comment-avatar-${level}" href="/@${handle}"><img alt=""></a>
    <div class="css-3-5e6d46e3--DivCommentContentWrapper">
      <a href="/@${handle}"><span data-e2e="comment-username-${level}">${name}</span><span class="SpanInfoVerify">${badge(shown)}</span></a>
      <p data-e2e="comment-level-${level}"><a href="/@mill.press">@Mill</a> what a day</p>
    </div>
  </div>
  <div class="css-4-5e6d46e3--DivReplyContainer">${replies}</div></div>`;
}

/** Gives the HTML of one card by the surface's id. */
export const CARDS: Readonly<Record<string, (shown: Shown) => string>> = {
  comment: (shown) => commentHtml(1, shown),
  reply: (shown) => commentHtml(2, shown),
  'search-user': (
    shown,
  ) => `<div data-e2e="search-user-container"><a href="/@${shown.handle}"><img alt=""></a>
    <a data-e2e="search-user-info-container" href="/@${shown.handle}"><p data-e2e="search-user-unique-id">${shown.handle}${badge(shown)}</p>
    <div><p data-e2e="search-user-nickname">${shown.name}</p> · <strong data-e2e="search-follow-count">12.3K</strong></div>
    <p data-e2e="search-user-desc">Hello</p></a></div>`,
  'search-video': ({
    handle,
  }) => `<div data-e2e="search_top-item"><a href="/@${handle}/video/7"><img alt=""></a></div>
    <a href="/@${handle}" data-e2e="search-card-user-link"><p data-e2e="search-card-user-unique-id">${handle}</p></a>`,
  'search-live': ({
    handle,
  }) => `<div><div data-e2e="search_live-item"><a href="https://www.tiktok.com/@${handle}/live"><img alt=""></a></div>
    <div data-e2e="search-card-desc"><a href="/@${handle}" data-e2e="search-card-user-link"><p data-e2e="search-card-user-unique-id">${handle}</p></a></div></div>`,
  feed: (shown) => `<article data-e2e="recommend-list-item-container"><a href="/@${shown.handle}/video/7"></a>
    <div class="css-1--DivAuthorContainer"><a href="/@${shown.handle}"><h3 data-e2e="video-author-uniqueid">${shown.handle}${badge(shown)}</h3>
    <h4 data-e2e="video-author-nickname">${shown.name}</h4></a></div><div data-e2e="video-desc"><a href="/@mill.press">@mill</a></div></article>`,
  'video-author': (
    shown,
  ) => `<a href="/@${shown.handle}"><span data-e2e="browse-username">${shown.handle}${badge(shown)}</span>
    <span data-e2e="browser-nickname"><span>${shown.name}</span> · <span>2026-3-1</span></span></a>`,
  suggested: (
    shown,
  ) => `<div data-e2e="recommend-card"><a href="/@${shown.handle}"><h3 data-e2e="user-title">${shown.name}</h3>
    <h4 data-e2e="user-subtitle"><span class="SpanUniqueId">${shown.handle}</span>${shown.hasBadge ? `<div data-e2e="follow-bluev">${BADGE_SVG}</div>` : ''}</h4></a></div>`,
  sidebar: (
    shown,
  ) => `<div data-e2e="sidebar-user-cell"><a href="/@${shown.handle}"><h4 class="x-H4UniqueId">${shown.handle}${badge(shown)}</h4>
    <p class="x-PNickname">${shown.name}</p></a></div>`,
  'people-list': (
    shown,
  ) => `<div class="x-DivUserListContainer"><ul><li><a href="/@${shown.handle}"><p class="x-PUniqueId">${shown.handle}${badge(shown)}</p>
    <p class="x-PNickname">${shown.name}</p></a><button>Follow</button></li></ul></div>`,
  explore: ({ handle }) => `<div data-e2e="explore-item"><a href="/@${handle}/video/7"><img alt=""></a></div>
    <div><a href="/@${handle}"><p data-e2e="explore-card-user-unique-id">${handle}</p></a></div>`,
  hashtag: ({
    handle,
  }) => `<div data-e2e="challenge-item"><a href="/@${handle}/video/7"><img alt=""></a></div>
    <div><a href="/@${handle}"><p data-e2e="challenge-item-username">${handle}</p></a></div>`,
  sound: ({ handle, name }) => `<h2><a href="/@${handle}" data-e2e="music-creator">${name}</a></h2>`,
  'sound-video': ({
    handle,
  }) => `<div data-e2e="music-item"><a href="/@${handle}/video/7"><img alt=""></a></div>
    <div><a href="/@${handle}"><p data-e2e="music-item-username">${handle}</p></a></div>`,
  'hover-card': (
    shown,
  ) => `<div class="css-1-5e6d46e3--DivUserCardContainer"><a data-e2e="user-card-avatar" href="/@${shown.handle}"><img alt=""></a>
    <a href="/@${shown.handle}"><span data-e2e="user-card-username">${shown.handle}</span>${badge(shown)}</a>
    <a data-e2e="user-card-nickname" href="/@${shown.handle}">${shown.name}</a>
    <p data-e2e="user-card-user-bio"><a href="/@mill.press">@mill</a></p></div>`,
  live: (
    shown,
  ) => `<a href="/@${shown.handle}"><h1 data-e2e="user-profile-uid">${shown.handle}${badge(shown)}</h1>
    <p data-e2e="user-profile-nickname">${shown.name}</p></a>`,
  'live-side': ({ handle }) => `<div data-e2e="live-side-nav-item"><a href="/@${handle}/live"><img alt="">
    <span data-e2e="live-side-nav-name">${handle}</span><div data-e2e="person-count">12</div></a></div>`,
  chat: (shown) => `<a href="/@${shown.handle}"><p data-e2e="chat-nickname">${shown.name}${badge(shown)}</p>
    <p data-e2e="chat-uniqueid">@${shown.handle}</p></a>`,
};

/** Gives a comment with a reply under it. */
export function threadHtml(comment: Shown, answer: Shown): string {
  return commentHtml(1, comment, commentHtml(2, answer));
}
