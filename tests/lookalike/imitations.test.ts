// What counts as an imitated badge, field by field, and what does not. Written as kind:text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findImitations } from '../../lib/lookalike/imitations.ts';

const NOTHING = { displayName: null, handle: null, bio: null };

function found(fields: Partial<Parameters<typeof findImitations>[0]>): readonly string[] {
  return findImitations({ ...NOTHING, ...fields }).map(({ kind, text }) => `${kind}:${text}`);
}

describe('in a display name', () => {
  it.each([
    ['Mara ✓', ['glyph:✓']],
    ['Mara ✔️', ['glyph:✔️']],
    ['✅ Mara ✅', ['glyph:✅']],
    ['Mara☑', ['glyph:☑']],
    ['Mara 🗸', ['glyph:🗸']],
    ['Mara 🔵✓', ['glyph:🔵✓']],
    ['Mara ✔️🟦', ['glyph:✔️🟦']],
    ['Mara verified', ['word:verified']],
    ['Mara (VERIFIED) ✅', ['glyph:✅', 'word:VERIFIED']],
    ['Mara 𝐯𝐞𝐫𝐢𝐟𝐢𝐞𝐝', ['word:𝐯𝐞𝐫𝐢𝐟𝐢𝐞𝐝']],
    ['veriﬁed Mara', ['word:veriﬁed']],
    ['vеrifiеd Mara', ['word:vеrifiеd']],
    ['Mara v3r1fied', ['word:v3r1fied']],
    ['V E R I F I E D', ['word:V E R I F I E D']],
    ['🅥🅔🅡🅘🅕🅘🅔🅓 Mara', ['word:🅥🅔🅡🅘🅕🅘🅔🅓']],
    ['MaraVerified', ['word:MaraVerified']],
    ['Mara verifiziert', ['word:verifiziert']],
    ['Mara Verificada', ['word:Verificada']],
    ['Compte vérifié Mara', ['word:vérifié']],
    ['Mara verificato', ['word:verificato']],
    ['Compte certifié', ['word:certifié']],
    ['Certifiée ✓', ['glyph:✓', 'word:Certifiée']],
    ['Account ufficiale certificato', ['word:certificato']],
    ['Mara geverifieerd', ['word:geverifieerd']],
    ['Mara zweryfikowane', ['word:zweryfikowane']],
    ['Mara onaylı hesap', ['word:onaylı']],
    ['Mara terverifikasi', ['word:terverifikasi']],
    ['Мара верифицирована', ['word:верифицирована']],
    ['マラ認証済み', ['word:マラ認証済み']],
    ['마라 인증', ['word:인증']],
    ['玛拉 已认证', ['word:已认证']],
  ])('%j', (displayName, expected) => {
    expect(found({ displayName })).toEqual(expected);
  });

  it.each([
    'Mara',
    'Mara 🔵',
    'not verified Mara',
    'Unverified Mara',
    'Mara, nicht verifiziert',
    'Mara (verified on Instagram)',
    '인증샷 마라',
    'Very fied',
    '✨Mara✨',
    'Mara √x',
    'Coach certifiée',
    'Mara | prothésiste certifiée',
    'Nutrizionista certificata',
    'Certificato energetico',
    'متجر موثوق',
  ])('nothing in %j', (displayName) => {
    expect(found({ displayName })).toEqual([]);
  });
});

describe('in a handle', () => {
  it.each([
    ['verified_mara', ['word:verified']],
    ['mara.verificado', ['word:verificado']],
    ['v3rified.mara', ['word:v3rified']],
    ['maraverified', ['word:maraverified']],
    ['verifiziert99', ['word:verifiziert99']],
    ['compte.certifie', ['word:certifie']],
    ['comptecertifie', ['word:comptecertifie']],
    ['coach.certifiee', []],
    ['certificatoenergetico', []],
    ['mara', []],
    ['unverified_mara', []],
    ['not_verified', []],
    ['getverified', []],
    ['verity.fiedler', []],
  ])('%s', (handle, expected) => {
    expect(found({ handle })).toEqual(expected);
  });
});

describe('in a bio', () => {
  it.each([
    ['Verified account', ['word:Verified']],
    ['Singer\n✅ Verified', ['glyph:✅', 'word:Verified']],
    ['Singer | verified by TikTok ✔️', ['glyph:✔️', 'word:verified']],
    ['Offiziell verifiziert', ['word:verifiziert']],
    ['compte officiel vérifié', ['word:vérifié']],
    ['Resmi onaylı hesap', ['word:onaylı']],
    ['公式認証アカウント', ['word:公式認証アカウント']],
    ['Official account ✅', ['glyph:✅']],
    ['✅', ['glyph:✅']],
  ])('%j', (bio, expected) => {
    expect(found({ bio })).toEqual(expected);
  });

  it.each([
    'not verified',
    'Konto ist nicht verifiziert',
    'Verified on Instagram',
    'Get verified now',
    'Verified buyer reviews',
    'News, facts, verified',
    '✅ Free shipping ✅ 24h',
    '✅ Free shipping\n✅ Official account',
    '✔ Painter',
    'Painter ✔',
  ])('nothing in %j', (bio) => {
    expect(found({ bio })).toEqual([]);
  });

  it('a check mark behind the own name', () => {
    expect(found({ displayName: 'Mara Okafor', bio: 'Mara Okafor ✓\npainter' })).toEqual(['glyph:✓']);
    expect(found({ handle: 'mara.okafor', bio: '@mara.okafor ✔' })).toEqual(['glyph:✔']);
  });
});

describe('findImitations', () => {
  it('names the field, display name first', () => {
    const fields = { displayName: 'Mara ✅', handle: 'mara.verified', bio: 'verified account' };
    expect(findImitations(fields).map(({ field }) => field)).toEqual(['display-name', 'handle', 'bio']);
  });

  it('finds nothing where nothing is known', () => {
    expect(findImitations(NOTHING)).toEqual([]);
  });

  it('never throws, and gives at most six short pieces, none twice', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
          fc.constantFrom('✅', '🔵', ' verified ', '\n', '0'),
        ),
        {
          maxLength: 80,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (displayName, handle, bio) => {
        const all = findImitations({ displayName, handle, bio });
        expect(all.length).toBeLessThanOrEqual(6);
        expect(all.every((one) => one.text.length > 0 && one.text.length <= 40)).toBe(true);
        expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
      }),
    );
  });

  it('reads a bounded stretch of endless text', () => {
    const long = 'a✅ '.repeat(50_000);
    expect(found({ bio: long })).toEqual(found({ bio: long.slice(0, 1000) }));
    expect(found({ displayName: `${' '.repeat(200)}✅` })).toEqual([]);
  });
});
