// Two private accounts: one of which nothing is told (status 10222 alone), one whose header is told all the same.

import type { PersonDraft } from './person.ts';

export const hushGarden: PersonDraft = {
  handle: 'hush.garden',
  displayName: 'Hush Garden',
  joined: '2021-04-17T11:10:00Z',
  followers: 96,
  likes: 410,
  privateAccount: true,
  videoCount: 22,
  serving: { statusCode: 10222, withUserInfo: false },
};

export const hushWorkshop: PersonDraft = {
  handle: 'hush.workshop',
  displayName: 'Hush Workshop',
  bio: 'Friends only, sorry',
  joined: '2022-10-30T20:31:00Z',
  followers: 1_403,
  likes: 9_880,
  following: 390,
  privateAccount: true,
  videoCount: 57,
  serving: { statusCode: 10222 },
};
