import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { eventsOf } from '../../../lib/rules/growth/events.ts';
import { anySnapshot, DAY_MS, handleOf, NOW, snapshot } from '../../memory/history/snapshots.ts';

/** One snapshot a day, the last one NOW. */
function daily(...days: readonly Partial<Snapshot>[]): Snapshot[] {
  return days.map((known, i) => snapshot(NOW - (days.length - 1 - i) * DAY_MS, known));
}

/** The events as kind, first day without and first day with (counted back from NOW). */
function told(history: readonly Snapshot[]): string[] {
  const daysAgo = (at: number) => (NOW - at) / DAY_MS;
  return eventsOf(history).map(({ kind, after, at }) => `${kind} ${daysAgo(after)}-${daysAgo(at)}`);
}

const OTHER = { handle: handleOf('lena.bakes') };

describe('eventsOf', () => {
  it.each<[string, Snapshot[], string[]]>([
    ['nothing', [], []],
    ['a first look is no change', daily({ displayName: 'Lena', badge: 'present' }), []],
    ['the same twice', daily({ displayName: 'Lena' }, { displayName: 'Lena' }), []],
    ['a new handle', daily({}, OTHER), ['renamed 1-0']],
    ['and back again', daily({}, OTHER, {}), ['renamed 2-1', 'renamed 1-0']],
    ['a new name', daily({ displayName: 'Lena' }, { displayName: 'Lena B.' }), ['display-name 1-0']],
    ['a name first known later', daily({}, { displayName: 'Lena' }), []],
    ['unknown in between', daily({ displayName: 'Lena' }, {}, { displayName: 'Lena' }), []],
    ['changed behind it', daily({ displayName: 'Lena' }, {}, { displayName: 'L' }), ['display-name 2-0']],
    ['an empty name is a name', daily({ displayName: 'Lena' }, { displayName: '' }), ['display-name 1-0']],
    ['the badge came', daily({ badge: 'absent' }, { badge: 'present' }), ['badge-gained 1-0']],
    ['the badge went', daily({ badge: 'present' }, { badge: 'absent' }), ['badge-lost 1-0']],
    [
      'last seen yesterday',
      daily({ badge: 'present' }, { badge: 'present' }, { badge: 'absent' }),
      ['badge-lost 1-0'],
    ],
    [
      'came, went, came',
      daily({ badge: 'absent' }, { badge: 'present' }, { badge: 'absent' }, { badge: 'present' }),
      ['badge-gained 3-2', 'badge-lost 2-1', 'badge-gained 1-0'],
    ],
    ['not seen is not gone', daily({ badge: 'present' }, {}, { badge: 'present' }), []],
    ['gone behind it', daily({ badge: 'present' }, {}, { badge: 'absent' }), ['badge-lost 2-0']],
    [
      'all at once',
      daily({ displayName: 'Lena', badge: 'present' }, { ...OTHER, displayName: 'L', badge: 'absent' }),
      ['renamed 1-0', 'display-name 1-0', 'badge-lost 1-0'],
    ],
  ])('%s', (_, history, expected) => {
    expect(told(history)).toEqual(expected);
  });

  it('says what it was before', () => {
    const history = daily({ displayName: 'Lena' }, { ...OTHER, displayName: 'L' });
    expect(eventsOf(history).map(({ message }) => message)).toEqual([
      { id: 'growth.renamed', args: { handle: '@lena.bakes', before: '@lena.brunner' } },
      { id: 'growth.display-name', args: { name: 'L', before: 'Lena' } },
    ]);
  });

  it('says of the badge whether it came or went', () => {
    const history = daily({ badge: 'absent' }, { badge: 'present' }, { badge: 'absent' });
    expect(eventsOf(history).map(({ message }) => message.id)).toEqual([
      'growth.badge-gained',
      'growth.badge-lost',
    ]);
  });

  it('come in order of time, and none where nothing differs', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 30 }), (snapshots) => {
        const sorted = snapshots.toSorted((a, b) => a.at - b.at);
        const times = eventsOf(sorted).map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(
          eventsOf(sorted.map((one) => ({ ...one, ...OTHER, displayName: null, badge: 'absent' }))),
        ).toEqual([]);
      }),
    );
  });
});
