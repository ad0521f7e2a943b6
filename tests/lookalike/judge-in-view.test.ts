// Copies of somebody on the same page, whom nobody need have heard of. All people are invented.

import { describe, expect, it } from 'vitest';
import { parseUserId } from '../../lib/account/handle.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import type { Subject, Target } from '../../lib/lookalike/lookalike.ts';
import { NOTHING_IN_VIEW } from '../../lib/lookalike/view.ts';
import { known, subject, withProfile } from './people.ts';

const HASH = 'f0e1d2c3b4a59687';

function author(handle: string, name: string, followers: number | null, profile = {}): Target {
  return { ...withProfile(known(handle, name, followers), profile), evidence: 'in-view', asOf: null };
}

const NILO = author('nilovarga', 'Nilo Varga', 2400, { pictureHash: HASH });
const SARA = author('sara.bakes', 'Sara', 90_000);
const LOPEZ = author('slpz_reads', 'Sara Lopez', 90_000);

function judged(own: Subject, inView: readonly Target[], candidates: readonly Target[] = []) {
  return judgeLookalikes(own, candidates, [], { ...NOTHING_IN_VIEW, inView });
}

function verdict(own: Subject, target: Target): string | null {
  const [first] = judged(own, [target]);
  return first ? `${first.relation}/${first.strength}` : null;
}

/** Of commenters a page says little: neither badge nor followers. */
function commenter(handle: string, name: string | null, rest: Partial<Subject> = {}): Subject {
  return subject(handle, name, { followers: null, badge: 'unknown', ...rest });
}

describe('beside an account in view', () => {
  it.each([
    ['its name', commenter('zzz', 'Nilo Varga'), NILO, 'look-alike/strong'],
    ['its name to the eye', commenter('zzz', 'Niӏo Vаrga'), NILO, 'look-alike/strong'],
    ['its picture', commenter('zzz', 'Walks', { pictureHash: HASH }), NILO, 'look-alike/strong'],
    ['its handle with official', commenter('nilovarga_official', 'Walks'), NILO, 'look-alike/strong'],
    ['one edit in its handle', commenter('nilovargo', 'Walks'), NILO, 'look-alike/strong'],
    [
      'a few followers like it',
      commenter('zzz', 'Nilo Varga', { followers: 1800 }),
      NILO,
      'look-alike/strong',
    ],
    [
      'known in its own right',
      commenter('zzz', 'Nilo Varga', { followers: 40_000 }),
      NILO,
      'similar-name/weak',
    ],
    ['the badge', commenter('zzz', 'Nilo Varga', { badge: 'present' }), NILO, null],
    ['a declared fan', commenter('zzz', 'Nilo Varga Fan'), NILO, 'fan/weak'],
    ['another name', commenter('zzz', 'Walks'), NILO, null],
    ['an unknown name', commenter('zzz', null), NILO, null],
    ['digits behind its handle alone', commenter('nilovarga7', 'Walks'), NILO, null],
    ['a given name: many have it', commenter('zzz', 'Sara'), SARA, 'namesake/weak'],
    ['a given name and a tiny audience', commenter('zzz', 'Sara', { followers: 3 }), SARA, 'namesake/weak'],
    ['a given name and a word at the handle', commenter('sarabakes_tv', 'Sara'), SARA, 'look-alike/strong'],
    ['a full name of common parts', commenter('zzz', 'Sara Lopez'), LOPEZ, 'look-alike/strong'],
  ])('%s', (_, own, target, expected) => {
    expect(verdict(own, target)).toBe(expected);
  });

  it('is never itself, by handle or id', () => {
    const id = parseUserId('6800000000000000001');
    expect(judged(commenter('nilovarga', 'Nilo Varga'), [NILO])).toEqual([]);
    expect(judged(commenter('zzz', 'Nilo Varga', { id: '6800000000000000001' }), [{ ...NILO, id }])).toEqual(
      [],
    );
    expect(
      judged(commenter('zzz', 'Nilo Varga', { id: '6800000000000000002' }), [{ ...NILO, id }]),
    ).toHaveLength(1);
  });

  it('nobody is like an account whose display name is unknown by that alone', () => {
    const nameless = author('qxw.art', '', null);
    expect(judged(commenter('zzz', ''), [nameless])).toEqual([]);
    expect(judged(commenter('zzz', '✨'), [nameless])).toEqual([]);
    expect(judged(commenter('qxw.art_official', '✨'), [nameless])).toHaveLength(1);
  });

  it('flags it, and says so among the reasons', () => {
    const [first] = judged(commenter('zzz', 'Nilo Varga'), [NILO]);
    expect(first).toMatchObject({ isInView: true, target: { evidence: 'in-view' } });
    expect(first?.reasons.map(({ id }) => id)).toEqual(['lookalike.name.same', 'lookalike.in-view']);
    expect(first?.wouldChange.length).toBeGreaterThan(0);
  });

  it('keeps what is known of one that is both, once', () => {
    const listed = known('nilovarga', 'Nilo Varga', null);
    const found = judged(commenter('zzz', 'Nilo Varga', { pictureHash: HASH }), [NILO], [listed]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      isInView: true,
      target: { evidence: 'verified', followersAtLeast: 2400, profile: { pictureHash: HASH } },
    });
  });

  it('answers the same in any order', () => {
    const own = commenter('nilovarga_tv', 'Sara Lopez');
    const forwards = judged(own, [NILO, SARA, LOPEZ], [known('nilo.varga.x', 'Nilo V')]);
    expect(judged(own, [LOPEZ, SARA, NILO], [known('nilo.varga.x', 'Nilo V')])).toEqual(forwards);
    expect(forwards.length).toBeGreaterThan(1);
  });
});
