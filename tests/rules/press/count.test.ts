import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPress, MAX_LINK_CHARS, MAX_PRESS_LINKS } from '../../../lib/rules/press/count.ts';
import { PAID_PARTS, SELF_PUBLISHED, WIRES } from '../../../lib/rules/press/hosts-without-press.ts';
import { registrable } from '../../../lib/rules/press/registrable.ts';

function said(links: readonly string[], own: readonly (string | null)[] = []): string {
  const { counted, dropped } = countPress(links, own);
  return [...counted, ...dropped.map(({ site, why }) => `-${site} ${why}`)].join(', ');
}

const anyHost = fc.stringMatching(/^[a-c]{1,2}(\.[a-c])?\.(com|co\.uk|github\.io|de)$/);

describe('counting press links', () => {
  it.each([
    ['nothing', [], ''],
    ['one report', ['https://www.morgenpost.de/kultur/brot'], 'morgenpost.de'],
    ['one site under two hosts', ['https://www.paper.co.uk/a', 'http://sport.paper.co.uk/b'], 'paper.co.uk'],
    [
      'two sites under one ending',
      ['https://paper.co.uk/a', 'https://radio.co.uk/b'],
      'paper.co.uk, radio.co.uk',
    ],
    ['a wire', ['https://www.prnewswire.com/news-releases/brot.html'], '-prnewswire.com wire'],
    ['a German portal of releases', ['https://www.presseportal.de/pm/1/2'], '-presseportal.de wire'],
    ['a blog on a known host', ['https://medium.com/@lena/brot'], '-medium.com self-published'],
    [
      'a blog with a host of its own',
      ['https://lena.blogspot.com/brot'],
      '-lena.blogspot.com self-published',
    ],
    ['a host that everybody gets', ['https://lena.netlify.app'], '-lena.netlify.app self-published'],
    ['the newspaper’s paid part', ['https://paper.com/sponsored/brot'], '-paper.com paid-part'],
    ['the newspaper’s releases', ['https://paper.com/Press-Release/1'], '-paper.com paid-part'],
    ['a word that only begins alike', ['https://paper.com/sponsored-walk-raises-money'], 'paper.com'],
    [
      'a paid part and a report of one newspaper',
      ['https://paper.com/sponsored/brot', 'https://paper.com/kultur/brot'],
      'paper.com',
    ],
    [
      'no web address',
      ['ftp://paper.com/a', 'javascript:alert(1)'],
      '-ftp://paper.com/a no-site, -javascript:alert(1) no-site',
    ],
    ['numbers for a host', ['https://192.0.2.7/report'], '-https://192.0.2.7/report no-site'],
    [
      'one dropped site twice',
      ['https://medium.com/a', 'https://medium.com/b'],
      '-medium.com self-published',
    ],
  ])('%s', (_, links, expected) => {
    expect(said(links)).toBe(expected);
  });

  it('leaves out the owner’s own sites', () => {
    const links = ['https://blog.brotzeit.co.at/wir', 'https://paper.com/brot'];
    expect(said(links, ['brotzeit.co.at', null])).toBe('paper.com, -brotzeit.co.at own');
    expect(said(links, [null])).toBe('brotzeit.co.at, paper.com');
  });

  it('reads so many links and no more, and none that is too long', () => {
    const many = Array.from({ length: MAX_PRESS_LINKS + 1 }, (_, i) => `https://paper${i}.com`);
    expect(countPress(many, []).counted).toHaveLength(MAX_PRESS_LINKS);
    const head = 'https://paper.com/';
    const link = head + 'a'.repeat(MAX_LINK_CHARS - head.length);
    expect(said([link])).toBe('paper.com');
    expect(countPress([`${link}a`], []).dropped[0]).toEqual({ site: link.slice(0, 60), why: 'no-site' });
  });

  it('counts no more than there are links, and names each site once, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyHost.map((host) => `https://${host}/a`),
            fc.string(),
          ),
        ),
        (links) => {
          const { counted, dropped } = countPress(links, []);
          const sites = [...counted, ...dropped.map(({ site }) => site)];
          expect(new Set(sites).size).toBe(sites.length);
          expect(sites.length).toBeLessThanOrEqual(links.length);
        },
      ),
    );
  });
});

describe('the lists of sites', () => {
  it.each([...WIRES, ...SELF_PUBLISHED])('%s is a domain that can be met', (domain) => {
    // Endings under which everybody has a host (blogspot.com) are met with that host in front.
    const found = registrable(domain) ?? registrable(`lena.${domain}`);
    expect(found?.domain === domain || found?.domain === `lena.${domain}`).toBe(true);
  });

  it('hold nothing twice', () => {
    for (const list of [[...WIRES, ...SELF_PUBLISHED], PAID_PARTS])
      expect(new Set(list).size).toBe(list.length);
  });
});
