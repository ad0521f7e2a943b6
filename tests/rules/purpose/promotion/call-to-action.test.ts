import { describe, expect, it } from 'vitest';
import { CALLS_TO_ACTION } from '../../../../lib/rules/purpose/data/sales-words.ts';
import { callToAction } from '../../../../lib/rules/purpose/promotion/call-to-action.ts';
import { inCaptions } from '../purpose-builder.ts';

describe('callToAction', () => {
  it.each([
    ['New rye! Link in bio.', 'found 1'],
    ['LINK IN DER BIO', 'found 1'],
    ['Hemen al!', 'found 1'],
    ['Satın al', 'found 1'],
    ['プロフィールのリンクから', 'found 1'],
    ['프로필 링크', 'found 1'],
    ['My bio has a link', 'not-found 0'],
    ['rebuy nowhere', 'not-found 0'],
    ['', 'not-found 0'],
  ])('%s', (caption, expected) => {
    expect(inCaptions(callToAction, [caption])).toBe(expected);
  });

  it.each(Object.entries(CALLS_TO_ACTION))('finds every phrase of %s', (_, list) => {
    const captions = list.split('|').map((phrase) => `x ${phrase.toUpperCase()} x`);
    expect(inCaptions(callToAction, captions.slice(0, 30))).toBe(`found ${captions.length}`);
  });
});
