import { describe, expect, it } from 'vitest';
import { catalogAt } from './people/catalog.ts';
import type { Person } from './people/person.ts';
import { commentListAnswer } from './shapes/comments.ts';
import { nextData, sigiState } from './shapes/containers.ts';
import { postListAnswer } from './shapes/posts.ts';
import { detailAnswer, pageDetail } from './shapes/profile.ts';
import { overflowed, rounded, statsOf, statsV2Of } from './shapes/stats.ts';
import { authorUser, detailUser, pageUser } from './shapes/user.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const catalog = catalogAt(NOW);

function person(handle: string): Person {
  const found = catalog.find(handle);
  if (!found) throw new Error(handle);
  return found;
}

/** Keys of `user` in captured pages of 2025-09 to 2026-01 (scrapfly-scrapers, tiktok-scraper/results/profiles.json). */
const PAGE_KEYS =
  `id shortId uniqueId nickname avatarLarger avatarMedium avatarThumb signature createTime verified
  secUid ftc relation openFavorite bioLink commentSetting commerceUserInfo duetSetting stitchSetting privateAccount
  secret isADVirtual roomId uniqueIdModifyTime ttSeller downloadSetting profileTab followingVisibility recommendReason
  nowInvitationCardUrl nickNameModifyTime isEmbedBanned canExpPlaylist profileEmbedPermission language eventList
  suggestAccountBind isOrganization UserStoryStatus`.split(/\s+/);

/** Keys that a captured answer of `/api/user/detail/` (2025-10) lacks. */
const LEFT_OUT = [
  'createTime',
  'shortId',
  'roomId',
  'language',
  'eventList',
  'isOrganization',
  'uniqueIdModifyTime',
];

describe('user', () => {
  it('has the 39 keys of TikTok’s pages', () => {
    expect(Object.keys(pageUser(person('lena.brunner'), NOW)).sort()).toEqual([...PAGE_KEYS].sort());
    expect(PAGE_KEYS).toHaveLength(39);
  });

  it('drops what is empty in answers, and keeps what is not', () => {
    const plain = Object.keys(detailUser(person('lena.brunner'), NOW));
    for (const key of LEFT_OUT) expect(plain).not.toContain(key);
    expect(detailUser(person('pixel.fjord'), NOW)).toHaveProperty('roomId');
    expect(detailUser(person('rivermouth.trust'), NOW)).toHaveProperty('isOrganization', 1);
    expect(detailUser(person('duo1ingo_official'), NOW)).toHaveProperty('uniqueIdModifyTime');
  });

  it('carries labels where TikTok puts them', () => {
    expect(pageUser(person('kettle.and.crate'), NOW)).toMatchObject({
      ttSeller: true,
      commerceUserInfo: { commerceUser: true, category: 'Shopping & Retail' },
    });
    expect(authorUser(person('kanal.norden'), NOW)).toMatchObject({
      verified: true,
      stateControlledMedia: { text: 'Norvania state-controlled media' },
    });
    expect(authorUser(person('lena.brunner'), NOW)).not.toHaveProperty('createTime');
  });
});

describe('counts', () => {
  it.each([
    [9_518, 9_518],
    [427_682, 427_700],
    [4_001_943, 4_000_000],
    [33_265_139, 33_300_000],
  ])('%d is shown as %d', (exact, shown) => {
    expect(rounded(exact)).toBe(shown);
  });

  it('are exact strings in statsV2 and may run over in older pages', () => {
    expect(statsV2Of(person('lena.brunner'))['followerCount']).toBe('48217');
    expect(statsOf(person('lena.brunner'))['followerCount']).toBe(48_200);
    expect(overflowed(2_669_355_760)).toBe(-1_625_611_536);
    expect(pageDetail(person('loud.choir'), NOW).userInfo).toMatchObject({
      stats: { heartCount: -1_625_611_536 },
    });
    expect(pageDetail(person('loud.choir'), NOW).userInfo).not.toHaveProperty('statsV2');
  });
});

describe('states', () => {
  it('tell a missing and a private account by their codes', () => {
    expect(pageDetail(null, NOW)).toMatchObject({ statusCode: 10221, userInfo: {} });
    expect(detailAnswer(null, NOW)).toMatchObject({ statusCode: 10221, status_code: 10221 });
    expect(pageDetail(person('hush.garden'), NOW)).toMatchObject({ statusCode: 10222, userInfo: {} });
    const told = pageDetail(person('hush.workshop'), NOW);
    expect(told).toMatchObject({ statusCode: 10222, userInfo: { user: { privateAccount: true } } });
  });
});

describe('lists', () => {
  it('give pinned posts first and the rest in pages', () => {
    const author = person('fernweg.reisen');
    const first = postListAnswer(author, 0, 35, NOW);
    const second = postListAnswer(author, Number(first.cursor), 35, NOW);
    expect([first.itemList.length, first.hasMore, second.itemList.length, second.hasMore]).toEqual([
      35,
      true,
      25,
      false,
    ]);
    expect(new Set([...first.itemList, ...second.itemList].map(({ id }) => id)).size).toBe(60);
    const pinned = postListAnswer(person('lena.brunner'), 0, 35, NOW).itemList.map(
      (item) => item.isPinnedItem ?? false,
    );
    expect(pinned.slice(0, 3)).toEqual([true, true, false]);
  });

  it('round the author’s counts even in strings', () => {
    const [item] = postListAnswer(person('lena.brunner'), 0, 1, NOW).itemList;
    expect(item?.authorStatsV2).toMatchObject({ followerCount: '48200', friendCount: '0' });
    expect(item?.authorStats).toMatchObject({ followerCount: 48_200 });
  });

  it('give people in comments no followers and a text for the badge', () => {
    const author = person('mara.okafor');
    const [post] = author.posts;
    if (!post) throw new Error('no post');
    const { comments } = commentListAnswer(author, post, [person('lena.brunner')], NOW);
    expect(comments.map(({ user }) => [user.nickname, user.custom_verify])).toEqual([
      ['Lena Brunner', ''],
      ['Mara Okafor', 'Verified account'],
    ]);
    expect(comments[0]?.user).not.toHaveProperty('follower_count');
  });
});

describe('older containers', () => {
  it('hold an account in their own places', () => {
    const sigi = sigiState(person('sigi.person'), NOW);
    expect(sigi.UserModule.users['sigi.person']?.nickname).toBe('Signe Persson');
    expect(Object.values(sigi.ItemModule)[0]).toMatchObject({ author: 'sigi.person' });
    const { user } = nextData(person('next.person'), NOW).props.pageProps.userInfo;
    expect(Object.keys(user)).toHaveLength(19);
    expect(user.verified).toBe(true);
  });
});
