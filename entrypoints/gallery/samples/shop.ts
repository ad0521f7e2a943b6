// An invented shop with posts that promote and posts that don't, so that the purpose part has something to say.

import type { Account } from '../../../lib/account/account.ts';
import type { Post } from '../../../lib/account/post.ts';
import { counted, fact, READ_AT, sampleAccount, sampleHandle } from './account.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const CAPTIONS = [
  'New tins are here, link in bio',
  'Anzeige: our autumn tea',
  'Loose leaf or bags?',
  'Use code KETTLE10 for 10% off #kettleweek',
  'Packing order 4,000 #kettleweek',
  'Shop now: the last crates #kettleweek',
];

const POSTS: readonly Post[] = Array.from({ length: 18 }, (_, i) => ({
  id: `74000000000000000${String(i).padStart(2, '0')}`,
  source: 'response',
  authorId: null,
  authorHandle: sampleHandle('kettle.and.crate'),
  createdAt: READ_AT - (i + 1) * 1.3 * DAY_MS,
  views: { value: 9_400 + ((i * 2_731) % 5_000), exact: false },
  likes: { value: 610 + ((i * 97) % 300), exact: false },
  comments: { value: 21 + (i % 7), exact: false },
  shares: { value: 12 + (i % 5), exact: false },
  isPinned: false,
  isAd: false,
  isPaidPartnership: false,
  isLive: false,
  caption: CAPTIONS[i % CAPTIONS.length] ?? '',
}));

/** The shop. */
export const SHOP: Account = sampleAccount('kettle.and.crate', {
  displayName: fact('Kettle & Crate'),
  bio: fact('Official shop. Tea, tins, tall shelves.'),
  bioLink: fact('https://kettleandcrate.example'),
  badge: { state: 'absent', evidence: [{ source: 'data-tag', at: READ_AT, shows: false }] },
  isPrivate: fact(false),
  isBusiness: fact(true),
  isSeller: fact(true),
  hasOwnPicture: fact(true),
  createdAt: fact(Date.UTC(2023, 1, 19)),
  followers: { ...counted(17_900), value: { value: 17_900, exact: false } },
  videos: counted(217),
  posts: POSTS,
});
