// What a digest keeps of an assessment, and which resemblance it tells.

import { describe, expect, it } from 'vitest';
import {
  BADGED,
  CONTRADICTING,
  COPY,
  STRONG,
  UNKNOWN,
  WEAK,
} from '../../entrypoints/gallery/samples/assessments.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import { digestOf } from '../../lib/rules/digest.ts';

const NAMESAKE = { ...STRONG, relation: 'namesake' } as const;

describe('digestOf', () => {
  it('is plain data that survives being sent', () => {
    const digest = digestOf(COPY, ['somebody']);
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
    expect(digest).toMatchObject({
      handle: 'mara.okafor.0fficial',
      displayName: 'Mara Okafor',
      badge: 'absent',
      contradicting: false,
      imitations: 0,
      facts: [{ id: 'badge.kind.personal' }, { id: 'badge.age.estimate' }],
      followers: { value: 410, exact: true },
      dismissed: ['somebody'],
    });
  });

  it('tells contradiction from silence', () => {
    expect(digestOf(CONTRADICTING, []).contradicting).toBe(true);
    expect(digestOf(UNKNOWN, []).contradicting).toBe(false);
    expect(digestOf(UNKNOWN, [])).toMatchObject({ badge: 'unknown', displayName: null, followers: null });
  });

  it('never accuses an account that has the badge', () => {
    expect(digestOf({ ...BADGED, lookalikes: [STRONG] }, []).lookalike).toBeNull();
  });

  it.each<[string, Assessment['lookalikes'], readonly string[], string | undefined]>([
    ['an open notice', [NAMESAKE, STRONG, WEAK], [], STRONG.target.handle],
    [
      'the next notice once the first is dismissed',
      [STRONG, WEAK],
      [STRONG.target.handle],
      WEAK.target.handle,
    ],
    ['a dismissed notice, to be undone', [NAMESAKE, STRONG], [STRONG.target.handle], STRONG.target.handle],
    ['anything else', [NAMESAKE], [], NAMESAKE.target.handle],
    ['nothing', [], [], undefined],
  ])('shows %s', (_, lookalikes, dismissed, target) => {
    expect(digestOf({ ...COPY, lookalikes }, dismissed).lookalike?.target.handle).toBe(target);
  });
});
