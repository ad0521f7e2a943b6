import { describe, expect, it } from 'vitest';
import { linkKind } from '../../../lib/rules/purpose/link-kind.ts';

describe('linkKind', () => {
  it.each([
    ['https://www.etsy.com/shop/brotzeit', 'shop', 'etsy'],
    ['brotzeit.etsy.com', 'shop', 'etsy'],
    ['amazon.co.uk/dp/1', 'shop', 'amazon'],
    ['notamazon.com', 'site', 'notamazon'],
    ['amzn.to/x', 'affiliate', 'amzn'],
    ['s.click.aliexpress.com/e/1', 'affiliate', 'aliexpress'],
    ['linktr.ee/brotzeit', 'link-page', 'linktr'],
    ['wa.me/4312345', 'messenger', 'wa'],
    ['play.google.com/store', 'app-store', 'google'],
    ['google.com', 'site', 'google'],
    ['instagram.com/brotzeit', 'network', 'instagram'],
    ['brotzeit.carrd.co', 'host', 'carrd'],
    ['www.brotzeit.co.at', 'site', 'brotzeit'],
    ['brotzeit.gv.at', 'site', 'brotzeit'],
    ['co.at', 'site', 'co'],
    ['laden.brotzeit.at', 'site', 'brotzeit'],
    ['brotzeit.com', 'site', 'brotzeit'],
  ])('%s leads to %s', (link, kind, label) => {
    expect(linkKind(link)).toMatchObject({ kind, label });
  });

  it.each(['', 'no link', 'lena@brotzeit.at', 'javascript:alert(1)'])('no web address: %s', (link) => {
    expect(linkKind(link)).toBeNull();
  });
});
