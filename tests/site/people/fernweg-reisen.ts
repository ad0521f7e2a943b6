// A business account with a category, and more posts than one answer carries.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const fernwegReisen: PersonDraft = {
  handle: 'fernweg.reisen',
  displayName: 'Fernweg Reisen',
  bio: 'Small groups, slow trains.\nOffice: Mon to Fri',
  link: 'https://fernweg.example',
  category: 'Travel & Tourism',
  joined: '2020-05-14T07:41:00Z',
  followers: 132_640,
  likes: 2_877_015,
  following: 95,
  language: 'de',
  posts: series({
    count: 60,
    everyDays: 3.5,
    views: 41_000,
    texts: ['Night train to the coast #slowtravel', 'Packing for nine days', 'What a rail pass costs'],
  }),
  videoCount: 388,
};
