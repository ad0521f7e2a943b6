// A display name that wears a tick, and a bio that claims the badge; TikTok shows none.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const tomasVale: PersonDraft = {
  handle: 'tomas.vale.tv',
  displayName: 'Tomas Vale ✔️',
  bio: 'Official verified account ☑\nBookings by message',
  joined: '2023-07-01T19:22:00Z',
  followers: 12_804,
  likes: 95_310,
  following: 2_650,
  nameChangedDaysAgo: 5,
  posts: series({ count: 9, everyDays: 6, views: 3_100, texts: ['Morning set', 'Who remembers this one'] }),
  videoCount: 41,
};
