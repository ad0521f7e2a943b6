import { describe, expect, it } from 'vitest';
import type { DropReason, PressTally } from '../../../lib/rules/press/tally.ts';
import { inTheNews } from '../../../lib/rules/requirements/in-the-news.ts';
import { BADGE_PRESENT, check, fact, spoken, spokenToOwner, told } from '../account-builder.ts';

function tally(sites: number, ...reasons: readonly DropReason[]): PressTally {
  return {
    counted: Array.from({ length: sites }, (_, i) => `site${i}.example`),
    dropped: reasons.map((why, i) => ({ site: `dropped${i}.example`, why })),
  };
}

describe('in-the-news', () => {
  it.each([
    ['an unknown account', {}],
    ['a business', { isBusiness: fact(true) }],
    ['an account with the badge', { badge: BADGE_PRESENT }],
  ])('asks the owner of %s', (_, known) => {
    expect(spoken(inTheNews, known)).toBe('cantTell: owner-only → remedy');
    expect(inTheNews.ownerOnly).toBe(true);
  });

  it.each<[string, readonly string[], PressTally | null, string]>([
    ['no links', [], null, 'failed: “none mark → remedy'],
    [
      'links that nobody counted',
      ['https://paper.example/a'],
      null,
      'cantTell: owner-only → remedy ?pressLinks',
    ],
    [
      'none that counts',
      ['https://prnewswire.com/a'],
      tally(0, 'wire'),
      'failed: “none-count dropped mark → remedy',
    ],
    ['one', ['https://a.example'], tally(1), 'failed: “sites partly → remedy'],
    ['two', ['https://a.example'], tally(2), 'failed: “sites partly → remedy'],
    ['three', ['https://a.example'], tally(3), 'passed: “sites'],
    [
      'three and others',
      ['https://a.example'],
      tally(3, 'own', 'paid-part'),
      'passed: “sites dropped dropped',
    ],
    [
      'many others',
      ['https://a.example'],
      tally(1, 'own', 'own', 'own', 'own', 'own', 'own'),
      'failed: “sites dropped dropped dropped dropped dropped partly → remedy',
    ],
  ])('judges the owner’s links: %s', (_, pressLinks, press, expected) => {
    expect(spokenToOwner(inTheNews, { pressLinks }, {}, { press })).toBe(expected);
  });

  it('believes an empty list more than a count of links that are gone', () => {
    expect(spokenToOwner(inTheNews, { pressLinks: [] }, {}, { press: tally(3) })).toBe(
      'failed: “none mark → remedy',
    );
  });

  it('names five sites and counts all', () => {
    const owner = { answers: told({ pressLinks: ['https://a.example'] }), press: tally(7) };
    const what = check(inTheNews, {}, null, owner).evidence[0]?.message.args?.['what'];
    const sites = 'site0.example, site1.example, site2.example, site3.example, site4.example';
    expect(what).toMatchObject({ args: { count: 7, sites } });
  });
});
