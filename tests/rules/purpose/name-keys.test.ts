import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../../lib/rules/purpose/name-keys.ts';
import { anAccount, fact, handleOf } from '../account-builder.ts';

describe('nameKeys', () => {
  it.each([
    ['lena.brunner', 'Lena Brunner', ['lenabrunner']],
    ['brotzeit_official', 'Brotzeit', ['brotzeit', 'brotzeitofficial']],
    ['brotzeit.de', 'Bäckerei Brotzeit', ['backereibrotzeit', 'baeckereibrotzeit', 'brotzeit', 'brotzeitde']],
    ['ab', 'Ab', []],
    ['abc', '', ['abc']],
    ['official', 'パン', ['official']],
  ])('%s, %s', (handle, name, keys) => {
    expect(
      [...nameKeys(anAccount({ handle: handleOf(handle), displayName: fact(name) }))].toSorted(),
    ).toEqual(keys);
  });
});
