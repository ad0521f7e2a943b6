// Where on the replica each surface is, and what is done there so that everybody of the cast comes by. Who is marked there is in
// expected-marks.ts.

import { CAST, type Role } from '../site/crowd/cast.ts';
import { MARKED_FOR, type Stage } from './expected-marks.ts';
import type { ScenarioContext } from './scenario.ts';

/** Who of the cast is surely marked beside the author, for those who only count marks. */
export const EXPECTED: { readonly author: Readonly<Record<Role, 'mark' | 'none' | 'either'>> } = {
  author: Object.fromEntries(
    Object.entries(MARKED_FOR.author).map(([role, expected]) => [
      role,
      expected === null ? 'none' : expected.mayLack ? 'either' : 'mark',
    ]),
  ) as Record<Role, 'mark' | 'none' | 'either'>,
};

/** One surface that is a long list: where it is on the replica, and how far it is scrolled. */
export interface Shown extends Stage {
  readonly surface: string;
  readonly path: (context: Pick<ScenarioContext, 'site'>) => string;
  readonly open?: string;
  readonly name: string;
  /** Entries that are brought to the top in turn; the last lie where elements were used before. */
  readonly stops: readonly number[];
}

const ROWS = [0, 6, 12, 18, 24, 30, 118, 171, 224] as const;
/** One film to a screen: every one of the cast's, behind those of the replica's own people. */
const FEED_ROWS = CAST.map((_, index) => 23 + 2 * index);
const GRID_ROWS = [0, 8, 16, 24, 32, 112] as const;

export const COMMENTS: Shown = {
  surface: 'comments',
  path: ({ site }) => `/@juna.falkenried/video/${site.catalog.crowd.author.posts[0]?.id}`,
  name: '[data-e2e="comment-username-1"]',
  around: 'author',
  stops: ROWS,
  showsNames: true,
};

export const SURFACES: readonly Shown[] = [
  COMMENTS,
  {
    surface: 'people found',
    path: () => '/search/user?q=mara%20okafor',
    name: '[data-e2e="search-user-unique-id"]',
    around: 'genuine found',
    stops: [0, 6, 12, 18, 24, 30, 118, 171],
    showsNames: true,
  },
  {
    surface: 'films found',
    path: () => '/search?q=mara%20okafor',
    name: '[data-e2e="search-card-user-unique-id"]',
    around: 'genuine found',
    stops: [0, 6, 12, 18, 24, 30, 120],
    showsNames: false,
    drawsBadge: false,
  },
  {
    surface: 'films found, on their own tab',
    path: () => '/search/video?q=mara%20okafor',
    name: '[data-e2e="search-card-user-unique-id"]',
    around: 'genuine found',
    stops: [0, 6, 12, 18, 24, 30, 120],
    showsNames: false,
    drawsBadge: false,
  },
  {
    surface: 'people found who are live',
    path: () => '/search/live?q=mara%20okafor',
    name: '[data-e2e="search-card-user-unique-id"]',
    // Rooms say nothing of the badge that can be believed.
    around: 'nobody',
    stops: [0, 6, 12, 18, 24, 30, 120],
    showsNames: false,
    drawsBadge: false,
  },
  {
    surface: 'feed of those followed',
    path: () => '/following',
    name: '[data-e2e="video-author-uniqueid"]',
    around: 'nobody',
    stops: FEED_ROWS,
    showsNames: true,
  },
  {
    surface: 'feed',
    path: () => '/foryou',
    name: '[data-e2e="video-author-uniqueid"]',
    around: 'nobody',
    stops: FEED_ROWS,
    showsNames: true,
  },
  {
    surface: 'followers',
    path: () => '/@juna.falkenried?churn=off',
    open: '[data-e2e="followers-count"]',
    name: '[class*="--DivUserListContainer"] [class*="--PUniqueId"]',
    around: 'author',
    stops: ROWS,
    showsNames: true,
  },
  {
    surface: 'explore',
    path: () => '/explore',
    name: '[data-e2e="explore-card-user-unique-id"]',
    around: 'nobody',
    stops: GRID_ROWS,
    showsNames: false,
    drawsBadge: false,
  },
  {
    surface: 'hashtag',
    path: () => '/tag/glass',
    name: '[data-e2e="challenge-item-username"]',
    around: 'nobody',
    stops: GRID_ROWS,
    showsNames: false,
    drawsBadge: false,
  },
  {
    surface: 'films with a sound',
    path: ({ site }) => `/music/original-sound-${site.catalog.crowd.author.posts[0]?.id}`,
    name: '[data-e2e="music-item-username"]',
    around: 'nobody',
    stops: GRID_ROWS,
    showsNames: false,
    drawsBadge: false,
  },
];

/** A surface where everybody stands at once, and is moved one element further. */
export interface Moved extends Stage {
  readonly surface: string;
  readonly path: string;
  readonly name: string;
  /** What of the replica moves them. */
  readonly move: 'replicaRecycleCards()' | 'replicaRecycleRows()' | 'replicaRecycleLives()';
}

const SIDE = { path: '/@juna.falkenried?churn=off&side=cast', move: 'replicaRecycleCards()' } as const;

/** Both parts of the side column, and whom one writes with. */
export const MOVED: readonly Moved[] = [
  {
    ...SIDE,
    surface: 'suggested',
    name: '[data-e2e="recommend-card"] [data-e2e="user-title"]',
    around: 'author',
    showsNames: true,
  },
  {
    ...SIDE,
    surface: 'side column',
    name: '[data-e2e="sidebar-user-cell"] h4',
    around: 'nobody',
    showsNames: true,
  },
  {
    surface: 'messages',
    path: '/messages',
    name: '[data-e2e="chat-nickname"]',
    around: 'nobody',
    showsNames: true,
    move: 'replicaRecycleRows()',
  },
  {
    surface: 'who else is live',
    path: '/@juna.falkenried/live',
    name: '[data-e2e="live-side-nav-name"]',
    around: 'nobody',
    showsNames: false,
    drawsBadge: false,
    move: 'replicaRecycleLives()',
  },
];

/** A place that shows one account. */
export interface Single extends Stage {
  readonly surface: string;
  readonly name: string;
  readonly path: (context: Pick<ScenarioContext, 'site'>, handle: string) => string;
}

/** Places that show one account. */
export const SINGLES: readonly Single[] = [
  {
    surface: 'author of a film',
    name: '[data-e2e="browse-username"]',
    path: ({ site }, handle) => `/@${handle}/video/${site.catalog.find(handle)?.posts[0]?.id}`,
    around: 'nobody',
    showsNames: true,
  },
  {
    surface: 'who made a sound',
    name: '[data-e2e="music-creator"]',
    path: ({ site }, handle) => `/music/original-sound-${site.catalog.find(handle)?.posts[0]?.id}`,
    around: 'nobody',
    showsNames: true,
    drawsBadge: false,
  },
  {
    surface: 'who is live',
    name: '[data-e2e="user-profile-uid"]',
    path: (_context, handle) => `/@${handle}/live`,
    around: 'nobody',
    showsNames: true,
  },
];
