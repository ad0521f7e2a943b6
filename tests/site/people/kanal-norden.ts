// A broadcaster of an invented country that TikTok labels as controlled by the state.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const kanalNorden: PersonDraft = {
  handle: 'kanal.norden',
  displayName: 'Kanal Norden',
  bio: 'News from Norvania, every hour.',
  link: 'https://kanalnorden.example',
  badge: true,
  stateMedia: 'Norvania state-controlled media',
  joined: '2019-12-11T06:30:00Z',
  followers: 2_104_771,
  likes: 33_580_204,
  following: 19,
  posts: series({ count: 16, everyDays: 0.5, views: 92_000, texts: ['Evening bulletin', 'Harbour reopens'] }),
  videoCount: 7_420,
};
