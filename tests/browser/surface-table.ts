// Who gets a mark on which surface and who does not, by what each of the cast is to the accounts around
// (tests/site/crowd/cast.ts), and where on the replica to look for it.

import { CAST, type Role } from '../site/crowd/cast.ts';
import type { ShownCard } from './marks.ts';
import type { ScenarioContext } from './scenario.ts';

/** Who stands around the cards of a surface: the author, whoever was searched for, or nobody. */
type Around = 'author' | 'genuine found' | 'nobody';

/** What has to be there. `either` is not held to: it depends on what was met before. */
type Expected = 'mark' | 'none' | 'either';

const ALWAYS: Readonly<Record<Exclude<Role, `impostor${string}` | 'declared fan'>, Expected>> = {
  'look-alike of a known account': 'mark',
  'genuine with badge': 'none',
  'imitated tick': 'mark',
  namesake: 'none',
  stranger: 'none',
};

export const EXPECTED: Readonly<Record<Around, Readonly<Record<Role, Expected>>>> = {
  author: {
    ...ALWAYS,
    'impostor of the author': 'mark',
    // Until the author has answered there.
    'impostor of somebody answered': 'none',
    'impostor of a genuine account': 'either',
    'declared fan': 'mark',
  },
  'genuine found': {
    ...ALWAYS,
    'impostor of the author': 'none',
    'impostor of somebody answered': 'none',
    'impostor of a genuine account': 'mark',
    'declared fan': 'none',
  },
  nobody: {
    ...ALWAYS,
    'impostor of the author': 'none',
    'impostor of somebody answered': 'none',
    'impostor of a genuine account': 'either',
    'declared fan': 'none',
  },
};

/** One surface: where it is on the replica, and how far it is scrolled. */
export interface Shown {
  readonly surface: string;
  readonly path: (context: Pick<ScenarioContext, 'site'>) => string;
  readonly open?: string;
  readonly name: string;
  readonly around: Around;
  /** Entries that are brought to the top in turn; the last lie where elements were used before. */
  readonly stops: readonly number[];
  /** Surfaces without display names do not show what is written into one. */
  readonly showsNames: boolean;
}

export const ROLES: ReadonlyMap<string, Role> = new Map(CAST.map(({ handle, role }) => [handle, role]));
const ROWS = [0, 6, 12, 18, 24, 30, 118, 171, 224] as const;
/** One film to a screen: every one of the cast's, behind those of the replica's own people. */
const FEED_ROWS = CAST.map((_, index) => 23 + 2 * index);
const GRID_ROWS = [0, 8, 16, 24, 32, 112] as const;

export const SURFACES: readonly Shown[] = [
  {
    surface: 'comments',
    path: ({ site }) => `/@juna.falkenried/video/${site.catalog.crowd.author.posts[0]?.id}`,
    name: '[data-e2e="comment-username-1"]',
    around: 'author',
    stops: ROWS,
    showsNames: true,
  },
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
  },
  {
    surface: 'hashtag',
    path: () => '/tag/glass',
    name: '[data-e2e="challenge-item-username"]',
    around: 'nobody',
    stops: GRID_ROWS,
    showsNames: false,
  },
];

function expectedOf({ handle }: ShownCard, { around, showsNames }: Shown): Expected {
  const role = ROLES.get(handle);
  if (role === undefined) return 'none';
  if (role === 'imitated tick' && !showsNames) return 'either';
  return EXPECTED[around][role];
}

/** Gives what is wrong with the cards on the screen. */
export function complaints(cards: readonly ShownCard[], shown: Shown): readonly string[] {
  return cards.flatMap((card) => {
    const expected = expectedOf(card, shown);
    const who = `${card.handle} (${ROLES.get(card.handle) ?? 'nobody'})`;
    if (expected === 'mark' && card.mark === null) return [`no mark on ${who}`];
    if (expected === 'none' && card.mark !== null) return [`a mark on ${who}: ${card.mark}`];
    return [];
  });
}

/** Both parts of the side column, where everybody stands at once. */
export const SIDE: readonly Shown[] = [
  {
    surface: 'suggested',
    path: sidePath,
    name: '[data-e2e="recommend-card"] [data-e2e="user-title"]',
    around: 'author',
    stops: [],
    showsNames: true,
  },
  {
    surface: 'side column',
    path: sidePath,
    name: '[data-e2e="sidebar-user-cell"] h4',
    around: 'nobody',
    stops: [],
    showsNames: true,
  },
];

function sidePath(): string {
  return '/@juna.falkenried?churn=off&side=cast';
}
