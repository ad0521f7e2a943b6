import { describe, expect, it } from 'vitest';
import { mergeBadge } from '../../lib/account/badge.ts';
import type { Sighting } from '../../lib/account/sighting.ts';
import { NOW, sighting } from './sightings.ts';

const cases: readonly [string, readonly Partial<Sighting>[], string, number][] = [
  ['nobody spoke', [{}], 'unknown', 0],
  ['a true in the data', [{ badge: true }], 'present', 1],
  ['a false in the data', [{ badge: false }], 'absent', 1],
  ['the svg alone', [{ source: 'document', badge: true }], 'present', 1],
  ['a missing svg is no source', [{ source: 'document', badge: false }], 'unknown', 0],
  [
    'a missing svg takes nothing from a true',
    [{ badge: true }, { source: 'document', badge: null }],
    'present',
    1,
  ],
  [
    'data false, svg drawn: both shown',
    [{ badge: false }, { source: 'document', badge: true }],
    'unknown',
    2,
  ],
  ['two data sources disagree', [{ badge: false }, { source: 'response', badge: true }], 'unknown', 2],
  [
    'the newer word of one source counts',
    [
      { badge: false, at: NOW - 1000 },
      { badge: true, at: NOW },
    ],
    'present',
    1,
  ],
];

describe('mergeBadge', () => {
  it.each(cases)('%s', (_, sightings, state, evidence) => {
    const badge = mergeBadge(sightings.map(sighting));
    expect(badge.state).toBe(state);
    expect(badge.evidence).toHaveLength(evidence);
  });
});
