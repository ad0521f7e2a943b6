// Arbitrary posts for property tests: few ids, so that several posts meet, and values that a hostile page could hold.

import fc from 'fast-check';
import { parseHandle } from '../../lib/account/handle.ts';
import type { Post } from '../../lib/account/post.ts';
import type { Count, Source } from '../../lib/account/sighting.ts';
import { NOW } from './sightings.ts';

const DAY = 24 * 60 * 60 * 1000;
const SOURCES: readonly Source[] = [
  'data-tag',
  'sigi-state',
  'next-data',
  'response',
  'document',
  'known-list',
];

const anyCount: fc.Arbitrary<Count> = fc.record({
  value: fc.oneof(fc.nat(), fc.nat({ max: 30_000 }), fc.double()),
  exact: fc.boolean(),
});
const anyTime = fc.oneof(
  fc.integer({ min: NOW - 200 * DAY, max: NOW + 2 * DAY }),
  fc.integer({ min: NOW - 30 * DAY, max: NOW }),
  fc.double(),
);

/** Any post that the types allow. */
export const anyPost: fc.Arbitrary<Post> = fc.record({
  id: fc.oneof(fc.nat({ max: 9 }).map(String), fc.string()),
  source: fc.constantFrom(...SOURCES),
  authorId: fc.constant(null),
  authorHandle: fc.constantFrom('mara.okafor', 'lena.brunner', null).map(parseHandle),
  createdAt: fc.option(anyTime),
  views: fc.option(anyCount),
  likes: fc.option(anyCount),
  comments: fc.option(anyCount),
  shares: fc.option(anyCount),
  isPinned: fc.option(fc.boolean()),
  isAd: fc.option(fc.boolean()),
  isPaidPartnership: fc.option(fc.boolean()),
  isLive: fc.boolean(),
  caption: fc.option(fc.string()),
});

/** Posts, and the same ones in another order. */
export const anyPostsTwice: fc.Arbitrary<readonly [Post[], Post[]]> = fc
  .array(anyPost, { maxLength: 40 })
  .chain((posts) =>
    fc.tuple(
      fc.constant(posts),
      fc.shuffledSubarray(posts, { minLength: posts.length, maxLength: posts.length }),
    ),
  );
