// Which words of a name many people share.

import { describe, expect, it } from 'vitest';
import { parseHandle } from '../../lib/account/handle.ts';
import { givenNames } from '../../lib/lookalike/data/given-names.ts';
import { commonBeside, nameRarityOf } from '../../lib/lookalike/shared-words.ts';
import { foldName } from '../../lib/text/fold.ts';

const MEASURED: ReadonlySet<string> = new Set(['okafor']);

function rarityOf(displayName: string, evidence: 'in-view' | 'verified' = 'in-view'): string {
  return nameRarityOf({ displayName, evidence }, common('zzq4', displayName, evidence));
}

function common(handle: string, displayName: string, evidence: 'in-view' | 'verified') {
  return commonBeside({ handle: handleOf(handle), displayName, evidence }, MEASURED);
}

function handleOf(text: string) {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`no handle: ${text}`);
  return handle;
}

describe('commonBeside and nameRarityOf', () => {
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
    ['Old Harbor Radio', 'rare'],
    ['Camila Music', 'common-full'],
    ['Sky News', 'generic'],
    ['sad boy', 'generic'],
    ['Dr. Smith', 'generic'],
    ['Mara Okafor Fan', 'generic'],
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

  it('leaves a short word, and a whole name of another script, to one who is known or has the badge', () => {
    expect(rarityOf('Mimosa', 'verified')).toBe('rare');
    expect(rarityOf('Camila', 'verified')).toBe('generic');
    expect(rarityOf('Sky News', 'verified')).toBe('common-full');
    expect(rarityOf('Мария', 'verified')).toBe('generic');
    expect(rarityOf('Мария Иванова', 'verified')).toBe('rare');
  });

  it('knows a first name for a handle too, with a number behind it', () => {
    const words = common('camila_07', 'Brotzeit', 'verified');
    expect(['okafor', 'camila', 'brotzeit'].map((word) => words.has(word))).toEqual([true, true, false]);
  });

  it('gives the very words that were measured where the name adds none', () => {
    expect(common('zzq4', 'Brotzeit', 'verified')).toBe(MEASURED);
  });
});

it('the list holds names as they are when folded', () => {
  const odd = [...givenNames()].filter((name) => !/^[a-z]{5,}$/.test(name) || foldName(name) !== name);
  expect(odd).toEqual([]);
});
