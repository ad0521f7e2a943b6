// Peers take names for each other as their documents say; a peer that is miswired would make our figures look good.

import { describe, expect, it } from 'vitest';
import { loadPeers } from './peers/catalog.ts';
import { readMappings, skeletonsOf } from './peers/chromium-skeletons.ts';

const MAPPINGS = '0430 ;\t0061 ;\tMA\t# a\n006D ;\t0072 006E ;\tMA\t# m\n0031 ;\t006C ;\tMA\t# 1\n';
const KNOWN = ['maraokafor', 'kanalnorden', 'mara'];
const { peers } = loadPeers(MAPPINGS);

function taken(name: string, query: string): readonly string[] {
  const peer = peers.find((one) => one.name === name);
  if (!peer) throw new Error(`no peer ${name}`);
  const find = peer.over(KNOWN);
  return find(query).map((place) => KNOWN[place] ?? '');
}

describe('what a peer takes for a known name', () => {
  it.each([
    ['fastest-levenshtein ≤ 1', 'maraokafr', ['maraokafor']],
    ['fastest-levenshtein ≤ 1', 'maraokafro', []],
    ['fastest-levenshtein ≤ 2', 'maraokafro', ['maraokafor']],
    ['mnemonist Passjoin ≤ 2', 'maraokafro', ['maraokafor']],
    ['mnemonist Passjoin ≤ 2', 'eveningwalks', []],
    ['NFKC and lower case', 'Ｍａｒａ', ['mara']],
    ['NFKC and lower case', 'mаrа', []],
    ['unicode-confusables', 'mаrа', ['mara']],
    ['unhomoglyph', 'mаrа', ['mara']],
    ['confusables', 'márа', ['mara']],
    ['Chromium rules', 'mаrаokafor', ['maraokafor']],
    ['Chromium rules', 'máraokafor', ['maraokafor']],
    ['Chromium rules', 'maraokafro', ['maraokafor']],
    ['Chromium rules', 'kanalnordenlogin', ['kanalnorden']],
    ['Chromium rules', 'my_kanalnorden', ['kanalnorden']],
    ['Chromium rules', 'kanal_norden', []],
    ['Chromium rules', 'kanalnorden7', []],
    ['Chromium rules', 'xanalnorden', []],
    ['Chromium rules', 'sara', []],
  ])('%s: %s', (peer, query, expected) => {
    expect(taken(peer, query)).toEqual(expected);
  });

  it.runIf(peers.some(({ name }) => name === 'decancer'))('decancer: mаrа', () => {
    expect(taken('decancer', 'mаrа')).toEqual(['mara']);
  });
});

it('says which peers are left out', () => {
  expect(loadPeers(null).leftOut.join()).toContain('Chromium');
});

it('reads letters two ways, within bounds', () => {
  const none = readMappings('');
  expect(skeletonsOf('ł', none)).toEqual(['l', 't']);
  expect(skeletonsOf('łœ', none)).toEqual(['lce', 'loe', 'tce', 'toe']);
  expect(skeletonsOf('ł'.repeat(200), none).length).toBeLessThanOrEqual(32);
});
