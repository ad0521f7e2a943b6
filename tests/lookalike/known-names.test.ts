import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUserId } from '../../lib/account/handle.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { everyKnown } from '../../lib/known/known-list.ts';
import { packNames, unpackNames } from '../../lib/known/packed-names.ts';
import {
  findKnown,
  forgetName,
  isKnownName,
  knownAsked,
  knownNames,
  knownWithHandle,
  knownWithId,
  learnNames,
  placeSlots,
} from '../../lib/lookalike/known-names.ts';
import { buildNameIndex, buildNameIndexSlowly, findCandidates } from '../../lib/lookalike/name-index.ts';
import { packNameIndex, unpackNameIndexBeside } from '../../lib/lookalike/pack-name-index.ts';
import { known } from './people.ts';

const LOOKED_UP = ['maraokafor1', 'tomas_vale', 'lenabrunner.official', 'kettleandcrate', 'nobody.at.all'];
const HANDLES = ['maraokafor', 'tomasvale', 'lenabrunner', 'kettleandcrate'];
const NAMES = ['Mara Okafor', 'Tomas Vale', 'Lena Brunner', 'Kettle & Crate'];

function withId(account: KnownAccount, id: string | null): KnownAccount {
  return { ...account, id: parseUserId(id) };
}

function handles(found: readonly KnownAccount[]): readonly string[] {
  return found.map(({ handle }) => handle).toSorted();
}

const anyAccount = fc
  .record({
    handle: fc.constantFrom(...HANDLES),
    name: fc.constantFrom(...NAMES),
    id: fc.constantFrom(null, '1', '2', '3'),
  })
  .map(({ handle, name, id }) => withId(known(handle, name), id));

describe('known names', () => {
  it('are found in both indexes, whatever was learned and forgotten', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAccount, { selector: ({ handle }) => handle, maxLength: 3 }),
        fc.array(fc.tuple(anyAccount, fc.boolean()), { maxLength: 8 }),
        (first, changes) => {
          const unique = first.filter(
            ({ id }, at) => id === null || first.findIndex((a) => a.id === id) === at,
          );
          const names = knownNames(buildNameIndex(unique));
          let model = [...unique];
          for (const [account, isForgotten] of changes) {
            const { handle, id } = account;
            if (isForgotten) {
              forgetName(names, account);
              model = model.filter(
                (held) => held.handle !== handle || (id !== null && held.id !== null && held.id !== id),
              );
            } else {
              learnNames(names, [account]);
              model = model.filter((held) => held.handle !== handle && (id === null || held.id !== id));
              model.push(account);
            }
          }
          const anew = buildNameIndex(model);
          for (const [at, handle] of LOOKED_UP.entries()) {
            const name = { handle, displayName: NAMES[at % NAMES.length] ?? null };
            expect(handles(findKnown(names, name))).toEqual(handles(findCandidates(anew, name)));
          }
          for (const held of model) {
            expect(isKnownName(names, held)).toBe(true);
            expect(knownWithHandle(names, held.handle)).toBe(held);
            if (held.id !== null) expect(knownWithId(names, held.id)).toBe(held);
          }
          for (const handle of HANDLES) {
            const held = model.find((account) => account.handle === handle) ?? null;
            expect(knownWithHandle(names, handle)).toBe(held);
          }
          for (const id of ['1', '2', '3']) {
            expect(knownWithId(names, id)).toBe(model.find((account) => account.id === id) ?? null);
          }
        },
      ),
    );
  });

  it('learned many at once are those learned one after another', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 8 }), (accounts) => {
        const first = [known('maraokafor', 'Mara Okafor')];
        const [atOnce, singly] = [knownNames(buildNameIndex(first)), knownNames(buildNameIndex(first))];
        learnNames(atOnce, accounts);
        for (const account of accounts) learnNames(singly, [account]);
        for (const handle of HANDLES) {
          expect(knownWithHandle(atOnce, handle)).toBe(knownWithHandle(singly, handle));
        }
        for (const handle of LOOKED_UP) {
          const name = { handle, displayName: 'Tomas Vale' };
          expect(handles(findKnown(atOnce, name))).toEqual(handles(findKnown(singly, name)));
        }
      }),
    );
  });

  it('tell who is known by id first, then by a handle that no other id has', () => {
    const names = knownNames(
      buildNameIndex([withId(known('maraokafor', 'Mara'), '1'), known('tomasvale', 'Tomas')]),
    );
    const cases = [
      ['renamed', '1', true],
      ['maraokafor', '1', true],
      ['maraokafor', null, true],
      ['maraokafor', '2', false],
      ['tomasvale', '2', true],
      ['nobody', '2', false],
    ] as const;
    for (const [handle, id, expected] of cases) {
      expect(isKnownName(names, withId(known(handle, ''), id)), `${handle} ${id}`).toBe(expected);
    }
  });

  it.each<[string, readonly string[]]>([
    ['Mara Okafor', ['maraokafor']],
    ['  mara   OKAFOR ', ['maraokafor']],
    ['@tomasvale', ['tomasvale']],
    ['tomasvale', ['tomasvale']],
    ['Mara', []],
    ['Mara Okafor live', []],
    ['', []],
    ['lenabrunner', ['lenabrunner']],
  ])('that a search for “%s” asks for', (query, expected) => {
    const names = knownNames(
      buildNameIndex([known('maraokafor', 'Mara Okafor'), known('tomasvale', 'Tomas Vale')]),
    );
    learnNames(names, [known('lenabrunner', 'Lena Brunner')]);
    expect(handles(knownAsked(names, query))).toEqual(expected);
  });
});

