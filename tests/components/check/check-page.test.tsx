// @vitest-environment happy-dom
// The page about a checked account: what is known comes before what is resembled, what was done is said with its undo, and each choice
// takes its own word back.

import { describe, expect, it, vi } from 'vitest';
import { CheckPage } from '../../../components/check/CheckPage.tsx';
import { COPY } from '../../../entrypoints/gallery/samples/assessments.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { Saying } from '../../../lib/account/past.ts';
import type { CheckedAccount } from '../../../lib/rules/checked-account.ts';
import deCheck from '../../../lib/words/de/check.json' with { type: 'json' };
import enCheck from '../../../lib/words/en/check.json' with { type: 'json' };
import type { LocaleTable } from '../../../lib/words/words.ts';
import { createWords } from '../../../lib/words/words.ts';
import { LOCALES, press, show, textOf, wordsOf } from '../show.tsx';

const LENA = parseHandle('lena.brunner');
if (!LENA) throw new Error('no handle');
const AT = Date.UTC(2026, 10, 3);

const NOTHING: CheckedAccount = {
  handle: LENA,
  did: 'check',
  isPrivateWindow: false,
  remembered: null,
  known: null,
  resemblance: { imitations: [], lookalikes: [] },
  sayings: [],
  watching: 'no',
  failed: false,
};
const MET = { displayName: 'Lena Brunner', followersAtLeast: 48_000, lastMet: AT, earlier: [] };
const LISTED = {
  displayName: 'Lena B.',
  followersAtLeast: 1_000_000,
  evidence: 'widely-followed',
  asOf: '2022',
};
function saidOf(kind: Saying['kind'], target: Handle | null = null): Saying {
  return { subject: 'id:17', kind, target, at: AT };
}
const RESEMBLING = { imitations: [], lookalikes: COPY.lookalikes };

function draw(change: Partial<CheckedAccount>, locale = 'en') {
  const events = { onWatch: vi.fn(), onTrust: vi.fn(), onLookalike: vi.fn(), onDismiss: vi.fn() };
  const base = wordsOf(locale);
  const own = createWords(locale, [(locale === 'de' ? deCheck : enCheck) as LocaleTable]);
  const words = {
    ...base,
    say: (said: Parameters<typeof base.say>[0]) => (said.id.startsWith('check.') ? own : base).say(said),
  };
  const root = show(<CheckPage checked={{ ...NOTHING, ...change }} profile="#profile" {...events} />, words);
  return { root, ...events };
}

