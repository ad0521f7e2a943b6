// The form of the judge's answers: order, reasons, marks, what would change them, and what no answer may ever be.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import { known, MARA, subject } from './people.ts';

const ANDREA = known('okonkwist', 'Andrea');
const CHRIS = known('chris', 'Chris');
const SARA = known('saralopez', 'Sara Lopez');
const KANAL = known('kanalnorden', 'Kanal Norden');

describe('judgeLookalikes', () => {
  const copy = subject('maraokafor_0fficial', 'Mara Okafor ✅', { bio: 'Telegram' });

  it('gives reasons, most telling first, at most four, with the parts that differ', () => {
    const [first] = judgeLookalikes(copy, [MARA], []);
    expect(first?.reasons.map(({ id }) => id)).toEqual([
      'lookalike.name.same',
      'lookalike.handle.plus.swapped',
      'lookalike.tick.glyph.name',
      'lookalike.bait.messenger',
    ]);
    expect(first?.handleParts).toEqual([
      { text: 'maraokafor', differs: false },
      { text: '_0fficial', differs: true },
    ]);
    expect(first?.nameParts.at(-1)).toEqual({ text: ' ✅', differs: true });
  });

  it.each([
    ['a fan', subject('maraokafor_2', 'Mara Okafor Fan'), ['fan.declared', 'handle.plus', 'audience.tiny']],
    [
      'a family',
      subject('maraokafor.uk', 'Mara Okafor UK'),
      ['family.usual', 'name.plus', 'handle.plus', 'audience.tiny'],
    ],
    ['a similar name', subject('zzz', 'Mara Okafor', { followers: null }), ['name.same']],
  ])('says each thing once: %s', (_, own, reasons) => {
    const [first] = judgeLookalikes(own, [MARA], []);
    expect(first?.reasons.map(({ id }) => id)).toEqual(reasons.map((reason) => `lookalike.${reason}`));
  });

  it('has no name parts while the display name is unknown', () => {
    expect(judgeLookalikes(subject('mara.okafor', null), [MARA], [])[0]?.nameParts).toEqual([]);
  });

  it('leaves out the account itself, by handle and by id, and dismissed targets', () => {
    const target = { ...MARA, id: null };
    expect(judgeLookalikes(subject('maraokafor', 'Mara Okafor'), [target], [])).toEqual([]);
    expect(judgeLookalikes(subject('MaraOkafor', 'Mara Okafor'), [target], [])).toEqual([]);
    expect(judgeLookalikes(copy, [MARA], [MARA.handle])).toEqual([]);
    const other = parseHandle('lenabrunner');
    expect(judgeLookalikes(copy, [MARA], other ? [other] : [])).toHaveLength(1);
  });

  it('takes a renamed known account for itself by its id', () => {
    const target = { ...MARA, id: parseUserId('6800000000000000001') };
    expect(judgeLookalikes({ ...copy, id: '6800000000000000001' }, [target], [])).toEqual([]);
    expect(judgeLookalikes({ ...copy, id: '6800000000000000002' }, [target], [])).toHaveLength(1);
    expect(judgeLookalikes(copy, [{ ...target, id: null }], [])).toHaveLength(1);
  });

  it('ranks several, shows three, whatever their order', () => {
    const targets = [
      MARA,
      known('mara.okafor.tv', 'Mara Okafor TV', 400_000),
      known('okaformara', 'Mara Okafor', 300_000),
      known('maraokaforr', 'Something Else', 200_000),
    ];
    const forwards = judgeLookalikes(copy, targets, []);
    expect(forwards[0]?.target.handle).toBe('maraokafor');
    expect(forwards).toHaveLength(3);
    expect(judgeLookalikes(copy, [...targets].reverse(), [])).toEqual(forwards);
  });

  it.each([
    ['strong', copy, ['badge-shown', 'fan-declared']],
    [
      'weak for an unknown badge',
      { ...copy, badge: 'unknown' as const },
      ['badge-shown', 'fan-declared', 'badge-known'],
    ],
    ['unknown followers', { ...copy, followers: null }, ['badge-shown', 'fan-declared', 'followers-known']],
    ['a similar name', subject('zzz', 'Mara Okafor'), ['badge-shown', 'further-sign']],
    ['a fan', subject('zzz', 'Mara Okafor Fan'), ['fan-gone']],
  ])('says what would change the answer: %s', (_, own, changes) => {
    const [first] = judgeLookalikes(own, [MARA], []);
    expect(first?.wouldChange.map(({ id }) => id)).toEqual(
      changes.map((change) => `lookalike.change.${change}`),
    );
  });

  it('never throws, never says strong without an absent badge, never names the account itself', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('maraokafor', 'official', ' Mara Okafor ', '✅', '_', '0', 'fan', 'whatsapp'),
          fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        ),
        { maxLength: 8 },
      )
      .map((pieces) => pieces.join(''));
    const anyone = fc.record({
      link: fc.option(text),
      createdAt: fc.option(fc.integer()),
      handleChangedAt: fc.option(fc.integer()),
      nameChangedAt: fc.option(fc.integer()),
      readAt: fc.option(fc.integer()),
      pictureHash: fc.option(text),
      handle: text,
      id: fc.constant(null),
      displayName: fc.option(text),
      bio: fc.option(text),
      said: fc.option(text),
      followers: fc.option(fc.nat()),
      badge: fc.constantFrom('present' as const, 'absent' as const, 'unknown' as const),
    });
    fc.assert(
      fc.property(anyone, (own) => {
        const found = judgeLookalikes(own, [MARA, ANDREA, CHRIS, SARA, KANAL], []);
        expect(found.length).toBeLessThanOrEqual(own.badge === 'present' ? 0 : 3);
        for (const { strength, reasons, wouldChange, target } of found) {
          if (strength === 'strong') expect(own.badge).toBe('absent');
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.length).toBeLessThanOrEqual(4);
          expect(wouldChange.length).toBeGreaterThan(0);
          expect(target.handle).not.toBe(own.handle.toLowerCase());
        }
      }),
      { numRuns: 2000 },
    );
  });
});
