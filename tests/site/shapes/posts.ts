// Posts as the list answers carry them. Film, music and captions are cut down: nothing reads them.

import { numberFrom, objectId, snowflake } from '../people/identity.ts';
import type { Person, ReplicaPost } from '../people/person.ts';
import { envelope } from './profile.ts';
import { authorStatsOf, authorStatsV2Of, rounded } from './stats.ts';
import { authorUser } from './user.ts';

const HASHTAG = /#([\p{L}\p{N}_]+)/gu;

function hashtagsOf(text: string) {
  return [...text.matchAll(HASHTAG)].map((match) => ({
    awemeId: '',
    start: match.index,
    end: match.index + match[0].length,
    hashtagName: match[1] ?? '',
    isCommerce: false,
    subType: 0,
    type: 1,
  }));
}

function filmOf(post: ReplicaPost) {
  const cover = `https://p19-sign.tiktokcdn-us.com/tos-useast5-p-0068-tx/${objectId(`cover ${post.id}`)}~tplv-tiktokx-origin.image?dr=14575`;
  return {
    id: post.id,
    height: 1024,
    width: 576,
    duration: post.seconds,
    ratio: '540p',
    format: 'mp4',
    codecType: 'h264',
    cover,
    originCover: cover,
    dynamicCover: cover,
    playAddr: `https://v16-webapp-prime.tiktok.com/video/${objectId(`film ${post.id}`)}/`,
  };
}

/** Gives one post with its author, in the form of the list answers. */
export function itemOf(author: Person, post: ReplicaPost, now: number) {
  const numbers = {
    collectCount: rounded(post.saves),
    commentCount: rounded(post.comments),
    diggCount: rounded(post.likes),
    playCount: rounded(post.views),
    shareCount: rounded(post.shares),
  };
  const texts = Object.entries(numbers).map(([name, count]) => [name, String(count)]);
  const textExtra = hashtagsOf(post.text);
  return {
    AIGCDescription: '',
    CategoryType: 100 + numberFrom(`category ${author.handle}`, 22),
    ...(post.paid && { adAuthorization: true }),
    author: authorUser(author, now),
    authorStats: authorStatsOf(author),
    authorStatsV2: authorStatsV2Of(author),
    backendSourceEventTracking: '',
    challenges: textExtra.map(({ hashtagName }) => ({
      id: snowflake(1_600_000_000, 0, hashtagName),
      title: hashtagName,
      desc: '',
    })),
    collected: false,
    contents: [{ desc: post.text, textExtra }],
    createTime: post.createTime,
    creatorAIComment: { eligibleVideo: false, hasAITopic: false, notEligibleReason: 101 },
    desc: post.text,
    digged: false,
    duetDisplay: 0,
    duetEnabled: true,
    forFriend: false,
    id: post.id,
    isAd: false,
    ...(post.pinned && { isPinnedItem: true }),
    isReviewing: false,
    itemCommentStatus: 0,
    item_control: { can_repost: true },
    music: {
      id: snowflake(post.createTime - 600, 0, `music ${post.id}`),
      authorName: author.displayName,
      title: `original sound - ${author.handle}`,
      duration: post.seconds,
      original: true,
    },
    officalItem: false,
    originalItem: false,
    privateItem: false,
    secret: false,
    shareEnabled: true,
    stats: numbers,
    statsV2: { ...Object.fromEntries(texts), repostCount: '0' },
    stitchDisplay: 0,
    stitchEnabled: true,
    textExtra,
    textLanguage: author.language,
    textTranslatable: true,
    video: filmOf(post),
  };
}

/**
 * Gives the body of `/api/post/item_list/`: the `count` posts that come after `cursor`, which is 0 or the time of the
 * last post that was given, in milliseconds. Pinned posts come with the first page only.
 */
export function postListAnswer(author: Person, cursor: number, count: number, now: number) {
  const rest = author.posts.filter(
    (post) => cursor === 0 || (!post.pinned && post.createTime * 1000 < cursor),
  );
  const page = rest.slice(0, count);
  const last = page.at(-1)?.createTime ?? 0;
  return {
    ...envelope(now, 0, author.handle),
    cursor: String(last * 1000),
    hasMore: rest.length > page.length,
    itemList: page.map((post) => itemOf(author, post, now)),
  };
}

/** Gives the body of a list of posts by many authors: one post each of these people. */
export function mixedPostsAnswer(people: readonly Person[], cursor: number, hasMore: boolean, now: number) {
  const itemList = people.flatMap((author) =>
    author.posts.slice(0, 1).map((post) => itemOf(author, post, now)),
  );
  return { ...envelope(now, 0, 'feed'), cursor: String(cursor), hasMore, itemList };
}
