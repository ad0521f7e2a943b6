// Which face the chip wears.

import { describe, expect, it } from 'vitest';
import { chipFace, isDismissed } from '../../../components/badge/chip-face.ts';
import {
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  OWN,
  STRONG,
  TYPED_CHECK,
} from '../../../entrypoints/gallery/samples/assessments.ts';
import type { FindingKind } from '../../../lib/lookalike/list-finding.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { ready } from './ready.ts';

const NAMESAKE = { ...STRONG, relation: 'namesake' } as const;

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
    expect(chipFace(ready(assessment, dismissed))).toEqual(face);
  });

  it.each<[string, FindingKind, Assessment, readonly string[], ReturnType<typeof chipFace>]>([
    [
      'a strong look-alike',
      'look-alike',
      COPY,
      [],
      { mark: 'lookalike', tone: 'strong', text: 'badge.chip.lookalike' },
    ],
    [
      'a weak look-alike',
      'look-alike',
      TYPED_CHECK,
      [],
      { mark: 'lookalike', tone: 'weak', text: 'badge.chip.lookalike' },
    ],
    [
      'one the person named so',
      'look-alike',
      OWN,
      [],
      { mark: 'lookalike', tone: 'strong', text: 'badge.chip.lookalike' },
    ],
    ['a typed check', 'imitated-tick', OWN, [], { mark: 'absent', tone: 'weak', text: 'lists.chip.tick' }],
    ['a fan account', 'fan', FAN, [], { mark: 'fan', tone: 'plain', text: 'badge.chip.fan' }],
    ['a badge', 'badge', BADGED, [], { mark: 'present', tone: 'plain', text: 'badge.chip.present' }],
    [
      'one just dismissed',
      'look-alike',
      COPY,
      [STRONG.target.handle],
      { mark: 'absent', tone: 'plain', text: 'badge.chip.absent' },
    ],
  ])('in a list: %s', (_, finding, assessment, dismissed, face) => {
    expect(chipFace(ready(assessment, dismissed), finding)).toEqual(face);
  });

  it('stays quiet while loading and honest when nothing can be read', () => {
    expect(chipFace({ state: 'loading' })).toEqual({ mark: 'quiet', tone: 'plain', text: null });
    expect(chipFace({ state: 'unavailable' }).text).toBe('badge.chip.unknown');
  });

  it('accuses nobody with the badge, even where a view is wrong', () => {
    const view = { ...ready(COPY, []), badge: 'present' } as const;
    expect(chipFace(view).mark).toBe('present');
    expect(isDismissed(view)).toBe(false);
  });
});
