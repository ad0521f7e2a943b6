// A city with the badge and a link under .gov: TikTok has no flag for governments, so it can only be inferred.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const harborviewCity: PersonDraft = {
  handle: 'harborview.city',
  displayName: 'City of Harborview',
  bio: 'Official account of the City of Harborview. Alerts, permits, potholes.',
  link: 'https://www.harborview-city.gov',
  badge: true,
  joined: '2022-03-08T14:45:00Z',
  followers: 61_322,
  likes: 702_199,
  following: 33,
  posts: series({
    count: 10,
    everyDays: 2.5,
    views: 11_000,
    texts: ['Snow routes explained', 'Ask the mayor'],
  }),
  videoCount: 143,
};
