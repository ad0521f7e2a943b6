import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/account/snapshot.ts';
import { asKept, HISTORY_FORM, type PackedHistory, pack } from '../../../lib/memory/history/packed.ts';
import { MAX_SNAPSHOTS, thin } from '../../../lib/memory/history/thin.ts';
import { openVersioned } from '../../../lib/memory/versioned.ts';
import { anySnapshot, exact, HOUR_MS, MINUTE_MS, NOW, rounded, snapshot } from './snapshots.ts';

const ACCOUNTS = 1000;
const MAX_BYTES = 5_000_000;

function unpack(held: unknown): readonly Snapshot[] | null {
  const opened = openVersioned(held, HISTORY_FORM);
  return opened.state === 'open' ? opened.value : null;
}

function bytesOf(packed: PackedHistory): number {
  return Buffer.byteLength(JSON.stringify(packed));
}

const GOOD = pack([snapshot(NOW, { followers: exact(70), likes: rounded(1200), badge: 'present' })]);

describe('packed histories', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 60 }), (snapshots) => {
        const kept = thin(snapshots.map(asKept), NOW);
        const held: unknown = JSON.parse(JSON.stringify(pack(kept)));
        expect(unpack(held)).toEqual(kept);
      }),
    );
  });

  it('tell unknown from 0, and rounded from exact', () => {
    const snapshots = [
      snapshot(NOW - 3 * HOUR_MS, { followers: exact(0), videos: rounded(0) }),
      snapshot(NOW - 2 * HOUR_MS),
      snapshot(NOW - HOUR_MS, { followers: rounded(12_300_000), likes: exact(99_999_999_999) }),
      snapshot(NOW, { followers: exact(0), displayName: '', badge: 'absent' }),
    ];
    expect(unpack(pack(snapshots))).toEqual(snapshots);
  });

  it('write each name once', () => {
    const names = ['Lena', 'Lena bakes', 'Lena'];
    const packed = pack(names.map((displayName, i) => snapshot(NOW + i * HOUR_MS, { displayName })));
    expect(packed.names).toEqual([
      ['lena.brunner', 'Lena'],
      ['lena.brunner', 'Lena bakes'],
    ]);
  });

  it.each<[string, Partial<Snapshot>, Partial<Snapshot>]>([
    ['fractions', { followers: exact(1.6) }, { followers: exact(2) }],
    ['less than nothing', { followers: exact(-1) }, { followers: null }],
    ['no number', { likes: exact(Number.NaN) }, { likes: null }],
    ['the most', { videos: exact(1e14) }, { videos: exact(1e14) }],
    ['more than the most', { videos: exact(1e14 + 1) }, { videos: null }],
    ['a long name', { displayName: 'x'.repeat(91) }, { displayName: 'x'.repeat(90) }],
    ['a torn character', { displayName: `${'x'.repeat(89)}😀` }, { displayName: `${'x'.repeat(89)}\uFFFD` }],
  ])('%s', (_, known, expected) => {
    expect(asKept(snapshot(NOW + MINUTE_MS - 1, known))).toEqual(snapshot(NOW, expected));
  });

  it.each<[string, unknown]>([
    ['no digits', { ...GOOD, minutes: 'é' }],
    ['half a number', { ...GOOD, minutes: `${GOOD.minutes}g` }],
    ['columns of different length', { ...GOOD, likes: '' }],
    ['a run that is too long', { ...GOOD, state: 'A_______B' }],
    ['half a run', { ...GOOD, name: 'A' }],
    ['a run and a half', { ...GOOD, name: 'ABA' }],
    ['a name that is not there', { ...GOOD, name: 'BB' }],
    ['a name that is no handle', { ...GOOD, names: [['not a handle', null]] }],
    ['a state that is none', { ...GOOD, state: 'xCB' }],
    ['a count below 0', { ...GOOD, followers: 'B' }],
    ['a number too large', { ...GOOD, followers: '____________P' }],
    ['time that stands still', { ...pack([snapshot(NOW), snapshot(NOW)]) }],
    ['time that goes back', { ...pack([snapshot(NOW), snapshot(NOW - HOUR_MS)]) }],
    ['too many', pack(Array.from({ length: MAX_SNAPSHOTS + 1 }, (_, i) => snapshot(NOW + i * HOUR_MS)))],
    ['a missing column', { ...GOOD, videos: undefined }],
    ['a column of another kind', { ...GOOD, videos: 4 }],
  ])('%s is corrupt', (_, held) => {
    expect(unpack(GOOD)).not.toBeNull();
    expect(openVersioned(held, HISTORY_FORM)).toEqual({ state: 'corrupt' });
  });

  it('of any other form never throw', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/);
    const forms = fc.record({
      version: fc.constant(1),
      names: fc.array(fc.tuple(fc.string(), fc.option(fc.string())), { maxLength: 3 }),
      minutes: text,
      name: text,
      state: text,
      followers: text,
      likes: text,
      videos: text,
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), forms), (held) => {
        const found = unpack(held);
        expect(found === null || Array.isArray(found)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of 1,000 accounts, met every hour for two years, take no more than 5 MB', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    // A large account is the dearest: 40 million followers, 400 new ones an hour, 9,000 likes, a video a day.
    let [followers, likes, videos] = [40_000_000, 900_000_000, 1200];
    const met: Snapshot[] = [];
    for (let hours = 2 * 365 * 24; hours >= 0; hours -= 1) {
      const at = NOW - hours * HOUR_MS + Math.floor(random() * 59) * MINUTE_MS;
      followers += Math.floor(random() * 800);
      likes += Math.floor(random() * 18_000);
      videos += random() < 1 / 24 ? 1 : 0;
      const counts = { followers: exact(followers), likes: exact(likes), videos: exact(videos) };
      met.push(asKept(snapshot(at, { ...counts, displayName: 'Kanal Norden 🌊', badge: 'present' })));
    }
    const kept = thin(met, NOW + HOUR_MS);
    const key = Buffer.byteLength('history:6799838955094836230');
    expect(kept.length).toBeGreaterThan(350);
    expect(ACCOUNTS * (bytesOf(pack(kept)) + key)).toBeLessThanOrEqual(MAX_BYTES);
  });
});
