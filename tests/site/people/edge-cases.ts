// People at the edges: longest names, no video yet, live right now, advertisements only, a forged badge, older pages.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

/** 24 characters of handle and 30 of display name, the most that TikTok takes. */
export const longName: PersonDraft = {
  handle: 'maximiliane.theodora.v.b',
  displayName: 'Maximiliane Theodora von Birke',
  bio: 'A name like a train',
  joined: '2019-10-10T10:10:00Z',
  followers: 2_118,
  likes: 18_402,
  following: 204,
  language: 'de',
  posts: series({ count: 6, everyDays: 9, views: 1_300, texts: ['Attic finds', 'Letters, 1911'] }),
};

/** Joined three days ago, with the handle that TikTok hands out. */
export const newcomer: PersonDraft = {
  handle: 'user7483920175526',
  displayName: 'user7483920175526',
  joined: 3,
  followers: 0,
  likes: 0,
  following: 2,
  friends: 0,
};

export const pixelFjord: PersonDraft = {
  handle: 'pixel.fjord',
  displayName: 'Pixel Fjord',
  bio: 'Drawing, live, most nights',
  live: true,
  joined: '2022-05-05T21:00:00Z',
  followers: 9_876,
  likes: 120_411,
  following: 230,
  posts: series({ count: 7, everyDays: 4, views: 4_800, texts: ['Ninety minutes in one', 'Ink test'] }),
  videoCount: 96,
};

export const glimmerAds: PersonDraft = {
  handle: 'glimmer.ads',
  displayName: 'Glimmer',
  adOnly: true,
  category: 'Beauty',
  joined: '2024-11-20T09:00:00Z',
  followers: 14,
  likes: 3_050,
  following: 0,
  friends: 0,
};

/** TikTok's data say "no badge" while the header draws one, as scripts for forged screenshots do. */
export const veraLindqvist: PersonDraft = {
  handle: 'vera.lindqvist',
  displayName: 'Vera Lindqvist',
  bio: 'Ceramics, mostly bowls',
  joined: '2021-01-29T13:37:00Z',
  followers: 33_410,
  likes: 588_120,
  following: 417,
  posts: series({ count: 9, everyDays: 3, views: 12_000, texts: ['Kiln day', 'Glaze, take four'] }),
  videoCount: 120,
  serving: { forgedBadge: true },
};

/** No `statsV2`, and likes that ran over 32 bits: 2,669,355,760 comes as a negative number. */
export const loudChoir: PersonDraft = {
  handle: 'loud.choir',
  displayName: 'The Loud Choir',
  bio: 'Two hundred voices, no microphones',
  joined: '2019-03-03T12:12:00Z',
  followers: 48_213,
  likes: 2_669_355_760,
  following: 57,
  videoCount: 214,
  serving: { overflowingLikes: true },
};

export const oldOrder: PersonDraft = {
  handle: 'old.harbor.radio',
  displayName: 'Old Harbor Radio',
  bio: 'Sea shanties on the hour',
  badge: true,
  joined: '2020-01-05T05:05:00Z',
  followers: 702_114,
  likes: 9_004_221,
  following: 64,
  posts: series({ count: 8, everyDays: 5, views: 55_000, texts: ['On air', 'Requests welcome'] }),
  videoCount: 402,
  serving: { header: 'old' },
};

export const sigiPerson: PersonDraft = {
  handle: 'sigi.person',
  displayName: 'Signe Persson',
  bio: 'Wool and wire',
  joined: '2020-07-07T07:07:00Z',
  followers: 5_432,
  likes: 65_432,
  posts: series({ count: 5, everyDays: 8, views: 2_200, texts: ['Carding', 'Dye pot'] }),
  serving: { container: 'sigi', header: 'old' },
};

export const nextPerson: PersonDraft = {
  handle: 'next.person',
  displayName: 'Nestor Pinto',
  bio: 'Kites',
  badge: true,
  joined: '2019-05-25T14:14:00Z',
  followers: 1_540_900,
  likes: 22_118_004,
  posts: series({ count: 5, everyDays: 8, views: 120_000, texts: ['Two lines', 'Four lines'] }),
  videoCount: 118,
  serving: { container: 'next', header: 'old' },
};
