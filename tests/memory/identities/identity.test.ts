// Identities: what is one, who may look like one, and who therefore is laid beside none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle, parseUserId } from '../../../lib/account/handle.ts';
import {
  ALLOWED_AS,
  asKnown,
  type Identity,
  isAllowed,
  parseIdentity,
  withoutAllowed,
} from '../../../lib/memory/identities/identity.ts';

const AT = Date.UTC(2026, 10, 22, 12);
const RAW = {
  handle: 'mara.tonwerk',
  id: '6935684182651699333',
  displayName: 'Mara Tonwerk',
  allowed: [
    { handle: 'tonwerk.shop', as: 'own' },
    { handle: 'tonwerk.at', as: 'regional' },
    { handle: 'tonwerk.fans', as: 'fan' },
  ],
  at: AT,
};

function identity(changes: Partial<Record<keyof typeof RAW, unknown>> = {}): Identity {
  const parsed = parseIdentity({ ...RAW, ...changes });
  if (!parsed) throw new Error('no identity');
  return parsed;
}

function account(handle: string, id: string | null = null) {
  const parsed = parseHandle(handle);
  if (!parsed) throw new Error('no handle');
  return { handle: parsed, id: id === null ? null : parseUserId(id) };
}

describe('parseIdentity', () => {
  it('gives one that says everything', () => {
    expect(parseIdentity(RAW)).toEqual(RAW);
  });

  it.each([
    ['a handle with @ and capitals', { handle: '@Mara.Tonwerk' }, { handle: 'mara.tonwerk' }],
    ['no name', { displayName: '  ' }, { displayName: 'mara.tonwerk' }],
    ['a name of two lines', { displayName: 'Mara\nTonwerk\u2028' }, { displayName: 'Mara Tonwerk' }],
    ['no id', { id: null }, { id: null }],
    [
      'allowed twice, allowed itself, allowed nobody',
      {
        allowed: [
          { handle: 'a.b', as: 'fan' },
          { handle: '@A.B', as: 'own' },
          { handle: 'mara.tonwerk', as: 'own' },
          { handle: 'no handle', as: 'own' },
        ],
      },
      { allowed: [{ handle: 'a.b', as: 'fan' }] },
    ],
  ])('reads %s', (_, changes, expected) => {
    expect(identity(changes)).toMatchObject(expected);
  });

  it.each([
    ['nothing', null],
    ['text', 'mara.tonwerk'],
    ['no handle', { ...RAW, handle: 'mara tonwerk' }],
    ['an id that is none', { ...RAW, id: '0x1' }],
    ['a name beyond all measure', { ...RAW, displayName: 'a'.repeat(201) }],
    ['another word for a fan', { ...RAW, allowed: [{ handle: 'a', as: 'friend' }] }],
    ['too many allowed', { ...RAW, allowed: Array.from({ length: 201 }, () => RAW.allowed[0]) }],
    ['no day', { ...RAW, at: null }],
    ['a day before all days', { ...RAW, at: -1 }],
    ['a day after all days', { ...RAW, at: 8.64e15 + 1 }],
  ])('refuses %s', (_, value) => {
    expect(parseIdentity(value)).toBeNull();
  });

  it('never throws, and what it gives it reads again as the same', () => {
    const anything = fc.record({
      handle: fc.oneof(fc.constantFrom('a', '@B.c'), fc.string()),
      id: fc.option(fc.oneof(fc.constant('17'), fc.string())),
      displayName: fc.string({ unit: 'binary' }),
      allowed: fc.array(
        fc.record({ handle: fc.constantFrom('x', 'Y', 'a', '!'), as: fc.constantFrom(...ALLOWED_AS) }),
      ),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (value) => {
        const first = parseIdentity(value);
        if (first) expect(parseIdentity(first)).toEqual(first);
      }),
    );
  });
});

describe('isAllowed', () => {
  it.each([
    ['the identity itself, by id', account('new.name', RAW.id), true],
    ['the identity itself, id unknown', account('mara.tonwerk'), true],
    ['its freed handle with another id', account('mara.tonwerk', '17'), false],
    ['its own other account', account('tonwerk.shop', '17'), true],
    ['its account for a region', account('tonwerk.at'), true],
    ['its fan account', account('tonwerk.fans'), true],
    ['somebody else', account('tonwerk.fan'), false],
  ])('of %s', (_, other, expected) => {
    expect(isAllowed(identity(), other)).toBe(expected);
  });

  it('goes by the handle where the identity’s id is unknown', () => {
    expect(isAllowed(identity({ id: null }), account('mara.tonwerk', '17'))).toBe(true);
  });
});

describe('withoutAllowed', () => {
  const lena = identity({ handle: 'lena.brunner', id: null, allowed: [] });
  const targets = [account('mara.tonwerk'), account('lena.brunner'), account('nilovarga')];

  it('spares an allowed account its identity, and no other', () => {
    const left = withoutAllowed(targets, [identity(), lena], account('tonwerk.fans'));
    expect(left.map(({ handle }) => handle)).toEqual(['lena.brunner', 'nilovarga']);
  });

  it('spares it under the handle that the identity has by now', () => {
    const renamed = [account('tonwerk.studio', RAW.id), account('mara.tonwerk', '99')];
    const left = withoutAllowed(renamed, [identity()], account('tonwerk.shop', '17'));
    expect(left.map(({ handle }) => handle)).toEqual(['mara.tonwerk']);
  });

  it.each([
    ['an allowed account beside another', account('tonwerk.shop', '17')],
    ['the identity beside one that is allowed for it', account('mara.tonwerk', RAW.id)],
  ])('spares %s', (_, one) => {
    expect(withoutAllowed([account('tonwerk.at', '18'), account('nilovarga')], [identity()], one)).toEqual([
      account('nilovarga'),
    ]);
  });

  it('leaves all to everybody else', () => {
    expect(withoutAllowed(targets, [identity(), lena], account('mara.tonvverk', '99'))).toBe(targets);
  });
});

it('makes a known account of an identity, on the person’s word', () => {
  expect(asKnown(identity())).toEqual({
    handle: 'mara.tonwerk',
    id: RAW.id,
    displayName: 'Mara Tonwerk',
    followersAtLeast: null,
    evidence: 'user',
    asOf: '2026-11-22',
    profile: null,
  });
});
