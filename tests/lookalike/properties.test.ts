// What holds for all names: comparison is symmetric, keys are idempotent, nobody resembles themselves, and neither strangers
// in the list nor the order of anything change a verdict.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUserId } from '../../lib/account/handle.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import { type Subject, unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates, type NameIndex } from '../../lib/lookalike/name-index.ts';
import { matchNames, nameKeys, nameTargetKeys } from '../../lib/lookalike/name-match.ts';
import { editsAllowed, nearness } from '../../lib/lookalike/near-limit.ts';
import { NOTHING_IN_VIEW, nobodyInView } from '../../lib/lookalike/view.ts';
import { foldName, nameKey } from '../../lib/text/fold.ts';
import { bareHandle, handleKey, shapeKey } from '../../lib/text/handle-key.ts';
import { hostile } from '../text/hostile-text.ts';
import { anySubject, copiedHandle, knownList, ownHandle, shownName, stranger } from './any-account.ts';

/** Names without a throw; set to 100000 for the long run. Properties over whole lists run a tenth as often. */
const NAMES = Number(process.env['NAME_RUNS'] ?? 1500);
const RUNS = { numRuns: Math.ceil(NAMES / 10) };
/** One bundled account in so many is copied. */
const EVERY = 15;
const COPIES: readonly ((handle: string) => string)[] = [
  (handle) => `${handle}_official`,
  (handle) => `${handle}.kiln`,
  (handle) => `${handle.slice(0, 4)}${handle.slice(5)}`,
];
const LONG = { timeout: 900_000 };

function said(subject: Subject, index: NameIndex): unknown {
  return judgeLookalikes(subject, findCandidates(index, subject), [], nobodyInView(index.common));
}

function targets(subject: Subject, candidates: readonly KnownAccount[]): readonly string[] {
  return judgeLookalikes(subject, candidates, []).map(({ target }) => target.handle);
}

function overKnown(known: readonly KnownAccount[]): NameIndex {
  return buildNameIndex(known);
}

