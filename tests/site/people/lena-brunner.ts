// An active creator without the badge: thirty posts of the last weeks, two of them pinned. The demo opens here.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const lenaBrunner: PersonDraft = {
  handle: 'lena.brunner',
  displayName: 'Lena Brunner',
  bio: 'Repairing bicycles in public since 2019.\nWorkshops every Saturday. Mail: hallo@lenabrunner.example',
  link: 'lenabrunner.example/workshops',
  joined: '2021-09-27T16:04:12Z',
  followers: 48_217,
  likes: 1_204_566,
  following: 181,
  friends: 73,
  liked: 2_204,
  language: 'de',
  nameChangedDaysAgo: 402,
  posts: [
    { daysAgo: 203, views: 1_912_400, text: 'A wheel from 1954, trued by hand #repair', pinned: true },
    { daysAgo: 141, views: 812_300, text: 'Why your brakes squeal #repair #bicycle', pinned: true },
    ...series({
      count: 28,
      everyDays: 1.8,
      views: 26_000,
      texts: [
        'Saturday at the workshop',
        'Chain, before and after #repair',
        'Ask me anything about gears',
        'Three tools, no more',
      ],
    }),
  ],
  videoCount: 214,
};
