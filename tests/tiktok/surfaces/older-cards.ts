// The same surfaces as in cards.ts in other markup than today's: each is read by a selector further down in its list. Invented people
// in the shapes that public copies show.

import { BADGE_SVG } from '../invented.ts';

/** What one of these shows is always Nora; whoever else is named in it must not count. */
export interface OlderCard {
  readonly surface: string;
  readonly what: string;
  readonly html: string;
  /** Null where the surface shows none. */
  readonly name: string | null;
  readonly badge: true | null;
}

const NAME = 'Nora Quill';
/** Somebody else, with the badge, inside what belongs to Nora. */
const MENTION = `<a href="/@mill.press">@mill ${BADGE_SVG}</a>`;

export const OLDER_CARDS: readonly OlderCard[] = [
  {
    surface: 'comment',
    what: 'markup of 2023, whose outer container holds the replies as well',
    html: `<div class="tiktok-1-DivCommentItemContainer"><div class="tiktok-2-DivCommentContentContainer">
      <a data-e2e="comment-avatar-1" href="/@nora.quill"><img alt=""></a>
      <div><a href="/@nora.quill"><span data-e2e="comment-username-1">Nora Quill </span></a>
      <p data-e2e="comment-level-1">Hello</p></div></div>
      <div class="tiktok-3-DivReplyContainer"><a href="/@mill.press"><span>Mill</span>${BADGE_SVG}</a></div></div>`,
    name: NAME,
    badge: null,
  },
  {
    surface: 'comment',
    what: 'the name marked on an element around its link',
    html: `<div class="css-1-DivCommentItemWrapper"><div data-e2e="comment-username-1"><a href="/@nora.quill"><p>Nora Quill</p></a></div>
      <span>${BADGE_SVG}</span><span data-e2e="comment-level-1">${MENTION}</span></div>`,
    name: NAME,
    badge: true,
  },
  {
    surface: 'reply',
    what: 'markup of 2023',
    html: `<div class="tiktok-2-DivCommentContentContainer"><a href="/@nora.quill"><span data-e2e="comment-username-2">Nora Quill</span></a></div>`,
    name: NAME,
    badge: null,
  },
  {
    surface: 'search-user',
    what: 'without the container around it',
    html: `<a data-e2e="search-user-info-container" href="/@nora.quill"><h3 data-e2e="search-user-unique-id">nora.quill${BADGE_SVG}</h3>
      <p data-e2e="search-user-nickname">Nora Quill</p><p data-e2e="search-user-desc">${BADGE_SVG}</p></a>`,
    name: NAME,
    badge: true,
  },
  ...(['search_top-item', 'search_video-item'] as const).map((item) => ({
    surface: 'search-video',
    what: `inside ${item}`,
    html: `<div data-e2e="${item}"><a href="/@nora.quill/video/7"></a><p>${MENTION}</p><p data-e2e="search-card-user-unique-id">nora.quill</p></div>`,
    name: null,
    badge: null,
  })),
  {
    surface: 'search-live',
    what: 'the name without a link of its own',
    html: `<div><div data-e2e="search_live-item"><a href="https://www.tiktok.com/@nora.quill/live"></a></div>
      <div data-e2e="search-card-desc"><p data-e2e="search-card-user-unique-id">nora.quill</p></div></div>`,
    name: null,
    badge: null,
  },
  {
    surface: 'live-side',
    what: 'the display name as text, and the link beside it',
    html: `<div data-e2e="live-side-nav-item"><a href="/@nora.quill/live"><img alt=""></a>
      <span data-e2e="live-side-nav-name">Nora Quill</span></div>`,
    name: null,
    badge: null,
  },
  {
    surface: 'feed',
    what: 'without a container of its own around the author',
    html: `<article data-e2e="recommend-list-item-container"><a href="/@nora.quill/video/7"></a><h3 data-e2e="video-author-uniqueid">nora.quill</h3>
      <h4 data-e2e="video-author-nickname">Nora Quill</h4><div data-e2e="video-desc">${MENTION}</div></article>`,
    name: NAME,
    badge: null,
  },
  {
    surface: 'feed',
    what: 'name and handle in one link',
    html: `<article data-e2e="recommend-list-item-container"><a href="/@nora.quill"><h3 data-e2e="video-author-uniqueid">nora.quill${BADGE_SVG}</h3>
      <h4 data-e2e="video-author-nickname">Nora Quill</h4></a><div data-e2e="video-desc">${MENTION}</div></article>`,
    name: NAME,
    badge: true,
  },
  {
    surface: 'video-author',
    what: 'name and handle in links of their own',
    html: `<div class="css-1-DivInfoContainer"><a data-e2e="browse-user-avatar" href="/@nora.quill"></a><span data-e2e="browse-username">nora.quill</span>
      <span data-e2e="browser-nickname"><span>Nora Quill</span> · <span>1-4</span></span></div><p>${MENTION}</p>`,
    name: NAME,
    badge: null,
  },
  {
    surface: 'suggested',
    what: 'the handle without an element of its own',
    html: `<div data-e2e="recommend-card"><a href="/@nora.quill"><h3 data-e2e="user-title">Nora Quill</h3><h4 data-e2e="user-subtitle">nora.quill
      <div data-e2e="follow-bluev"></div></h4></a></div>`,
    name: NAME,
    badge: true,
  },
  {
    surface: 'people-list',
    what: 'a row that is no list item',
    html: `<div class="css-1-DivUserListContainer"><a href="/@nora.quill"><p class="css-2-PUniqueId">nora.quill</p><p class="css-3-PNickname">Nora Quill</p></a>
      <a href="/@mill.press"><span>Mill</span>${BADGE_SVG}</a></div>`,
    name: NAME,
    badge: null,
  },
  ...(
    [
      ['explore', 'explore-item', 'explore-card-user-unique-id'],
      ['hashtag', 'challenge-item', 'challenge-item-username'],
      ['sound-video', 'music-item', 'music-item-username'],
    ] as const
  ).map(([surface, item, name]) => ({
    surface,
    what: 'the author inside the tile, without a link',
    html: `<div data-e2e="${item}"><a href="/@nora.quill/video/7"></a><p>${MENTION}</p><p data-e2e="${name}">nora.quill</p></div>`,
    name: null,
    badge: null,
  })),
];
