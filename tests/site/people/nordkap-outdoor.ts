// A large brand with the badge: a business account that sells, with codes and calls to buy among its posts.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const nordkapOutdoor: PersonDraft = {
  handle: 'nordkap.outdoor',
  displayName: 'Nordkap Outdoor',
  bio: 'Tents, ropes, dry socks. Official.',
  link: 'https://www.nordkap-outdoor.example',
  badge: true,
  category: 'Sports & Outdoor',
  joined: '2019-09-02T10:00:00Z',
  followers: 2_418_903,
  likes: 31_774_560,
  following: 64,
  posts: series({
    count: 24,
    everyDays: 1.4,
    views: 210_000,
    texts: [
      'Night above the tree line #nordkap',
      'New tents, link in bio #nordkap',
      'Which knot? #nordkap',
      'Use code NORTH15 this week #nordkap',
    ],
  }),
  videoCount: 1_204,
};
