import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownerDomains } from '../../../lib/rules/press/owner-domains.ts';
import { registrable } from '../../../lib/rules/press/registrable.ts';
import { daysAgo, fact } from '../account-builder.ts';

describe('the registrable domain', () => {
  it.each([
    ['https://www.zeitung.de/a', 'zeitung.de', false],
    ['news.paper.co.uk', 'paper.co.uk', false],
    ['https://a.b.paper.com.au/x', 'paper.com.au', false],
    ['HTTPS://PAPER.COM', 'paper.com', false],
    ['https://lena.github.io/', 'lena.github.io', true],
    ['https://lena.blogspot.com/', 'lena.blogspot.com', true],
    ['https://news.lena.uk.com/', 'lena.uk.com', false],
    ['https://zürich.example.ch', 'example.ch', false],
  ])('%s', (address, domain, isShared) => {
    expect(registrable(address)).toEqual({ domain, isShared });
  });

  it.each([
    '',
    'com',
    'co.uk',
    'github.io',
    'localhost',
    'https://192.0.2.1/',
    'http://[::1]/',
    'paper.unheardof',
    'no host',
  ])('gives none for %j', (address) => {
    expect(registrable(address)).toBeNull();
  });

  it('is a part of the host, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (address) => {
        const found = registrable(address);
        if (found) expect(address.toLowerCase()).toContain(found.domain);
      }),
    );
  });
});

describe('the owner’s domains', () => {
  it.each([
    [null, undefined, { mail: null, site: null }],
    [
      'https://www.brotzeit.co.at/shop',
      'post.brotzeit.co.at',
      { mail: 'brotzeit.co.at', site: 'brotzeit.co.at' },
    ],
    ['brotzeit.at', 'gmail.com', { mail: 'gmail.com', site: 'brotzeit.at' }],
    ['no site', undefined, { mail: null, site: null }],
  ])('of %j and %j', (link, mail, expected) => {
    const emailDomain = mail === undefined ? undefined : { value: mail, at: daysAgo(0) };
    expect(ownerDomains({ bioLink: link === null ? null : fact(link) }, { emailDomain })).toEqual(expected);
  });
});
