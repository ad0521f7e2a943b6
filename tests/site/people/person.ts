// An invented account of the replica: what a file in this folder has to say, and everything that follows from it.
// How TikTok would put it into JSON is said in ../shapes.

import { accountId, numberFrom, objectId, securedId, snowflake } from './identity.ts';

const DAY = 86_400;

/** One post as its author's file describes it. */
export interface PostDraft {
  readonly daysAgo: number;
  readonly views: number;
  readonly text: string;
  readonly pinned?: boolean;
  readonly seconds?: number;
  /** TikTok's own mark for a paid partnership. */
  readonly paid?: boolean;
}

/** One post with its id and time (Unix seconds). */
export interface ReplicaPost extends Required<PostDraft> {
  readonly id: string;
  readonly createTime: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
}

/** How the replica serves somebody: which container holds the data, and which header is drawn. */
interface Serving {
  readonly container: 'universal' | 'sigi' | 'next';
  readonly header: 'new' | 'old';
  /** TikTok's status code; 10222 is a private account. */
  readonly statusCode: number;
  /** False where the answer carries a status code and no account. */
  readonly withUserInfo: boolean;
  /** Draws the badge's svg although the data say that there is none. */
  readonly forgedBadge: boolean;
  /** Leaves `statsV2` out and lets the likes run over 32 bits, as older pages did. */
  readonly overflowingLikes: boolean;
}

/** The part of a person that a file may leave out. */
interface Optional {
  readonly bio: string;
  readonly link: string | null;
  readonly badge: boolean;
  readonly category: string | null;
  readonly seller: boolean;
  readonly organization: boolean;
  readonly privateAccount: boolean;
  readonly adOnly: boolean;
  readonly stateMedia: string | null;
  readonly musicTab: boolean;
  readonly live: boolean;
  readonly language: string;
  readonly handleChangedDaysAgo: number | null;
  readonly nameChangedDaysAgo: number | null;
  readonly following: number;
  readonly friends: number;
  readonly liked: number;
  readonly posts: readonly PostDraft[];
  /** How many videos TikTok counts; the posts that are there when not said. */
  readonly videoCount: number | null;
  readonly serving: Partial<Serving>;
}

/** What a file of this folder exports. `joined` is a day (ISO) or how many days ago. */
export interface PersonDraft extends Partial<Optional> {
  readonly handle: string;
  readonly displayName: string;
  readonly joined: string | number;
  readonly followers: number;
  readonly likes: number;
}

/** An invented account with everything that the replica needs to serve it; times in Unix seconds. */
export interface Person extends Omit<Optional, 'posts' | 'serving' | 'videoCount'> {
  readonly handle: string;
  readonly displayName: string;
  readonly followers: number;
  readonly likes: number;
  readonly id: string;
  readonly secUid: string;
  readonly avatar: string;
  /** Colour of the drawn avatar, 0 to 359. */
  readonly hue: number;
  readonly joined: number;
  readonly handleChanged: number;
  readonly nameChanged: number;
  readonly posts: readonly ReplicaPost[];
  readonly videoCount: number;
  readonly serving: Serving;
}

const COMMON: Optional = {
  bio: '',
  link: null,
  badge: false,
  category: null,
  seller: false,
  organization: false,
  privateAccount: false,
  adOnly: false,
  stateMedia: null,
  musicTab: false,
  live: false,
  language: 'en',
  handleChangedDaysAgo: null,
  nameChangedDaysAgo: null,
  following: 40,
  friends: 6,
  liked: 0,
  posts: [],
  videoCount: null,
  serving: {},
};

const OPEN: Serving = {
  container: 'universal',
  header: 'new',
  statusCode: 0,
  withUserInfo: true,
  forgedBadge: false,
  overflowingLikes: false,
};

/** Works a draft out as of `now` (milliseconds). The same draft and time always give the same person. */
export function personFrom(draft: PersonDraft, now: number): Person {
  const full = { ...COMMON, ...draft };
  const today = Math.floor(now / 1000);
  const joined =
    typeof draft.joined === 'string' ? Date.parse(draft.joined) / 1000 : today - draft.joined * DAY;
  const ago = (days: number | null) => (days === null ? 0 : today - days * DAY);
  const posts = full.posts.map((post, place) => postFrom(post, `${draft.handle} ${place}`, today));
  return {
    ...full,
    // TikTok's ids are cut some minutes around the time that it gives as createTime.
    id: accountId(joined + 60 * (numberFrom(draft.handle, 40) - 10), draft.handle),
    secUid: securedId(draft.handle),
    avatar: objectId(`avatar ${draft.handle}`),
    hue: numberFrom(`hue ${draft.handle}`, 360),
    joined,
    handleChanged: ago(full.handleChangedDaysAgo),
    nameChanged: ago(full.nameChangedDaysAgo),
    posts: inListOrder(posts),
    videoCount: full.videoCount ?? posts.length,
    serving: { ...OPEN, ...full.serving },
  };
}

function postFrom(draft: PostDraft, salt: string, today: number): ReplicaPost {
  const createTime = Math.floor(today - draft.daysAgo * DAY);
  const share = (perMille: number, name: string) =>
    Math.round((draft.views * (perMille + numberFrom(`${name} ${salt}`, perMille))) / 1000);
  return {
    pinned: false,
    seconds: 12 + numberFrom(`length ${salt}`, 60),
    paid: false,
    ...draft,
    id: snowflake(createTime - 11, 13, salt),
    createTime,
    likes: share(60, 'likes'),
    comments: share(2, 'comments'),
    shares: share(3, 'shares'),
    saves: share(5, 'saves'),
  };
}

/** Puts pinned posts first and the others newest first, as the list answers do. */
function inListOrder(posts: readonly ReplicaPost[]): readonly ReplicaPost[] {
  return [...posts].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.createTime - a.createTime || (a.id < b.id ? 1 : -1),
  );
}
