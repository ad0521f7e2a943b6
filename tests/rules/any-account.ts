// Arbitrary accounts for property tests: every field known or not, with values a hostile page could hold.

import fc from 'fast-check';
import type { Account, Fact } from '../../lib/account/account.ts';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count, Source } from '../../lib/account/sighting.ts';
import { handleOf } from './account-builder.ts';

const SOURCES: readonly Source[] = [
  'data-tag',
  'sigi-state',
  'next-data',
  'response',
  'document',
  'known-list',
];

const anySource = fc.constantFrom(...SOURCES);
/** Braces are left out so that tests can tell an unfilled gap from a name. */
const anyText = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.webUrl())
  .map((text) => text.replace(/[{}]/g, ''));
const anyTime = fc.oneof(
  fc.integer({ min: Date.UTC(2013, 0, 1), max: Date.UTC(2030, 0, 1) }),
  fc.double({ min: -1e17, max: 1e17 }),
);
const anyNumber = fc.oneof(fc.nat(), fc.nat({ max: 20 }), fc.double());
const anyCount: fc.Arbitrary<Count> = fc.record({ value: anyNumber, exact: fc.boolean() });
const anyHandle = fc.stringMatching(/^[a-z0-9._]{1,24}$/).map(handleOf);

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T> | null> {
  return fc.option(fc.record({ value, source: anySource, at: anyTime }));
}

const anyPost: fc.Arbitrary<Post> = fc.record({
  id: fc.string(),
  source: anySource,
  authorId: fc.constant(null),
  authorHandle: fc.option(fc.string()).map(parseHandle),
  createdAt: fc.option(anyTime),
  views: fc.option(anyCount),
  likes: fc.option(anyCount),
  comments: fc.option(anyCount),
  shares: fc.option(anyCount),
  isPinned: fc.option(fc.boolean()),
  isAd: fc.option(fc.boolean()),
  isPaidPartnership: fc.option(fc.boolean()),
  isLive: fc.boolean(),
  caption: fc.option(anyText),
});

const anyUserId = fc.bigInt({ min: 1n, max: 10n ** 19n }).map((id) => parseUserId(String(id)));

/** Any account that the types allow. */
export const anyAccount: fc.Arbitrary<Account> = fc.record({
  handle: anyHandle,
  id: anyUserId.chain((id) => (id === null ? fc.constant(null) : maybe(fc.constant(id)))),
  displayName: maybe(anyText),
  bio: maybe(anyText),
  bioLink: maybe(anyText),
  badge: fc.record({
    state: fc.constantFrom('present' as const, 'absent' as const, 'unknown' as const),
    evidence: fc.array(fc.record({ source: anySource, at: anyTime, shows: fc.boolean() }), { maxLength: 3 }),
  }),
  isPrivate: maybe(fc.boolean()),
  isBusiness: maybe(fc.boolean()),
  businessCategory: maybe(anyText),
  isSeller: maybe(fc.boolean()),
  isOrganization: maybe(fc.boolean()),
  stateMedia: maybe(fc.record({ text: anyText })),
  isMusicArtist: maybe(fc.boolean()),
  isAdOnly: maybe(fc.boolean()),
  isLive: maybe(fc.boolean()),
  createdAt: maybe(anyTime),
  idTime: maybe(anyTime),
  handleChangedAt: maybe(anyTime),
  nameChangedAt: maybe(anyTime),
  pictureKey: maybe(anyText),
  hasOwnPicture: maybe(fc.boolean()),
  followers: maybe(anyCount),
  following: maybe(anyCount),
  likes: maybe(anyCount),
  videos: maybe(anyCount),
  posts: fc.array(anyPost, { maxLength: 40 }),
});
