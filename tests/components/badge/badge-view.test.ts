// What the badge shows of an assessment, and which face the chip wears.

import { describe, expect, it } from 'vitest';
import { badgeViewOf } from '../../../components/badge/badge-view.ts';
import { chipFace, isDismissed } from '../../../components/badge/chip-face.ts';
import {
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  OWN,
  STRONG,
  TYPED_CHECK,
  UNKNOWN,
  WEAK,
} from '../../../entrypoints/gallery/samples/assessments.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';

const NAMESAKE = { ...STRONG, relation: 'namesake' } as const;

describe('badgeViewOf', () => {
  it('is plain data that survives being sent', () => {
    const view = badgeViewOf(COPY, ['somebody']);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(view).toMatchObject({
      state: 'ready',
      handle: 'mara.okafor.0fficial',
      displayName: 'Mara Okafor',
      badge: 'absent',
      contradicting: false,
      imitations: 0,
      kind: 'personal',
      followers: { value: 410, exact: true },
      dismissed: ['somebody'],
    });
  });

  it('tells contradiction from silence', () => {
    expect(badgeViewOf(CONTRADICTING, []).contradicting).toBe(true);
    expect(badgeViewOf(UNKNOWN, []).contradicting).toBe(false);
    expect(badgeViewOf(UNKNOWN, [])).toMatchObject({ badge: 'unknown', displayName: null, followers: null });
  });

  it('never accuses an account that has the badge', () => {
    expect(badgeViewOf({ ...BADGED, lookalikes: [STRONG] }, []).lookalike).toBeNull();
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
    expect(badgeViewOf({ ...COPY, lookalikes }, dismissed).lookalike?.target.handle).toBe(target);
  });
});

describe('chipFace', () => {
  it.each<[string, Assessment, readonly string[], ReturnType<typeof chipFace>]>([
    ['badge', BADGED, [], { mark: 'present', tone: 'plain', text: 'badge.chip.present' }],
    ['no badge', OWN, [], { mark: 'absent', tone: 'plain', text: 'badge.chip.absent' }],
    ['contradiction', CONTRADICTING, [], { mark: 'unknown', tone: 'plain', text: 'badge.chip.unknown' }],
    ['strong look-alike', COPY, [], { mark: 'lookalike', tone: 'strong', text: 'badge.chip.lookalike' }],
    ['weak look-alike', TYPED_CHECK, [], { mark: 'lookalike', tone: 'weak', text: 'badge.chip.lookalike' }],
    ['dismissed', COPY, [STRONG.target.handle], { mark: 'absent', tone: 'plain', text: 'badge.chip.absent' }],
    ['fan', FAN, [], { mark: 'fan', tone: 'plain', text: 'badge.chip.fan' }],
    [
      'namesake',
      { ...COPY, lookalikes: [NAMESAKE] },
      [],
      { mark: 'absent', tone: 'plain', text: 'badge.chip.absent' },
    ],
  ])('%s', (_, assessment, dismissed, face) => {
    expect(chipFace(badgeViewOf(assessment, dismissed))).toEqual(face);
  });

  it('stays quiet while loading and honest when nothing can be read', () => {
    expect(chipFace({ state: 'loading' })).toEqual({ mark: 'quiet', tone: 'plain', text: null });
    expect(chipFace({ state: 'unavailable' }).text).toBe('badge.chip.unknown');
  });

  it('accuses nobody with the badge, even where a view is wrong', () => {
    const view = { ...badgeViewOf(COPY, []), badge: 'present' } as const;
    expect(chipFace(view).mark).toBe('present');
    expect(isDismissed(view)).toBe(false);
  });
});
