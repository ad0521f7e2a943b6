// Which finding a list shows: the whole table of badge, resemblance, scope and what the person said.

import { describe, expect, it } from 'vitest';
import { parseHandle } from '../../lib/account/handle.ts';
import { type ListChoice, listFinding } from '../../lib/lookalike/list-finding.ts';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import type { Resemblance } from '../../lib/lookalike/resemblance.ts';
import { message } from '../../lib/words/message.ts';

const MARA = parseHandle('mara.okafor');
if (!MARA) throw new Error('no handle');

const QUIET: ListChoice = { scope: 'quiet', marksBadge: false, dismissed: [] };
const ALL: ListChoice = { ...QUIET, scope: 'all' };
const TICK = { imitations: [{ field: 'displayName' }] } as unknown as Resemblance;

function like(change: Partial<Lookalike> = {}): Lookalike {
  return {
    target: {
      handle: MARA as NonNullable<typeof MARA>,
      id: null,
      displayName: 'Mara Okafor',
      followersAtLeast: null,
      evidence: 'verified',
      asOf: null,
      profile: null,
    },
    isInView: false,
    relation: 'look-alike',
    strength: 'strong',
    reasons: [],
    handleParts: [],
    nameParts: [],
    wouldChange: [],
    ...change,
  };
}

function resembling(...lookalikes: readonly Lookalike[]): Resemblance {
  return { imitations: [], lookalikes };
}

const WEAK = like({ strength: 'weak' });
const BAIT = like({ strength: 'weak', reasons: [message('lookalike.bait.messenger')] });
const FAN = like({ relation: 'fan', strength: 'weak' });
const FAN_IN_VIEW = like({ relation: 'fan', strength: 'weak', isInView: true });
const NAMESAKE = like({ relation: 'namesake' });

describe('listFinding', () => {
  it.each<[string, Resemblance, string | null, string | null]>([
    ['nobody', resembling(), null, null],
    ['a strong look-alike', resembling(like()), 'look-alike', 'look-alike'],
    ['a weak one', resembling(WEAK), null, 'look-alike'],
    ['a weak one that leads on to a messenger', resembling(BAIT), 'look-alike', 'look-alike'],
    ['a fan account of somebody elsewhere', resembling(FAN), null, 'fan'],
    ['a fan account of who is in view', resembling(FAN_IN_VIEW), 'fan', 'fan'],
    ['a namesake', resembling(NAMESAKE), null, null],
    ['a family', resembling(like({ relation: 'family' })), null, null],
    ['a similar name', resembling(like({ relation: 'similar-name' })), null, null],
    ['a fan account before a look-alike', resembling(FAN, like()), 'look-alike', 'look-alike'],
  ])('of %s: quiet, all', (_, resemblance, quiet, all) => {
    expect(listFinding('absent', resemblance, QUIET)).toBe(quiet);
    expect(listFinding('unknown', resemblance, QUIET)).toBe(quiet);
    expect(listFinding('absent', resemblance, ALL)).toBe(all);
  });

  it.each(['displayName', 'handle'] as const)('of something like the badge typed into the %s', (field) => {
    const typed = { imitations: [{ field }], lookalikes: [] } as unknown as Resemblance;
    expect(listFinding('absent', typed, QUIET)).toBe('imitated-tick');
    expect(listFinding('absent', { ...typed, lookalikes: [like()] }, QUIET)).toBe('look-alike');
    expect(listFinding('absent', { ...typed, lookalikes: [FAN] }, ALL)).toBe('imitated-tick');
  });

  it('of a mark typed into a bio is none: lists show no bios', () => {
    const typed = { imitations: [{ field: 'bio' }], lookalikes: [] } as unknown as Resemblance;
    expect(listFinding('absent', typed, ALL)).toBeNull();
  });

  it.each([true, false])(
    'of an account with the badge is the badge or nothing: asked for %s',
    (marksBadge) => {
      for (const resemblance of [resembling(), resembling(like()), { ...TICK, lookalikes: [FAN] }]) {
        expect(listFinding('present', resemblance, { ...ALL, marksBadge })).toBe(marksBadge ? 'badge' : null);
      }
    },
  );

  it.each(['absent', 'unknown'] as const)('marks no badge that is %s', (badge) => {
    expect(listFinding(badge, resembling(), { ...ALL, marksBadge: true })).toBeNull();
  });

  it('leaves out whom the person said it does not resemble, and nobody else', () => {
    const dismissed = [MARA];
    const other = parseHandle('kanal.norden');
    if (!other) throw new Error('no handle');
    const choice = { ...ALL, dismissed };
    expect(listFinding('absent', resembling(like()), choice)).toBeNull();
    expect(listFinding('absent', resembling(FAN_IN_VIEW), choice)).toBeNull();
    const second = like({ target: { ...like().target, handle: other } });
    expect(listFinding('absent', resembling(like(), second), choice)).toBe('look-alike');
    expect(listFinding('absent', { ...resembling(like()), imitations: TICK.imitations }, choice)).toBe(
      'imitated-tick',
    );
  });
});
