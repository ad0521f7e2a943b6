// Merges what the sources say of TikTok's badge. A missing badge drawing is no source at all:
// only JSON may say "absent", and a contradiction is shown, not decided.

import type { Badge, BadgeEvidence } from './account.ts';
import type { Sighting } from './sighting.ts';

/**
 * Gives the badge's state with one evidence entry per source (its newest word).
 * Two sources that contradict each other give `unknown` with both as evidence; no source gives `unknown` with none.
 */
export function mergeBadge(sightings: readonly Sighting[]): Badge {
  const newest = new Map<string, BadgeEvidence>();
  for (const { source, at, badge } of sightings) {
    if (badge === null || (source === 'document' && !badge)) continue;
    const earlier = newest.get(source);
    if (!earlier || at >= earlier.at) newest.set(source, { source, at, shows: badge });
  }
  const evidence = [...newest.values()];
  const yes = evidence.some((entry) => entry.shows);
  const no = evidence.some((entry) => !entry.shows);
  if (yes === no) return { state: 'unknown', evidence };
  return { state: yes ? 'present' : 'absent', evidence };
}