describe('the page about a checked account', () => {
  it.each(LOCALES)('says in %s that the profile was not read, whatever is known', (locale) => {
    const unread = (locale === 'de' ? deCheck : enCheck)['check.unread'].text;
    for (const change of [{}, { remembered: MET }, { known: LISTED }, { resemblance: RESEMBLING }] as const) {
      const { root } = draw(change as Partial<CheckedAccount>, locale);
      expect(textOf(root)).toContain(unread);
      expect(textOf(root.querySelector('h1'))).toBe('@lena.brunner');
      expect(root.textContent).not.toMatch(/(check|badge)\.[a-z]/);
      expect(root.querySelector('header a')?.getAttribute('href')).toBe('#profile');
    }
  });

  it('says that nothing is known, and that this means nothing', () => {
    expect(textOf(draw({}).root)).toContain('Nothing is known of this handle');
    expect(textOf(draw({}).root)).toContain('good or bad');
  });

  it('says when it was met, and under which names', () => {
    const earlier = [{ handle: LENA as NonNullable<typeof LENA>, until: AT }];
    const text = textOf(draw({ remembered: { ...MET, earlier } }).root);
    expect(text).toContain('You met it as Lena Brunner, with TikTok’s badge. Last time: Nov 3, 2026.');
    expect(text).toContain('It was @lena.brunner until Nov 3, 2026.');
    expect(text).toContain('At least 48K followers.');
  });

  it('says on whose list it stands', () => {
    expect(textOf(draw({ known: LISTED as CheckedAccount['known'] }).root)).toContain(
      'came with Ticklens, as Lena B.',
    );
    const own = { ...LISTED, evidence: 'user' } as CheckedAccount['known'];
    expect(textOf(draw({ known: own }).root)).toContain('On your watch-list, as Lena B.');
  });

  it('shows whom the handle resembles, with the choice to say no and to take that back', () => {
    const target = COPY.lookalikes[0]?.target.handle;
    const { root, onDismiss } = draw({ resemblance: RESEMBLING });
    expect(textOf(root)).toContain(`Possible look-alike of @${target}`);
    press(root, 'Not a look-alike');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(target, true);
    const said = draw({ resemblance: RESEMBLING, sayings: [saidOf('not-look-alike', target ?? null)] });
    expect(textOf(said.root.querySelector('.notice'))).toContain('Nov 3, 2026');
    press(said.root, 'Undo');
    expect(said.onDismiss).toHaveBeenCalledExactlyOnceWith(target, false);
  });

  it('says with its day what was said of somebody it no longer resembles, and takes that back', () => {
    const { root, onDismiss } = draw({
      sayings: [saidOf('not-look-alike', LENA as NonNullable<typeof LENA>)],
    });
    const text = 'On Nov 3, 2026 you said that this is not a look-alike of @lena.brunner';
    expect(textOf(root.querySelector('.words'))).toContain(text);
    press(root, 'Undo');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('lena.brunner', false);
  });

  it.each([
    ['watch', { watching: 'yes' }, 'You watch this account now.', 'onWatch'],
    [
      'trust',
      { sayings: [saidOf('genuine')] },
      'You trust this account now: nothing of it is marked.',
      'onTrust',
    ],
  ] as const)('says aloud that “%s” was done, and undoes it', (did, change, text, event) => {
    const done = draw({ did, ...change });
    expect(textOf(done.root.querySelector('.done [role="status"]'))).toBe(text);
    press(done.root, 'Undo');
    expect(done[event]).toHaveBeenCalledExactlyOnceWith(false);
    const undone = draw({ did });
    expect(textOf(undone.root.querySelector('.done [role="status"]'))).toContain('Undone');
    expect(textOf(undone.root.querySelector('.done'))).not.toContain('now');
    expect(undone.root.querySelector('.done button')).toBeNull();
    const failed = draw({ did, failed: true });
    expect(textOf(failed.root.querySelector('.done [role="status"]'))).toContain('could not be kept');
    expect(failed.root.querySelector('.done button')).toBeNull();
  });

  it('says nothing was done where the person only asked', () => {
    expect(textOf(draw({}).root.querySelector('[role="status"]'))).toBe('');
    expect(draw({}).root.querySelector('.done')).toBeNull();
  });

  it('offers each word and its taking back', () => {
    const none = draw({});
    press(none.root, 'Watch this account');
    press(none.root, 'I trust this account');
    press(none.root, 'This is a look-alike');
    const calls = ({ onWatch, onTrust, onLookalike }: typeof none) =>
      [onWatch, onTrust, onLookalike].map(({ mock }) => mock.calls);
    expect(calls(none)).toEqual([[[true]], [[true]], [[true]]]);
    const both = draw({ watching: 'yes', sayings: [saidOf('genuine')] });
    expect(textOf(both.root)).toContain('You said on Nov 3, 2026 that you trust it.');
    press(both.root, 'Stop watching');
    press(both.root, 'No longer trust it');
    expect(calls(both)).toEqual([[[false]], [[false]], []]);
    const accused = draw({ sayings: [saidOf('look-alike')] });
    expect(textOf(accused.root)).toContain('You have called it one since Nov 3, 2026.');
    press(accused.root, 'No longer call it a look-alike');
    expect(calls(accused)).toEqual([[], [], [[false]]]);
  });

  it('offers no watching from a private window, or where storage does not answer', () => {
    for (const watching of ['private', 'failed'] as const) {
      const { root } = draw({ watching, isPrivateWindow: watching === 'private' });
      expect([...root.querySelectorAll('button')].map(textOf)).toEqual([
        'I trust this account',
        'This is a look-alike',
      ]);
    }
    expect(textOf(draw({ isPrivateWindow: true }).root)).toContain('nothing about it is written to the disk');
  });
});
