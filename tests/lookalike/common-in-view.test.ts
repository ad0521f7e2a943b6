// Which words of a name in view many people share.

import { describe, expect, it } from 'vitest';
import { commonInView } from '../../lib/lookalike/common-in-view.ts';
import { givenNames } from '../../lib/lookalike/data/given-names.ts';
import { nameRarity } from '../../lib/lookalike/rarity.ts';
import { foldName } from '../../lib/text/fold.ts';

const MEASURED: ReadonlySet<string> = new Set(['okafor']);

function rarityOf(displayName: string, isVouchedFor = false, handle = 'zzq4'): string {
  return nameRarity(displayName, commonInView({ handle, displayName }, MEASURED, isVouchedFor));
}

describe('commonInView', () => {
  it.each([
    ['Camila', 'generic'],
    ['Camila 🌸', 'generic'],
    ['Camila2009', 'generic'],
    ['Camila M.', 'generic'],
    ['Camila Official', 'generic'],
    ['Camila Lopez', 'common-full'],
    ['Camila Okafor', 'common-full'],
    ['Camila Brotzeit', 'rare'],
    ['Mimosa', 'generic'],
    ['Brotzeit', 'rare'],
    ['Nilo Varga', 'rare'],
    ['Duolingo', 'rare'],
    ['Мария', 'generic'],
    ['Мария Иванова', 'common-full'],
    ['Достопримечательности', 'rare'],
    ['Junya じゅんや', 'rare'],
    ['김민지', 'generic'],
    ['삼성전자', 'rare'],
    ['さくら', 'generic'],
    ['青空ひかり', 'rare'],
    ['', 'generic'],
  ])('makes of %j a name that is %s', (displayName, rarity) => {
    expect(rarityOf(displayName)).toBe(rarity);
  });

  it('leaves a short word to one who is known or has the badge', () => {
    expect(rarityOf('Mimosa', true)).toBe('rare');
    expect(rarityOf('Camila', true)).toBe('generic');
  });

  it('knows a first name for a handle too, with a number behind it', () => {
    const common = commonInView({ handle: 'camila_07', displayName: 'Brotzeit' }, MEASURED, true);
    expect([...common]).toEqual(['okafor', 'camila']);
  });

  it('gives the very words that were measured where the name adds none', () => {
    expect(commonInView({ handle: 'zzq4', displayName: 'Brotzeit' }, MEASURED, true)).toBe(MEASURED);
  });
});

it('the list holds names as they are when folded', () => {
  const odd = [...givenNames()].filter((name) => !/^[a-z]{5,}$/.test(name) || foldName(name) !== name);
  expect(odd).toEqual([]);
});
