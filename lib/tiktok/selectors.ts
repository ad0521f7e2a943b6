// Every selector by which TikTok's pages are read, as data: fallbacks in order, with when and where they were seen.
// Names of classes change with each build; only the readable part behind a hyphen lasts ("css-n42mkb-5e6d46e3--DivFoo").

import { e2e } from './e2e.ts';

/**
 * Profile header, seen 2022 to 2026-11: the title is the handle, the subtitle the display name; only their tags changed
 * (h2 and h1, later h1 and h2). Sources: kimanikevin254's and other public scrapers of 2023 to 2025, ChinaGodMan/UserScripts @1bb5062.
 */
export const TITLE = e2e('user-title');
export const SUBTITLE = e2e('user-subtitle');
export const AVATAR = e2e('user-avatar');
export const BIO = e2e('user-bio');
export const BIO_LINK = e2e('user-link');
export const FOLLOWING = e2e('following-count');
export const FOLLOWERS = e2e('followers-count');
export const LIKES = e2e('likes-count');

/** Video grid of a profile, seen 2022 to 2026-11 (yt-dlp and pytok wait for the first of them). */
export const POST = e2e('user-post-item');
export const POST_LINK = 'a[href*="/video/"],a[href*="/photo/"]';
export const POST_VIEWS = e2e('video-views');
/** The label over a pinned post; seen in one public scraper of 2024, not in a capture. */
export const POST_PINNED = e2e('video-card-badge');

/**
 * Places that name other people than the page's own, some with the header's own names for their parts: suggested accounts
 * (capture of 2025-06), side bar, dialogs (2025), tiles of the grid, comments (2023), search results (2024).
 */
export const OTHER_PEOPLE = `${e2e(
  'recommend-card',
  'recommend-list-container',
  'sidebar-user-cell',
  'user-post-item',
  'comment-level-1',
  'search-user-container',
)},[class*="-DivUserListContainer"],[class*="-DivCommentItem"],#tux-portal-container`;

/** A ready-made badge, on cards since 2025-06. The profile header draws the svg without it (section on badges in badge-mark.ts). */
export const BADGE = e2e('follow-bluev');

/** The way to the visitor's own profile, in the head of every page (2022 to 2026). */
export const VIEWER_LINK = `a${e2e('profile-icon')},${e2e('profile-icon')} a`;

/**
 * Puzzles, seen 2021 to 2026 (public scrapers; the classes of the slider since 2023). The firewall's waiting page has no puzzle
 * to see, and this element (yt-dlp issue 9418, gallery-dl @86047cf6).
 */
export const CAPTCHA =
  '.captcha-verify-container,#captcha-verify-container-main-page,#captcha-verify-image,.captcha_verify_container,.secsdk-captcha-drag-icon';
export const FIREWALL = '#wci';

/** The login form, on its own page and in a dialog over others (public scrapers of 2023 to 2026). */
export const LOGIN = `#loginContainer,#login-modal,${e2e('login-modal')}`;

/** The question for a birthday. Never captured: the names follow TikTok's habit and its texts' keys (ageGate…, dfreelon/pyktok issue 10). */
export const AGE_GATE = `[data-e2e^="age-gate"],[class*="-DivAgeGate"]`;

/** What stands in the place of a profile, or of its grid (public scrapers of 2022 to 2026). */
export const NOTICE = '[class*="-DivErrorContainer"]';
