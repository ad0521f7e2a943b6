// The list that ships: its packed form keeps every fact, and what lies in the repository is whole.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundledSource } from '../../lib/known/build-bundled.ts';
import { BUNDLED, EDITION } from '../../lib/known/bundled.generated.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { packKnown, unpackKnown } from '../../lib/known/bundled-form.ts';
import { parseKnownCsv } from '../../lib/known/csv.ts';

const LIST = [
  'handle,displayName,followersAtLeast,evidence,asOf',
  'lena.brunner,Lena `Brunner` $\u007bx} \\o/,500,verified,2024',
  'maraokafor,Mara \u200eOkafor 👩\u200d🚀,9200000,widely-followed,2022',
  'kanal_norden,,,user,',
  'adawest,Ada West,500,user,2024-05',
].join('\n');

function editionOf(list: string): number {
  return createHash('sha256').update(list).digest().readUInt32BE();
}

describe('packKnown and unpackKnown', () => {
  const { accounts } = parseKnownCsv(LIST);

  it('keep every fact, most followed first, then by handle', () => {
    const unpacked = unpackKnown(packKnown(accounts));
    expect(unpacked.map(({ handle }) => handle)).toEqual([
      'maraokafor',
      'adawest',
      'lena.brunner',
      'kanal_norden',
    ]);
    expect([...unpacked].sort((a, b) => (a.handle < b.handle ? -1 : 1))).toEqual(
      [...accounts].sort((a, b) => (a.handle < b.handle ? -1 : 1)),
    );
  });

  it('do not depend on the order', () => {
    expect(packKnown([...accounts].reverse())).toBe(packKnown(accounts));
  });

  it.each(['[]', '[["not a handle","Mara",null,"v",null]]', '[["","Mara",5,"v","2024"]]'])(
    'leave out the broken entry %j',
    (packed) => {
      expect(unpackKnown(packed)).toEqual([]);
    },
  );
});

describe('bundledSource', () => {
  it('writes a module that says what the list says', async () => {
    const source = bundledSource(LIST);
    expect(source).not.toMatch(/[\u200d\u200e]/);
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    expect(module.BUNDLED).toBe(packKnown(parseKnownCsv(LIST).accounts));
    expect(module.EDITION).toBe(editionOf(module.BUNDLED));
  });

  it('stops at a list with problems', () => {
    expect(() => bundledSource('handle\nmara\nmara')).toThrow(
      'line 3: @mara is listed twice; the first line counts (1 problems in all)',
    );
  });
});

describe('bundledKnown', () => {
  it('is of the edition that it says', () => {
    expect(EDITION).toBe(editionOf(BUNDLED));
  });

  const known = bundledKnown();

  it('holds the whole list, nobody twice', () => {
    expect(known.length).toBeGreaterThan(2000);
    expect(new Set(known.map(({ handle }) => handle)).size).toBe(known.length);
  });

  it('says of everybody what it rests on', () => {
    for (const { displayName, followersAtLeast, evidence, asOf } of known) {
      expect(displayName).not.toBe('');
      expect(followersAtLeast).toBeGreaterThan(0);
      expect(['verified', 'widely-followed']).toContain(evidence);
      expect(asOf).toMatch(/^20\d\d$/);
    }
  });
});
