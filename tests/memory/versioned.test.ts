import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVersioned, type ValueForm } from '../../lib/memory/versioned.ts';

/** An invented value of version 3: `list`, which was `items` in version 2 and a single `item` in version 1. */
const FORM: ValueForm<readonly string[]> = {
  version: 3,
  steps: {
    1: (older) => ({ version: 2, items: [field(older, 'item')] }),
    2: (older) => ({ version: 3, list: field(older, 'items') }),
  },
  parse: (value) => {
    const list = field(value, 'list');
    return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list : null;
  },
};

function field(value: unknown, name: string): unknown {
  return new Map(Object.entries(Object(value))).get(name);
}

describe('openVersioned', () => {
  it.each<[string, unknown, object]>([
    ['today’s version', { version: 3, list: ['a', 'b'] }, { state: 'open', value: ['a', 'b'] }],
    ['the version before', { version: 2, items: ['a'] }, { state: 'open', value: ['a'] }],
    ['the first version', { version: 1, item: 'a' }, { state: 'open', value: ['a'] }],
    ['nothing', undefined, { state: 'none' }],
    ['null', null, { state: 'none' }],
    ['a later version', { version: 4, list: ['a'] }, { state: 'newer-version' }],
    ['version 0', { version: 0, list: ['a'] }, { state: 'corrupt' }],
    ['a version and a half', { version: 1.5 }, { state: 'corrupt' }],
    ['a version in words', { version: '3', list: [] }, { state: 'corrupt' }],
    ['no version', { list: [] }, { state: 'corrupt' }],
    ['a text', 'version 3', { state: 'corrupt' }],
    ['a number', 0, { state: 'corrupt' }],
    ['broken today', { version: 3, list: [1] }, { state: 'corrupt' }],
    ['broken of old', { version: 1, item: 7 }, { state: 'corrupt' }],
  ])('%s', (_, held, expected) => {
    expect(openVersioned(held, FORM)).toEqual(expected);
  });

  it('calls a version corrupt that no step leads on from', () => {
    const held = { version: 1, list: ['a'] };
    expect(openVersioned(held, { ...FORM, steps: {} })).toEqual({ state: 'corrupt' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (held) => {
        expect(['none', 'open', 'corrupt', 'newer-version']).toContain(openVersioned(held, FORM).state);
      }),
    );
  });
});
