// An organization. No capture with `isOrganization` set is known; the value follows how PirateTok reads it (not 0).

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const rivermouthTrust: PersonDraft = {
  handle: 'rivermouth.trust',
  displayName: 'Rivermouth Trust',
  bio: 'We look after forty kilometres of estuary. Registered charity.',
  link: 'https://rivermouthtrust.example',
  organization: true,
  joined: '2020-08-02T10:15:00Z',
  followers: 26_480,
  likes: 412_008,
  following: 148,
  posts: series({
    count: 12,
    everyDays: 4,
    views: 15_000,
    texts: ['Low tide count #birds', 'Otter, finally'],
  }),
  videoCount: 164,
};
