// The shapes that the page's script reads of TikTok's answers: only what it draws.

/** An account, in the keys that are in every form of `user`. */
export interface User {
  readonly id: string;
  readonly uniqueId: string;
  readonly nickname: string;
  readonly signature: string;
  readonly secUid: string;
  readonly verified: boolean;
  readonly privateAccount: boolean;
  readonly roomId?: string;
  readonly bioLink?: { readonly link: string };
  readonly stateControlledMedia?: { readonly text: string };
}

export interface Stats {
  readonly followerCount: number;
  readonly followingCount: number;
  readonly heartCount: number;
  readonly videoCount: number;
}

/** What the page knows about one account. */
export interface Detail {
  readonly statusCode: number;
  readonly userInfo: { readonly user?: User; readonly stats?: Stats };
}

export interface Item {
  readonly id: string;
  readonly desc: string;
  readonly createTime: number;
  readonly isPinnedItem?: boolean;
  readonly author: User;
  readonly authorStats: Stats;
  readonly music: { readonly id: string; readonly title: string };
  readonly stats: {
    readonly playCount: number;
    readonly diggCount: number;
    readonly commentCount: number;
    readonly shareCount: number;
    readonly collectCount: number;
  };
}

export interface ItemList {
  readonly itemList: readonly Item[];
  readonly cursor?: string;
  readonly hasMore: boolean;
}

export interface Comment {
  readonly cid: string;
  readonly text: string;
  readonly digg_count: number;
  readonly create_time: number;
  readonly reply_comment_total: number;
  readonly label_list: readonly { readonly text: string }[] | null;
  readonly user: { readonly unique_id: string; readonly nickname: string; readonly custom_verify: string };
}

export interface CommentList {
  readonly comments: readonly Comment[];
  readonly cursor: number;
  readonly has_more: number;
}

/** Somebody in a list of people. */
export interface UserEntry {
  readonly user: User;
  readonly stats: Stats;
}

export interface UserList {
  readonly userList: readonly UserEntry[];
  readonly hasMore: boolean;
  readonly minCursor: number;
}

export interface LiveRoom {
  readonly data: {
    readonly user?: User;
    readonly liveRoom?: { readonly title: string };
  };
}

export interface FoundUser {
  readonly unique_id: string;
  readonly nickname: string;
  readonly signature: string;
  readonly follower_count: number;
  readonly custom_verify: string;
}

export interface UserSearch {
  readonly user_list: readonly { readonly user_info: FoundUser }[];
  readonly cursor: number;
  readonly has_more: number;
}

export interface ItemSearch {
  readonly item_list: readonly Item[];
  readonly cursor: number;
  readonly has_more: number;
}

/** Each room is JSON in a text. */
export interface LiveSearch {
  readonly data: readonly { readonly live_info: { readonly raw_data: string } }[];
  readonly cursor: string;
  readonly has_more: number;
}

/** What the page shows of a room. */
export interface FoundRoom {
  readonly title: string;
  readonly owner: { readonly display_id: string; readonly nickname: string };
}

export interface GeneralSearch {
  readonly cursor: number;
  readonly has_more: number;
  readonly data: readonly (
    | { readonly type: 4; readonly user_list: readonly { readonly user_info: FoundUser }[] }
    | { readonly type: 1; readonly item: Item }
  )[];
}
