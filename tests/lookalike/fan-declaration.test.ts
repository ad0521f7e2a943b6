// Which display names declare a fan or parody account.

import { describe, expect, it } from 'vitest';
import { FAN_ENDINGS } from '../../lib/lookalike/data/fan-words.ts';
import { fanDeclaration } from '../../lib/lookalike/fan-declaration.ts';

describe('fanDeclaration', () => {
  it.each([
    ['Mara Okafor Fan', 'fan', 'mara okafor'],
    ['Mara Okafor Fanpage 💜', 'fanpage', 'mara okafor'],
    ['Mara Okafor (parody)', 'parody', 'mara okafor'],
    ['Mara Okafor — not affiliated', 'not affiliated', 'mara okafor'],
    ['UNOFFICIAL Mara Okafor', 'unofficial', 'mara okafor'],
    ['𝓯𝓪𝓷 of Mara', 'fan', 'of mara'],
    ['Mara Fanseite', 'fanseite', 'mara'],
    ['Mara inoffiziell', 'inoffiziell', 'mara'],
    ['Mara parodia', 'parodia', 'mara'],
    ['Mara no oficial', 'no oficial', 'mara'],
    ['Mara fã-clube', 'fa clube', 'mara'],
    ['Mara hayran sayfası', 'hayran sayfasi', 'mara'],
    ['Mara resmi değil', 'resmi degil', 'mara'],
    ['Мара фан-клуб', null, null],
    ['マラ ファン', 'ファン', 'マラ'],
    ['マラ非公式', '非公式', 'マラ'],
    ['마라 팬페이지', '팬페이지', '마라'],
  ])('%j', (name, words, nameWithout) => {
    const declaration = fanDeclaration(name);
    expect(declaration).not.toBeNull();
    if (words !== null)
      expect(declaration).toEqual({ words, nameWithout: expect.stringContaining(nameWithout) });
  });

  it.each([
    'Mara Okafor',
    'Mara Okafor (not a fan page)',
    'Mara for fans only',
    'Mara, kein Fan-Konto',
    'Stefan Fanger',
    'Fantasia',
    'National FA Cup',
    'ファンタジー',
    '팬더',
    '',
  ])('none in %j', (name) => {
    expect(fanDeclaration(name)).toBeNull();
  });
});

it.each(FAN_ENDINGS)('the ending %s is found', (ending) => {
  expect(fanDeclaration(`Mara${ending}`)).not.toBeNull();
});
