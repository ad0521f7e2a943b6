import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSameSite, hostOf, hostsIn, mailHosts } from '../../lib/rules/hosts.ts';

describe('hostOf', () => {
  it.each([
    ['https://www.Brotzeit.example/a?b#c', 'brotzeit.example'],
    ['brotzeit.example', 'brotzeit.example'],
    ['HTTP://brotzeit.example.', 'brotzeit.example'],
    ['https://bröt.example', 'xn--brt-tna.example'],
    ['https://user:word@brotzeit.example', 'brotzeit.example'],
    ['https://brotzeit', null],
    ['192.0.2.7', null],
    ['[2001:db8::1]', null],
    ['javascript:alert(1)', null],
    ['mailto:hi@brotzeit.example', null],
    ['hi@brotzeit.example', null],
    ['brotzeit.example/@jo', 'brotzeit.example'],
    ['two words.example', null],
    ['mywww.example', 'mywww.example'],
    ['brotzeit.example/?from=https://other.example', 'brotzeit.example'],
    ['a.1.example', 'a.1.example'],
    [`brotzeit.example/${'a'.repeat(2031)}`, 'brotzeit.example'],
    [`brotzeit.example/${'a'.repeat(2032)}`, null],
    ['', null],
    [`${'a'.repeat(3000)}.example`, null],
  ])('%s → %s', (link, host) => {
    expect(hostOf(link)).toBe(host);
  });

  it('never throws and gives only host characters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (link) => {
        expect(hostOf(link) ?? 'a.b').toMatch(/^[a-z0-9.-]+$/);
      }),
    );
  });
});

describe('hosts in a text', () => {
  it.each([
    [
      'Mail: hi@brotzeit.example, web www.brotzeit.example!',
      ['brotzeit.example'],
      ['brotzeit.example', 'brotzeit.example'],
    ],
    ['@jo.kessler and @mara.okafor', [], []],
    ['a@b@c.example', ['c.example'], ['c.example']],
    ['no address. at all', [], []],
    ['📩hi@brotzeit.example', ['brotzeit.example'], ['brotzeit.example']],
    ['1.5 million', [], []],
    ['brotzeit.example!!!', [], ['brotzeit.example']],
    ['brotzeit.example!!!!', [], []],
    [`brotzeit.example/${'a'.repeat(236)}`, [], ['brotzeit.example']],
    [`brotzeit.example/${'a'.repeat(237)}`, [], []],
    [`${' '.repeat(1984)}brotzeit.example`, [], ['brotzeit.example']],
    [`${' '.repeat(1985)}brotzeit.example`, [], ['brotzeit.exampl']],
  ])('%s', (text, mail, all) => {
    expect(mailHosts(text)).toEqual(mail);
    expect(hostsIn(text)).toEqual(all);
  });

  it.each(['@', '.', 'a@', 'a.', '! ', '.!'])('stays quick on a long run of “%s”', (unit) => {
    const text = unit.repeat(200_000);
    const start = performance.now();
    hostsIn(text);
    mailHosts(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('areSameSite', () => {
  it.each([
    ['a.example', 'a.example', true],
    ['mail.a.example', 'a.example', true],
    ['a.example', 'shop.a.example', true],
    ['ba.example', 'a.example', false],
    ['a.example', 'b.example', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areSameSite(a, b)).toBe(expected);
  });
});
