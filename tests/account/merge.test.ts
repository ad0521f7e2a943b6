import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import type { Sighting } from '../../lib/account/sighting.ts';
import { NOW, sighting } from './sightings.ts';

const handle = parseHandle('mara.okafor');
const other = parseHandle('lena.brunner');
const id = parseUserId('6799838955094836230');
const otherId = parseUserId('6799838955094836231');
const MINUTE = 60_000;

describe('mergeSightings', () => {
  it('joins by id, and a handle alone to the id it was seen with', () => {
    const accounts = mergeSightings(
      [
        sighting({ id, handle }),
        sighting({ source: 'document', handle, bio: 'Hello' }),
        sighting({ id: otherId, handle: other }),
      ],
      [],
    );
    expect(accounts.map((account) => account.handle)).toEqual([handle, other]);
    expect(accounts[0]?.bio?.value).toBe('Hello');
  });

  it('follows a renamed account by its id', () => {
    const [account, ...rest] = mergeSightings(
      [sighting({ id, handle, at: NOW - MINUTE }), sighting({ id, handle: other })],
      [],
    );
    expect(rest).toEqual([]);
    expect(account?.handle).toBe(other);
  });

  it('leaves out what never had a handle', () => {
    expect(mergeSightings([sighting({ id })], [])).toEqual([]);
  });

  const counts: readonly [string, readonly Partial<Sighting>[], number | undefined][] = [
    [
      'exact before rounded',
      [
        { followers: { value: 4_000_000, exact: false } },
        { source: 'response', followers: { value: 4_001_943, exact: true } },
      ],
      4_001_943,
    ],
    [
      'rounded and newer keeps the fresh exact one',
      [
        { at: NOW - MINUTE, followers: { value: 4_001_943, exact: true } },
        { source: 'response', followers: { value: 4_000_000, exact: false } },
      ],
      4_001_943,
    ],
    [
      'an old exact one gives way',
      [
        { at: NOW - 60 * MINUTE, followers: { value: 4_001_943, exact: true } },
        { source: 'response', followers: { value: 5_000_000, exact: false } },
      ],
      5_000_000,
    ],
    [
      'data before document text',
      [
        { followers: { value: 427_700, exact: false } },
        { source: 'document', at: NOW + MINUTE, followers: { value: 427_000, exact: false } },
      ],
      427_700,
    ],
    [
      'the document where nothing else speaks',
      [{}, { source: 'document', followers: { value: 12_300, exact: false } }],
      12_300,
    ],
    ['unknown stays unknown', [{}], undefined],
  ];
  it.each(counts)('%s', (_, fields, expected) => {
    const [account] = mergeSightings(
      fields.map((field) => sighting({ handle, ...field })),
      [],
    );
    expect(account?.followers?.value.value).toBe(expected);
  });

  it('never makes unknown into no or zero, and does not depend on order of equal news', () => {
    const fields = fc.record({
      handle: fc.constantFrom(handle, other),
      id: fc.constantFrom(id, null),
      badge: fc.constantFrom(true, false, null),
      isPrivate: fc.constantFrom(true, null),
      at: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), (list) => {
        const accounts = mergeSightings(list.map(sighting), []);
        for (const account of accounts)
          expect(account.isPrivate === null || account.isPrivate.value).toBe(true);
        const states = accounts.map((account) => account.badge.state).sort();
        const turned = mergeSightings(list.map(sighting).reverse(), [])
          .map((account) => account.badge.state)
          .sort();
        expect(states.length).toBe(turned.length);
      }),
    );
  });
});