describe('packed names', () => {
  it('come back in their order with everything that is kept', () => {
    const made = { bio: null, link: null, createdAt: 1_500_000_000_000, pictureHash: null };
    const list = [
      { ...withId(known('b', 'Bé'), '7016'), profile: made },
      known('a', 'A'),
      { ...known('c', 'C', null), evidence: 'user' as const, asOf: null },
    ];
    const packed = packNames(list);
    const back = unpackNames(packed);
    expect(back && everyKnown(back)).toEqual(list);
    expect([back?.length, back?.at(3)]).toEqual([3, undefined]);
    const again = back?.at(1);
    expect(back?.at(1)).toBe(again);
    expect(unpackNames({ ...packed, rows: packed.rows.slice(1) })).toBeNull();
    expect(unpackNames({ ...packed, ends: packed.ends.slice(1, 2) })).toBeNull();
  });

  it.each([
    '',
    '{}',
    '1',
    '[]',
    '["a",1,null,"v",null,null,null]',
    '["a","A",null,"x",null,null,null]',
    '["A B","A",1,"v",null,null,null]',
    '["a","A",1,"v",null,"x",null]',
    'null',
    '["a","A"',
  ])('hold nobody in the row %s', (text) => {
    const rows = new TextEncoder().encode(text);
    expect(unpackNames({ rows, ends: Uint32Array.of(rows.length) })?.at(0)).toBeUndefined();
  });

  it('are found by handle and id through the slots that were kept, as they were through those that were made', () => {
    const list = HANDLES.map((handle, at) =>
      withId(known(handle, NAMES[at] ?? ''), at < 2 ? `70${at}` : null),
    );
    const index = buildNameIndex(list);
    const slots = placeSlots(knownNames(index));
    const kept = unpackNames(packNames(list));
    const loaded = kept && unpackNameIndexBeside(packNameIndex(index), kept);
    if (!loaded) throw new Error('what was packed is read again');
    const names = knownNames(loaded, slots);
    expect(HANDLES.map((handle) => knownWithHandle(names, handle))).toEqual(list);
    expect(['700', '701', '702'].map((id) => knownWithId(names, id)?.handle ?? null)).toEqual([
      'maraokafor',
      'tomasvale',
      null,
    ]);
    for (const handle of LOOKED_UP) {
      const name = { handle, displayName: 'Mara Okafor' };
      expect(findKnown(names, name)).toEqual(findKnown(knownNames(index), name));
    }
    expect(unpackNameIndexBeside(packNameIndex(index), list.slice(1))).toBeNull();
  });

  it.each([new Int32Array(0), new Int32Array(6), new Int32Array(8).fill(9)])(
    'are found whatever slots are said to be theirs, or not at all: %j',
    (slots) => {
      const names = knownNames(buildNameIndex([known('maraokafor', 'Mara')]), { handles: slots, ids: slots });
      expect(knownWithHandle(names, 'maraokafor')?.handle ?? 'maraokafor').toBe('maraokafor');
      expect([knownWithHandle(names, 'nobody'), knownWithId(names, '7')]).toEqual([null, null]);
    },
  );
});

describe('an index built piece by piece', () => {
  it('is the same index, and others get their turn', async () => {
    const list = Array.from({ length: 1300 }, (_, at) => known(`person${at}x`, `Person ${at} Example`));
    let pauses = 0;
    const index = await buildNameIndexSlowly(list, async () => {
      pauses += 1;
    });
    expect(pauses).toBe(4);
    expect(new Uint8Array(packNameIndex(index))).toEqual(new Uint8Array(packNameIndex(buildNameIndex(list))));
  });
});
