import { describe, expect, it } from 'vitest';
import type { Handle } from '../../lib/account/handle.ts';
import { mergeSightings } from '../../lib/account/merge.ts';
import { emptySighting, type Sighting } from '../../lib/account/sighting.ts';
import { accountText, pageText } from '../../lib/cli/account-text.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import type { KnownAccount } from '../../lib/known/known-account.ts';
import { findResemblance } from '../../lib/lookalike/resemblance.ts';
import { assess } from '../../lib/rules/assess.ts';
import { findPurpose } from '../../lib/rules/purpose/purpose.ts';
import { NOW } from './run.ts';

const now = Date.parse(NOW);
const NILO: KnownAccount = {
  handle: 'nilovarga' as Handle,
  id: null,
  displayName: 'Nilo Varga',
  followersAtLeast: 2_400_000,
  evidence: 'verified',
  asOf: '2026',
  profile: null,
};

function textOf(fields: Partial<Sighting>, locale: 'en' | 'de' = 'en'): string {
  const sighting = { ...emptySighting('data-tag', now), handle: 'orla.kestrel' as Handle, ...fields };
  const [account] = mergeSightings(
    [sighting, { ...emptySighting('response', now), handle: sighting.handle }],
    [],
  );
  if (!account) throw new Error('no account');
  return accountText(
    assess(account, {
      now,
      resemblance: findResemblance(account, [NILO], []),
      history: null,
      purpose: findPurpose(account, []),
    }),
    wordsFor(locale),
  );
}

describe('accountText', () => {
  it('says what is known in the words of badge and popup', () => {
    const text = textOf({
      displayName: 'Orla Kestrel',
      badge: false,
      isBusiness: true,
      businessCategory: 'Pets',
      followers: { value: 12_345, exact: true },
      videos: { value: 1, exact: true },
      createdAt: Date.UTC(2024, 4, 6),
    });
    expect(text).toMatch(/^Orla Kestrel {2}@orla\.kestrel\n/);
    expect(text).toContain('  TikTok shows no badge here\n');
    expect(text).toContain('Business account: Pets · since May 6, 2024 · 12,345 followers · 1 video\n');
  });

  it('says what is found of official or marketing', () => {
    const text = textOf({ displayName: 'Orla Kestrel', badge: true, isSeller: true });
    expect(text).toContain('\nOfficial or marketing:\n  - Who stands behind it: confirmed\n');
    expect(text).toContain('  - Promotion: can’t tell\n');
    expect(text).toContain('  - Figures it is run by: no page shows it\n');
    expect(textOf({ badge: true }, 'de')).toContain('  - Wer dahintersteht: bestätigt\n');
  });

  it('names the account that another one resembles, with reasons', () => {
    const text = textOf({ handle: 'nilovarga_' as Handle, displayName: 'Nilo Varga', badge: false });
    expect(text).toMatch(/@nilovarga\b.*\n {4}\S/);
  });

  it.each(['en', 'de'] as const)('has words for everything it says (%s)', (locale) => {
    const text = textOf(
      { displayName: 'Nilo Varga ✓', badge: null, idTime: now, isPrivate: true, isLive: true },
      locale,
    );
    expect(text).not.toMatch(/\b(badge|popup|purpose|rule|lookalike|requirement|signal)\.[a-z]|\{\w+\}/);
  });

  it('keeps names on their line, whatever they hold', () => {
    const text = textOf({ displayName: 'a\n\u001b[2J\u202eb' });
    expect(text.split('\n')[0]).toBe('a  [2J b  @orla.kestrel');
  });
});

describe('pageText', () => {
  it('says the state of a page', () => {
    const page = { file: 'x.html', state: 'not-found', handle: 'nobody.here' as Handle } as const;
    expect(pageText(page, wordsFor('en'))).toMatch(/^x\.html: \S.* \(@nobody\.here\)\n$/);
  });
});
