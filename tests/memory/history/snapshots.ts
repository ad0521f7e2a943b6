// Snapshots for the tests of histories and growth: nothing known until a test says otherwise. All people are invented.

import fc from 'fast-check';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { Count } from '../../../lib/account/sighting.ts';
import type { Snapshot } from '../../../lib/account/snapshot.ts';

/** The moment at which the tests look: a Sunday noon. */
export const NOW = Date.UTC(2026, 10, 22, 12);
export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Gives a handle; throws where a test wrote none. */
export function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (handle === null) throw new Error(`no handle: ${text}`);
  return handle;
}

/** Gives a snapshot of which only the moment is known, and what the test says. */
export function snapshot(at: number, known: Partial<Snapshot> = {}): Snapshot {
  const unknown = {
    displayName: null,
    badge: 'unknown',
    followers: null,
    likes: null,
    videos: null,
  } as const;
  return { at, handle: handleOf('lena.brunner'), ...unknown, ...known };
}

/** Gives an exact count. */
export function exact(value: number): Count {
  return { value, exact: true };
}

/** Gives a rounded count. */
export function rounded(value: number): Count {
  return { value, exact: false };
}

const anyCount = fc.option(fc.record({ value: fc.nat({ max: 1e9 }), exact: fc.boolean() }));

/** Snapshots of two years before NOW, each dated to a minute; many fall into one hour, day or week. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  at: fc
    .oneof(fc.nat({ max: 730 * 24 * 60 }), fc.nat({ max: 100 * 24 * 60 }), fc.nat({ max: 9 * 24 * 60 }))
    .map((minutes) => NOW - minutes * MINUTE_MS),
  handle: fc.constantFrom('lena.brunner', 'lena.bakes').map(handleOf),
  displayName: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
  badge: fc.constantFrom('present' as const, 'absent' as const, 'unknown' as const),
  followers: anyCount,
  likes: anyCount,
  videos: anyCount,
});