describe('comparison', LONG, () => {
  it('of display names is the same from both sides where they are, or look, the same', () => {
    const name = fc.oneof(shownName, shownName, hostile);
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = matchNames(nameKeys(a), nameTargetKeys(b))?.kind;
        const back = matchNames(nameKeys(b), nameTargetKeys(a))?.kind;
        for (const kind of ['same', 'alike']) expect(there === kind).toBe(back === kind);
      }),
      RUNS,
    );
  });

  it('of a display name with itself gives the same, unless there is nothing to read', () => {
    fc.assert(
      fc.property(fc.oneof(shownName, hostile), (name) => {
        const keys = nameKeys(name);
        const isRead = keys.key !== '' || keys.signs !== '';
        const kind = isRead ? 'same' : keys.shapes.length > 0 ? 'alike' : null;
        expect(matchNames(keys, nameTargetKeys(name))).toEqual(kind && { kind, words: [] });
      }),
      RUNS,
    );
  });

  it('of handles is the same from both sides where both allow as many edits', () => {
    fc.assert(
      fc.property(copiedHandle, fc.oneof(copiedHandle, ownHandle), (a, b) => {
        const [own, other] = [bareHandle(a), bareHandle(b)];
        fc.pre(editsAllowed(own.length) === editsAllowed(other.length));
        expect(nearness(own, other)).toBe(nearness(other, own));
        expect(nearness(own, own)).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('keys', LONG, () => {
  it.each([
    ['foldName', (text: string) => foldName(text)],
    ['nameKey', nameKey],
    ['shapeKey', shapeKey],
    ['handleKey', handleKey],
    ['bareHandle', bareHandle],
  ])('%s changes nothing the second time', (_, key) => {
    fc.assert(
      fc.property(fc.oneof(hostile, shownName, copiedHandle), (text) => {
        const once = key(text);
        expect(key(once)).toBe(once);
      }),
      RUNS,
    );
  });
});

describe('verdicts', LONG, () => {
  it('are never on the account itself, by handle or by id', () => {
    fc.assert(
      fc.property(knownList, anySubject, (known, other) => {
        const id = parseUserId('6800000000000000001');
        const index = overKnown(known);
        for (const one of known) {
          const itself = { ...other, handle: one.handle, displayName: one.displayName };
          expect(targets(itself, findCandidates(index, itself))).not.toContain(one.handle);
          expect(targets(itself, known)).not.toContain(one.handle);
          expect(targets({ ...other, id }, [{ ...one, id }])).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('stay the same when strangers join the known accounts', () => {
    const strangers = fc.uniqueArray(stranger, {
      selector: ({ handle }) => handle,
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(knownList, strangers, anySubject, (known, more, subject) => {
        expect(said(subject, overKnown([...more, ...known]))).toEqual(said(subject, overKnown(known)));
      }),
      RUNS,
    );
  });

  it('are never stronger for what is unknown than for the most telling value', () => {
    fc.assert(
      fc.property(knownList, anySubject, (known, subject) => {
        const strong = (one: Subject) =>
          known.map((target) => judgeLookalikes(one, [target], [])[0]?.strength === 'strong');
        const unknown = strong({ ...subject, followers: null });
        const none = strong({ ...subject, followers: 0 });
        expect(unknown.filter((isStrong, place) => isStrong && !none[place])).toEqual([]);
        expect(strong({ ...subject, badge: 'unknown' })).not.toContain(true);
        const bare = { ...subject, bio: null, handleChangedAt: null, nameChangedAt: null };
        const unseen = strong({ ...bare, link: null, createdAt: null, pictureHash: null });
        const untold = known.map((target) => {
          const [first] = judgeLookalikes(bare, [{ ...target, profile: null }], []);
          return first?.strength === 'strong';
        });
        expect(unseen).toEqual(untold);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the known accounts, of candidates or of those in view', () => {
    fc.assert(
      fc.property(knownList, fc.infiniteStream(fc.nat()), anySubject, (known, numbers, subject) => {
        const turned = shuffled(known, numbers);
        expect(said(subject, overKnown(turned))).toEqual(said(subject, overKnown(known)));
        expect(judgeLookalikes(subject, turned, [])).toEqual(judgeLookalikes(subject, known, []));
        const view = (inView: readonly KnownAccount[]) => ({ ...NOTHING_IN_VIEW, inView });
        expect(judgeLookalikes(subject, [], [], view(turned))).toEqual(
          judgeLookalikes(subject, [], [], view(known)),
        );
      }),
      RUNS,
    );
  });

  it('on a copy stay the same when the whole bundled list joins the one it copies', () => {
    const bundled = bundledKnown();
    const whole = overKnown(bundled);
    const copies = bundled
      .filter((_, place) => place % EVERY === 0)
      .flatMap((target) => COPIES.map((copy) => ({ target, handle: copy(target.handle) })))
      .filter(({ handle }) => !bundled.some((one) => one.handle === handle));
    for (const { target, handle } of copies) {
      const own = { ...unknownSubject(handle), displayName: target.displayName, badge: 'absent' as const };
      const [alone] = judgeLookalikes(own, findCandidates(overKnown([target]), own), []);
      const among = judgeLookalikes(own, findCandidates(whole, own), []);
      if (alone) expect(among).toContainEqual(alone);
    }
  });

  it('come for any text whatever, against the whole bundled list', () => {
    const index = overKnown(bundledKnown());
    fc.assert(
      fc.property(hostile, hostile, (handle, displayName) => {
        expect(() => said({ ...unknownSubject(handle), displayName }, index)).not.toThrow();
      }),
      { numRuns: NAMES },
    );
  });
});

function shuffled<T>(items: readonly T[], numbers: fc.Stream<number>): readonly T[] {
  return items
    .map((item) => ({ item, place: numbers.next().value }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
