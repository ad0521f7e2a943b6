// A business account that sells in TikTok's shop.

import type { PersonDraft } from './person.ts';
import { series } from './posting.ts';

export const kettleAndCrate: PersonDraft = {
  handle: 'kettle.and.crate',
  displayName: 'Kettle & Crate',
  bio: 'Tea, tins, tall shelves. Shop below.',
  category: 'Shopping & Retail',
  seller: true,
  joined: '2023-02-19T12:00:00Z',
  followers: 17_930,
  likes: 254_120,
  following: 12,
  posts: series({
    count: 18,
    everyDays: 1.2,
    views: 9_400,
    texts: ['Packing order 4,000 #smallbusiness', 'Loose leaf or bags?', 'New tins are here #shop'],
  }),
  videoCount: 217,
};
