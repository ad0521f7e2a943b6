// @vitest-environment happy-dom
// Official or marketing: both answers with their evidence, the comparison, and advice to the owner alone.

import { describe, expect, it } from 'vitest';
import { Purpose } from '../../../components/report/Purpose.tsx';
import { SHOP } from '../../../entrypoints/gallery/samples/shop.ts';
import type { Account } from '../../../lib/account/account.ts';
import { findPurpose } from '../../../lib/rules/purpose/purpose.ts';
import { anAccount, BADGE_PRESENT, fact } from '../../rules/account-builder.ts';
import { show, textOf, wordsOf } from '../show.tsx';

function draw(account: Account, { own = false, locale = 'en' } = {}) {
  const root = show(<Purpose purpose={findPurpose(account, [])} own={own} />, wordsOf(locale));
  return { root, text: textOf(root) };
}

describe('purpose', () => {
  it('says both answers before it is opened', () => {
    const { root } = draw(SHOP);
    expect(textOf(root.querySelector('summary'))).toBe(
      'Official or marketingWho stands behind it: only its own wordPromotion: high',
    );
    expect(root.querySelector('details')?.open).toBe(false);
    expect(textOf(draw(SHOP, { locale: 'de' }).root.querySelector('summary'))).toContain(
      'nur eigene Angaben',
    );
  });

  it('shows what they rest on, and on how many posts', () => {
    const { text } = draw(SHOP);
    expect(text).toContain('12 of 18 posts promote something.');
    expect(text).toContain('Rests on 18 posts: medium confidence.');
    expect(text).toContain('kettleandcrate.example');
  });

  it('answers every row of the comparison', () => {
    const { root } = draw(SHOP);
    const rows = [...root.querySelectorAll('.measures > div')];
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      expect(textOf(row.querySelector('dd'))).toMatch(/^(nearer to|fits both|can’t tell|no page shows it)/);
      expect(row.querySelectorAll('.evidence li').length).toBeGreaterThan(0);
    }
  });

  it('advises the owner and nobody else', () => {
    expect(draw(SHOP, { own: true }).root.querySelectorAll('.advice > li').length).toBeGreaterThan(0);
    expect(draw(SHOP).root.querySelector('.advice')).toBeNull();
    expect(draw(anAccount(), { own: true }).root.querySelector('.advice')).toBeNull();
  });

  it('says of an account of which nothing is known that it can’t be told', () => {
    const { root, text } = draw(anAccount());
    expect(textOf(root.querySelector('summary'))).toMatch(/can’t tell.*can’t tell/);
    expect(text).not.toMatch(/confidence/);
  });

  it.each(['en', 'de'])('never speaks of missing labels, in %s', (locale) => {
    for (const account of [SHOP, { ...SHOP, badge: BADGE_PRESENT, isAdOnly: fact(true) }]) {
      expect(draw(account, { own: true, locale }).text).not.toMatch(
        /unlabel|undisclosed|ungekennzeichnet|schleichwerb/i,
      );
    }
  });
});
