import { describe, expect, it } from 'vitest';
import { ownDomain } from '../../../../lib/rules/purpose/identity/own-domain.ts';
import { fact, handleOf } from '../../account-builder.ts';
import { viewOf } from '../purpose-builder.ts';

function isTold(link: string, mayBeCopy = false): boolean {
  const account = {
    handle: handleOf('brotzeit.official'),
    displayName: fact('Bäckerei Brotzeit'),
    bioLink: fact(link),
  };
  return ownDomain.find(viewOf(account, mayBeCopy)) !== null;
}

describe('ownDomain', () => {
  it.each([
    ['https://www.brotzeit.at/laden', true],
    ['brotzeit.co.at', true],
    ['shop.brotzeit.example', true],
    ['baeckerei-brotzeit.at', true],
    ['backereibrotzeit.at', true],
    ['brotzeit-outlet.at', false],
    ['brotzeiten.at', false],
    ['brotzeit.etsy.com', false],
    ['brotzeit.carrd.co', false],
    ['linktr.ee/brotzeit', false],
    ['evil.example/brotzeit.at', false],
    ['brotzeit.at.evil.example', false],
    ['not a link', false],
  ])('%s', (link, expected) => {
    expect(isTold(link)).toBe(expected);
  });

  it('says nothing of a host that everybody may use, whatever the account is called', () => {
    const known = { handle: handleOf('linktr'), bioLink: fact('linktr.ee') };
    expect(ownDomain.find(viewOf(known))).toBeNull();
  });

  it('is not told of a possible copy', () => {
    expect(isTold('brotzeit.at', true)).toBe(false);
  });

  it('confirms nobody: anybody can link to somebody else’s site', () => {
    expect(ownDomain.confirms).toBe(false);
  });

  it('is not there without a link', () => {
    expect(ownDomain.find(viewOf({ displayName: fact('Brotzeit') }))).toBeNull();
  });

  it('says how little it is', () => {
    const found = ownDomain.find(viewOf({ bioLink: fact('lenabrunner.at') }));
    expect(found?.map(({ message }) => message.id)).toEqual([
      'purpose.own-domain',
      'purpose.own-domain.limit',
    ]);
    expect(found?.[0]?.message.args).toEqual({ host: 'lenabrunner.at' });
  });
});
