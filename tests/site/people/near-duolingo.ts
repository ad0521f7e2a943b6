// Three invented accounts around a widely known one: a near copy, a handle that merely comes close, and declared fans.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

/** Same display name, a digit for a letter in the handle, a bio that leads to a messenger. */
export const nearCopy: PersonDraft = {
  handle: 'duo1ingo_official',
  displayName: 'Duolingo',
  bio: 'Free premium for every follower 🎁 Write me on WhatsApp +00 000 0000',
  joined: 41,
  followers: 410,
  likes: 1_275,
  following: 3_118,
  handleChangedDaysAgo: 12,
  nameChangedDaysAgo: 12,
  posts: [
    { daysAgo: 11, views: 1_840, text: 'Premium for everyone, write me' },
    { daysAgo: 9, views: 620, text: 'Last chance today' },
  ],
};

/** One letter off, with a name, a face and a subject of its own. */
export const nearHandle: PersonDraft = {
  handle: 'duolinga',
  displayName: 'Linga Duarte',
  bio: 'Two languages, one kitchen table. Cooking in Portuguese and German.',
  joined: '2022-01-15T08:00:00Z',
  followers: 5_204,
  likes: 61_440,
  following: 640,
  posts: series({
    count: 11,
    everyDays: 5,
    views: 2_400,
    texts: ['Caldo verde', 'Kartoffelsalat, the other way'],
  }),
  videoCount: 88,
};

/** Says in its display name that it is a fan page. */
export const fanPage: PersonDraft = {
  handle: 'duolingo.fanpage',
  displayName: 'Duolingo Fan Page',
  bio: 'Not the company. We just like owls.',
  joined: '2021-12-05T15:00:00Z',
  followers: 8_911,
  likes: 204_300,
  following: 51,
  posts: series({ count: 8, everyDays: 7, views: 5_200, texts: ['Streak day 900', 'Owl of the week'] }),
  videoCount: 132,
};
