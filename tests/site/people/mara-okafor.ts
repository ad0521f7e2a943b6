// A widely followed singer with the badge: the plain case of "TikTok shows its badge here".

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const maraOkafor: PersonDraft = {
  handle: 'mara.okafor',
  displayName: 'Mara Okafor',
  bio: 'Songs, kitchens, long trains.\nNew record in spring.',
  link: 'https://maraokafor.example',
  badge: true,
  joined: '2018-11-03T09:20:00Z',
  followers: 9_243_118,
  likes: 148_902_377,
  following: 212,
  friends: 48,
  nameChangedDaysAgo: 1460,
  posts: [
    { daysAgo: 310, views: 21_480_000, text: 'The one with the broken piano #live', pinned: true },
    ...series({
      count: 22,
      everyDays: 2.1,
      views: 640_000,
      texts: ['Tour diary, Lisbon', 'Third verse, still not sure', 'Soup before soundcheck #backstage'],
    }),
  ],
  videoCount: 611,
};
