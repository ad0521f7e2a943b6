// A profile page: from the data of the load, or from an answer after a link, with the old header gone or recycled.

import type { Detail } from './answers.ts';
import { startChurn, stopChurn } from './churn.ts';
import { box, cls, h } from './dom.ts';
import { closeFollowers, showFollowers } from './followers.ts';
import { hasOldHeader, header, refill, type Shown } from './header.ts';
import { labels } from './labels.ts';
import { emptyNotice, noPostsNotice, notFoundNotice, privateNotice } from './notices.ts';
import { settings } from './page-settings.ts';
import { postGrid } from './posts.ts';
import { askForDetail } from './requests.ts';
import { recycleCards } from './sidebar.ts';

const LOGIN_REQUIRED = 10101;
const RECYCLE_AT_STEP = 2;
let visits = 0;
/** Whose page stands there. */
let current: Shown | null = null;

document.addEventListener('click', ({ target }) => {
  const opens = target instanceof Element && target.closest('[data-e2e="followers-count"]');
  if (opens && current) showFollowers(current.user);
});

function tabs(): HTMLElement {
  const tab = (label: string, selected: boolean) =>
    h('div', { role: 'tab', 'aria-selected': String(selected), class: cls('PTab') }, label);
  const order = [labels.latest, labels.popular, labels.oldest].map((label, place) =>
    h('button', { type: 'button', 'aria-pressed': String(place === 0), class: cls('ButtonSort') }, label),
  );
  return box(
    'DivVideoFeedTab',
    h(
      'div',
      { role: 'tablist', class: cls('DivTabs') },
      tab(labels.videos, true),
      tab(labels.reposts, false),
      tab(labels.liked, false),
    ),
    box('DivSort', ...order),
  );
}

function below({ userInfo, statusCode }: Detail): HTMLElement {
  const { user, stats } = userInfo;
  if (!user || user.privateAccount || statusCode !== 0) return privateNotice();
  if (stats?.videoCount === 0) return noPostsNotice();
  return box('DivShareLayoutMain', tabs(), postGrid(user));
}

function skeleton(): HTMLElement {
  return box(
    'DivSkeleton',
    box('DivSkeletonAvatar'),
    box('DivSkeletonLines', box('DivSkeletonLine'), box('DivSkeletonLine')),
  );
}

/** Shows a profile in `main`. `loaded` is what the page itself brought; null asks TikTok's server. */
export async function showProfile(main: HTMLElement, handle: string, loaded: Detail | null): Promise<void> {
  visits += 1;
  const visit = visits;
  stopChurn();
  closeFollowers();
  current = null;
  if (loaded) return draw(main, handle, loaded);
  const recycles = settings.handover === 'recycle' || (settings.handover === 'alternate' && visits % 2 === 0);
  if (!recycles || !main.querySelector('[data-e2e="user-page"]')) main.replaceChildren(skeleton());
  const detail = await askForDetail(handle);
  if (settings.late > 0) await new Promise((resolve) => setTimeout(resolve, settings.late));
  // Another link was followed meanwhile.
  if (visit === visits) draw(main, handle, detail);
}

function draw(main: HTMLElement, handle: string, detail: Detail | null): void {
  if (detail?.statusCode === LOGIN_REQUIRED) {
    location.assign(`/@${handle}`);
    return;
  }
  main.id = 'main-content-others_homepage';
  const { user, stats } = detail?.userInfo ?? {};
  document.title = user ? `${user.nickname} (@${user.uniqueId}) | TikTok` : 'TikTok';
  if (!detail || (!user && ![10221, 10222].includes(detail.statusCode))) {
    main.replaceChildren(emptyNotice(() => void showProfile(main, handle, null)));
    return;
  }
  if (!user) {
    main.replaceChildren(detail.statusCode === 10222 ? privateNotice() : notFoundNotice());
    return;
  }
  const shown: Shown = { user, stats };
  current = shown;
  const page = main.querySelector<HTMLElement>('[data-e2e="user-page"]');
  if (page && reusable(page, handle)) {
    const element = page.querySelector<HTMLElement>('[class*="--CreatorPageHeader"]');
    if (element) refill(element, shown);
    page.lastElementChild?.replaceWith(below(detail));
  } else {
    main.replaceChildren(
      h('div', { 'data-e2e': 'user-page', class: cls('DivLayout') }, header(shown), below(detail)),
    );
  }
  startChurn(main, shown, (step) => {
    if (step === RECYCLE_AT_STEP) recycleCards();
  });
}

/** Nodes can be kept only where both headers have the same order. */
function reusable(page: HTMLElement, handle: string): boolean {
  return (page.querySelector('h2[data-e2e="user-title"]') !== null) === hasOldHeader(handle);
}
