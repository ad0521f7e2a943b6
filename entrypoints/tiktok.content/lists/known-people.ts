// What TikTok's responses said of people on this page: lists draw a name and little else. Newest word each, bounded.

import type { Handle } from '../../../lib/account/handle.ts';
import type { Sighting } from '../../../lib/account/sighting.ts';
import { dropOldest } from './drop-oldest.ts';

/** Whoever was spoken of longest ago leaves first. */
const MAX_PEOPLE = 2000;

/** What is known of one account, and a number that grows whenever that says something new. */
export interface KnownPerson {
  readonly sighting: Sighting;
  readonly version: number;
}

/** People by handle. */
export interface KnownPeople {
  /** Takes sightings in; gives the handles of which something new was learned. */
  readonly learn: (sightings: readonly Sighting[]) => ReadonlySet<Handle>;
  readonly get: (handle: Handle) => KnownPerson | undefined;
}

/** Starts with nobody. */
export function knowPeople(): KnownPeople {
  const people = new Map<Handle, KnownPerson>();
  let count = 0;

  function learn(sightings: readonly Sighting[]): ReadonlySet<Handle> {
    const news = new Set<Handle>();
    for (const sighting of sightings) {
      const { handle } = sighting;
      if (handle === null) continue;
      const before = people.get(handle);
      const now = before ? combined(before.sighting, sighting) : sighting;
      const isNew = !before || says(now) !== says(before.sighting);
      if (isNew) news.add(handle);
      people.delete(handle);
      // Of one count for all: whoever comes back after having left is no earlier version.
      if (isNew) count += 1;
      people.set(handle, { sighting: now, version: isNew ? count : (before?.version ?? 0) });
    }
    dropOldest(people, MAX_PEOPLE);
    return news;
  }

  return { learn, get: (handle) => people.get(handle) };
}

/** What could change a verdict. */
function says({ id, badge, displayName, bio, followers, pictureKey }: Sighting): string {
  return JSON.stringify([id, badge, displayName, bio, followers?.value, pictureKey]);
}

/** The newer word wins; what it leaves out stays known of the same id. */
function combined(before: Sighting, after: Sighting): Sighting {
  if (before.id !== null && after.id !== null && before.id !== after.id) return after;
  const said = Object.entries(after).filter(([, value]) => value !== null);
  return { ...before, ...Object.fromEntries(said) };
}
