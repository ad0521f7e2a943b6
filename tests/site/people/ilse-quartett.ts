// Musicians with the badge and a music tab.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const ilseQuartett: PersonDraft = {
  handle: 'ilse.quartett',
  displayName: 'Ilse Quartett',
  bio: 'Four strings each. Out now: Zweite Reihe',
  badge: true,
  musicTab: true,
  joined: '2020-02-24T18:00:00Z',
  followers: 388_205,
  likes: 6_120_455,
  following: 77,
  language: 'de',
  posts: series({ count: 14, everyDays: 3, views: 88_000, texts: ['Rehearsal, bar 40', 'Encore #quartet'] }),
  videoCount: 259,
};
