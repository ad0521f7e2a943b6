import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUserId } from '../../lib/account/handle.ts';
import { userIdTime } from '../../lib/tiktok/user-id.ts';
import { idMadeAt, NOW } from './invented.ts';

const MADE = '2021-05-06T07:08:09Z';

function timeOf(id: string): number | null {
  const parsed = parseUserId(id);
  return parsed && userIdTime(parsed, NOW);
}

describe('userIdTime', () => {
  it.each([
    ['a person, type 4', idMadeAt(MADE, 4), Date.parse(MADE)],
    ['a person, type 0', idMadeAt(MADE, 0), Date.parse(MADE)],
    ['a video', idMadeAt(MADE, 13), null],
    ['a device', idMadeAt(MADE, 6), null],
    ['milliseconds beyond 999', idMadeAt(MADE, 4, 1000), null],
    ['made yesterday', idMadeAt('2026-11-21T00:00:00Z'), Date.parse('2026-11-21T00:00:00Z')],
    ['within a day ahead', idMadeAt('2026-11-23T00:00:00Z'), Date.parse('2026-11-23T00:00:00Z')],
    ['next year', idMadeAt('2027-11-21T00:00:00Z'), null],
    ['six digits', '107955', null],
    ['eighteen digits', '132296105417015296', null],
    ['twenty digits', '10000000000000000000', null],
    ['before TikTok', idMadeAt('2010-01-01T00:00:00Z'), null],
  ])('%s', (_case, id, time) => {
    expect(timeOf(id)).toBe(time);
  });

  it('gives every second back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_400_000_000, max: NOW / 1000 }),
        fc.constantFrom(0, 4),
        (seconds, type) => {
          expect(timeOf(idMadeAt(new Date(seconds * 1000).toISOString(), type))).toBe(seconds * 1000);
        },
      ),
    );
  });
});
