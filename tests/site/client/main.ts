// The page's script: finds out which page the address names, shows it, and follows links without loading anew.

import { stopChurn } from './churn.ts';
import { cls, h } from './dom.ts';
import { showFeed } from './feed.ts';
import { closeFollowers } from './followers.ts';
import { showGrid } from './grids.ts';
import { showLive } from './live.ts';
import { showMessages } from './messages.ts';
import { captcha, loginPage } from './notices.ts';
import { loadedDetail, loadedItem } from './page-data.ts';
import { settings } from './page-settings.ts';
import { showProfile } from './profile.ts';
import { showSearch } from './search.ts';
import { sidebar } from './sidebar.ts';
import { showVideo } from './video.ts';
import { asWork } from './work.ts';

const PROFILE = /^\/@([^/]+)\/?$/;
const VIDEO = /^\/@([^/]+)\/video\/(\d+)\/?$/;
const LIVE = /^\/@([^/]+)\/live\/?$/;
const SOUND = /^\/music\/[^/]*-(\d+)\/?$/;
const HASHTAG = /^\/tag\/([^/]+)\/?$/;
const SEARCH_TAB = /^\/search\/(user|video|live)\/?$/;
const main = h('div', { class: cls('DivMainContainer') });

/** Shows what the address names. Data of the load count at the load alone: afterwards they are stale. */
function show(firstLoad: boolean): Promise<void> {
  const { pathname, search } = location;
  const video = VIDEO.exec(pathname);
  if (video?.[1] && video[2]) {
    stopChurn();
    return showVideo(main, video[1], video[2], firstLoad ? loadedItem() : null);
  }
  const handle = PROFILE.exec(pathname)?.[1];
  if (handle !== undefined) {
    const name = decodeURIComponent(handle).toLowerCase();
    return showProfile(main, name, firstLoad ? loadedDetail(name) : null);
  }
  stopChurn();
  if (pathname === '/login') {
    main.replaceChildren(loginPage());
    return Promise.resolve();
  }
  if (pathname.startsWith('/search')) {
    const keyword = new URLSearchParams(search).get('q') ?? '';
    return showSearch(main, keyword, SEARCH_TAB.exec(pathname)?.[1] ?? 'top');
  }
  if (pathname === '/messages') return showMessages(main);
  const live = LIVE.exec(pathname)?.[1];
  if (live) return showLive(main, decodeURIComponent(live));
  const sound = SOUND.exec(pathname)?.[1];
  if (sound) return showGrid(main, 'music', sound);
  const hashtag = HASHTAG.exec(pathname)?.[1];
  if (hashtag) return showGrid(main, 'challenge', decodeURIComponent(hashtag));
  if (pathname === '/explore') return showGrid(main, 'explore', '');
  return showFeed(main);
}

function go(url: URL): void {
  closeFollowers();
  history.pushState({}, '', url);
  scrollTo(0, 0);
  void asWork(show(false));
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank') return;
  const url = new URL(link.href);
  if (url.origin !== location.origin) return;
  event.preventDefault();
  go(url);
});

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  const keyword = String(new FormData(event.target).get('q') ?? '');
  go(new URL(`/search?q=${encodeURIComponent(keyword)}`, location.href));
});

addEventListener('popstate', () => void asWork(show(false)));

document.getElementById('app')?.append(sidebar(), main);
if (settings.captcha) document.body.append(captcha());
void asWork(show(true));
