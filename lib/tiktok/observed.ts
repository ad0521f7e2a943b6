// Which of TikTok's own responses are worth reading. Bundled into the script that runs before the page's own, so it
// imports nothing and stays tiny.

/**
 * Paths under /api/ on www.tiktok.com, seen 2025-10 to 2026-11. Sources: zeeschuimer modules/tiktok.js @ffa2781, gallery-dl
 * @86047cf6, yt-dlp @81ecd58b, NeoVolkov/tiktok-apis @478cf07; the search's tabs of videos and LIVEs: public scrapers, 2024 to 2026. `preload/item_list` is left out: it loads on mere hovering,
 * so the person has not seen what is in it.
 */
const PATHS = [
  'user/detail',
  'user/list',
  'item/detail',
  'comment/list',
  'comment/list/reply',
  'search/user/full',
  'search/general/full',
  'search/item/full',
  'search/live/full',
  'post/item_list',
  'creator/item_list',
  'repost/item_list',
  'favorite/item_list',
  'user/collect/item_list',
  'recommend/item_list',
  'related/item_list',
  'explore/item_list',
  'challenge/item_list',
  'music/item_list',
  'mix/item_list',
  'story/item_list',
];

const ADDRESS = /^https:\/\/www\.tiktok\.com\/api\/([a-z_/]*?)\/?(?:[?#]|$)/;

/** Gives the known path of an absolute address, without `/api/` and the last slash (`user/detail`); null for others. */
export function observedPath(url: string): string | null {
  const path = ADDRESS.exec(url)?.[1];
  return path !== undefined && PATHS.includes(path) ? path : null;
}

/** Tells whether the body of this (absolute) address is one that the readers know. */
export function isObservedUrl(url: string): boolean {
  return observedPath(url) !== null;
}
