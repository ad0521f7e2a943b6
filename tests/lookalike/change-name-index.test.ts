// Whatever is added and taken out, the index finds and says what one built over the remaining accounts does.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { addKnown, removeKnown } from '../../lib/lookalike/change-name-index.ts';
import { judgeLookalikes } from '../../lib/lookalike/judge.ts';
import { unknownSubject } from '../../lib/lookalike/lookalike.ts';
import { buildNameIndex, findCandidates, knownIn } from '../../lib/lookalike/name-index.ts';
import { packNameIndex, unpackNameIndex } from '../../lib/lookalike/pack-name-index.ts';
import { nobodyInView } from '../../lib/lookalike/view.ts';
import { known } from './people.ts';

const part = fc.constantFrom(
  'mara',
  'okafor',
  'lena',
  'brunner',
  'zuzu',
  'official',
  'tv',
  '0',
  'rn',
  'cl',
  '7',
);
const handle = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const word = fc.constantFrom(
  'Mara',
  'Okafor',
  'Lena',
  'Zuzu',
  'Brunner',
  'Official',
  'TV',
  'Маrа',
  'Fanpage',
);
const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const account = fc.tuple(handle, name).map(([each, displayName]) => known(each, displayName));
const changes = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: account },
    handle.map((each) => each),
  ),
  { maxLength: 30 },
);

function changed(first: readonly KnownAccount[], steps: readonly (KnownAccount | string)[]) {
  const index = buildNameIndex(first);
  const left = new Map<string, KnownAccount>();
  for (const each of first) if (!left.has(each.handle)) left.set(each.handle, each);
  for (const step of steps) {
    if (typeof step === 'string') expect(removeKnown(index, step)).toBe(left.delete(step));
    else {
      expect(addKnown(index, step)).toBe(!left.has(step.handle));
      if (!left.has(step.handle)) left.set(step.handle, step);
    }
  }
  return { index, fresh: buildNameIndex([...left.values()]) };
}

it('finds and says the same as an index built anew', () => {
  fc.assert(
    fc.property(fc.array(account), changes, fc.array(account), (first, steps, others) => {
      const { index, fresh } = changed(first, steps);
      expect(new Set(index.common)).toEqual(new Set(fresh.common));
      expect(knownIn(index)).toEqual(fresh.known);
      for (const { handle: each, displayName } of [...first, ...others]) {
        for (const written of [each, `${each}x`, `the_${each}`]) {
          const subject = { ...unknownSubject(written), displayName, badge: 'absent' as const };
          const found = findCandidates(index, subject);
          expect(found).toEqual(findCandidates(fresh, subject));
          expect(judgeLookalikes(subject, found, [], nobodyInView(index.common))).toEqual(
            judgeLookalikes(subject, found, [], nobodyInView(fresh.common)),
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('packs what is left, and leaves the list it was loaded over alone', () => {
  const list = [known('maraokafor', 'Mara Okafor'), known('lena.brunner', 'Lena Brunner')];
  const index = unpackNameIndex(packNameIndex(buildNameIndex(list)), list);
  if (index === null) throw new Error('not unpacked');
  expect(addKnown(index, known('kanalnorden', 'Kanal Norden'))).toBe(true);
  expect(removeKnown(index, 'lena.brunner')).toBe(true);
  expect(list).toHaveLength(2);
  const back = unpackNameIndex(packNameIndex(index), knownIn(index));
  const found = (each: string) => back && findCandidates(back, { handle: each, displayName: null }).length;
  expect(['maraokaforx', 'kanalnordenx', 'lenabrunnerx'].map(found)).toEqual([1, 1, 0]);
});

it('goes on when it has grown to many times what it was built for', () => {
  const index = buildNameIndex([]);
  for (let n = 0; n < 300; n += 1) addKnown(index, known(`okonkwo${n}x`, `Ada ${n} Okonkwo`));
  for (let n = 0; n < 300; n += 7) {
    const found = findCandidates(index, { handle: `real.okonkwo${n}x`, displayName: null });
    expect(found[0]?.handle).toBe(`okonkwo${n}x`);
  }
});
