// Whether two links lead to one owner's site.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkHost, sharedSite } from '../../lib/lookalike/shared-site.ts';

describe('linkHost', () => {
  it.each([
    ['https://www.Example.org/shop?x=1', 'example.org'],
    ['example.org', 'example.org'],
    ['http://shop.example.org:8080', 'shop.example.org'],
    ['example.org./x', 'example.org'],
    ['https://müller.example', 'xn--mller-kva.example'],
    ['mail@example.org', null],
    ['example', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
    ['', null],
    [`https://example.org/${'x'.repeat(3000)}`, null],
  ])('%s', (link, host) => {
    expect(linkHost(link)).toBe(host);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (link) => void linkHost(link)));
    fc.assert(fc.property(fc.string(), (link) => void linkHost(`https://${link}`)));
  });
});

describe('sharedSite', () => {
  it.each([
    ['one host', 'https://kanalnorden.example/sport', 'kanalnorden.example', 'kanalnorden.example'],
    ['two hosts under one domain', 'sport.kanalnorden.example', 'kanalnorden.example', null],
    ['two hosts', 'kanalnorden.example', 'kanalsueden.example', null],
    ['a link page', 'https://linktr.ee/a', 'https://linktr.ee/a', null],
    ['under a host where everybody has one', 'mara.wordpress.com', 'mara.wordpress.com', null],
    ['an unknown link', null, 'kanalnorden.example', null],
    ['an unknown link of theirs', 'kanalnorden.example', null, null],
    ['no addresses', 'x', 'x', null],
  ])('%s', (_, own, theirs, expected) => {
    expect(sharedSite(own, theirs, linkHost)).toBe(expected);
  });

  it('compares by what is handed in', () => {
    const lastTwo = (link: string) => linkHost(link)?.split('.').slice(-2).join('.') ?? null;
    const site = sharedSite('sport.kanalnorden.example', 'https://kanalnorden.example', lastTwo);
    expect(site).toBe('kanalnorden.example');
  });
});
