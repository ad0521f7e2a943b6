// @vitest-environment happy-dom
// Chip and card in every state and both languages: names, roles, events, hostile profiles.

import { describe, expect, it, vi } from 'vitest';
import { Badge } from '../../../components/badge/Badge.tsx';
import type { BadgeView } from '../../../components/badge/badge-view.ts';
import {
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  HOSTILE,
  OWN,
  STRONG,
  TYPED_CHECK,
  UNKNOWN,
} from '../../../entrypoints/gallery/samples/assessments.ts';
import { press, show, textOf, wordsOf } from '../show.tsx';
import { ready } from './ready.ts';

function draw(view: BadgeView, locale = 'en') {
  const events = { onDismiss: vi.fn(), onUndo: vi.fn(), onMore: vi.fn() };
  const root = show(<Badge words={wordsOf(locale)} view={view} {...events} />);
  return { root, events, chip: root.querySelector('.chip'), card: root.querySelector('.card') };
}

describe('chip', () => {
  it.each<[BadgeView, string, string, string]>([
    [ready(BADGED, []), 'en', 'Badge shown', 'Badge shown. What Ticklens sees on @kanal.norden'],
    [ready(BADGED, []), 'de', 'Mit Abzeichen', 'Mit Abzeichen. Was Ticklens bei @kanal.norden sieht'],
    [ready(OWN, []), 'en', 'No badge', 'No badge. What Ticklens sees on @lena.brunner'],
    [ready(OWN, []), 'de', 'Ohne Abzeichen', 'Ohne Abzeichen. Was Ticklens bei @lena.brunner sieht'],
    [ready(CONTRADICTING, []), 'en', "Can't tell", "Can't tell. What Ticklens sees on @lena.brunner"],
    [
      ready(COPY, []),
      'en',
      'Possible look-alike',
      'Possible look-alike. What Ticklens sees on @mara.okafor.0fficial',
    ],
    [
      ready(COPY, []),
      'de',
      'Mögliche Nachahmung',
      'Mögliche Nachahmung. Was Ticklens bei @mara.okafor.0fficial sieht',
    ],
    [ready(FAN, []), 'de', 'Fan-Konto', 'Fan-Konto. Was Ticklens bei @okafor.fanclub sieht'],
    [{ state: 'loading' }, 'en', '', 'Ticklens is reading this profile'],
    [{ state: 'unavailable' }, 'en', "Can't tell", "Can't tell. What Ticklens sees here"],
  ])('%# says its words and has a name that starts with them', (view, locale, text, name) => {
    const { chip } = draw(view, locale);
    expect(chip?.tagName).toBe('BUTTON');
    expect(chip?.getAttribute('type')).toBe('button');
    expect(textOf(chip)).toBe(text);
    expect(chip?.getAttribute('aria-label')).toBe(name);
  });

  it('opens the card beside it, and the card can be closed by a button', () => {
    const { chip, card } = draw(ready(OWN, []));
    expect(chip?.getAttribute('popovertarget')).toBe(card?.id);
    expect(chip?.getAttribute('aria-haspopup')).toBe('dialog');
    expect(card?.getAttribute('popover')).toBe('auto');
    const close = card?.querySelector('.close');
    expect(close?.getAttribute('aria-label')).toBe('Close');
    expect(close?.getAttribute('popovertarget')).toBe(card?.id);
    expect(close?.getAttribute('popovertargetaction')).toBe('hide');
  });
});

describe('card', () => {
  it.each<[BadgeView, string, string]>([
    [ready(BADGED, []), 'TikTok shows its badge here', 'TikTok zeigt hier sein Abzeichen'],
    [ready(OWN, []), 'TikTok shows no badge here', 'TikTok zeigt hier kein Abzeichen'],
    [
      ready(CONTRADICTING, []),
      "Can't tell: the sources contradict each other",
      'Lässt sich nicht sagen: Die Quellen widersprechen sich',
    ],
    [
      ready(UNKNOWN, []),
      "Can't tell: nothing on this page says it",
      'Lässt sich nicht sagen: Die Seite verrät es nicht',
    ],
    [{ state: 'loading' }, 'Reading this profile …', 'Profil wird gelesen …'],
    [{ state: 'unavailable' }, "Ticklens can't read this page", 'Ticklens kann diese Seite nicht lesen'],
  ])('%# is a dialog named after its finding', (view, english, german) => {
    for (const [locale, title] of [
      ['en', english],
      ['de', german],
    ] as const) {
      const { card } = draw(view, locale);
      expect(card?.getAttribute('role')).toBe('dialog');
      expect(textOf(card?.querySelector(`#${card.getAttribute('aria-labelledby')}`) ?? null)).toBe(title);
    }
  });

  it('says that most genuine accounts have no badge wherever it shows none', () => {
    for (const sample of [OWN, COPY, CONTRADICTING, UNKNOWN]) {
      expect(textOf(draw(ready(sample, [])).card)).toMatch(/[Mm]ost genuine accounts have no/);
    }
  });

  it('names kind, labels and age, and says where a label is our reading', () => {
    const facts = [...(draw(ready(BADGED, [])).card?.querySelectorAll('.facts li') ?? [])].map(textOf);
    expect(facts).toEqual([
      'Business account: Media & Entertainment',
      'State-controlled media',
      'Government or public body (our reading)',
      'Sells on TikTok Shop',
      'Live now',
      'since Sep 27, 2021',
    ]);
  });

  it('shows both accounts, what differs, and at most four reasons', () => {
    const view = ready(
      { ...COPY, lookalikes: [{ ...STRONG, reasons: Array(9).fill(STRONG.reasons).flat() }] },
      [],
    );
    const { card } = draw(view);
    expect(textOf(card?.querySelector('.notice h2') ?? null)).toBe('Possible look-alike of @maraokafor');
    expect([...(card?.querySelectorAll('mark') ?? [])].map(textOf)).toEqual(['.', '.0fficial']);
    expect([...(card?.querySelectorAll('.pair .at') ?? [])].map(textOf)).toEqual([
      '@mara.okafor.0fficial',
      '@maraokafor',
    ]);
    expect([...(card?.querySelectorAll('.why li') ?? [])].map(textOf)).toEqual([
      'Same display name',
      'Handle is theirs plus “.0fficial”, with a zero for the o',
      'Bio asks to write on a messenger',
      'Far fewer followers, only 2 videos',
    ]);
  });

  it('hears "not a look-alike", then "undo" from the same button, then "full report"', () => {
    const open = draw(ready(COPY, []));
    press(open.root, 'Not a look-alike');
    expect(open.events.onDismiss).toHaveBeenCalledExactlyOnceWith('maraokafor');

    const dismissed = draw(ready(COPY, ['maraokafor']));
    expect(textOf(dismissed.card?.querySelector('.notice') ?? null)).toBe(
      'You said that this is not a look-alike of @maraokafor.Undo',
    );
    press(dismissed.root, 'Undo');
    expect(dismissed.events.onUndo).toHaveBeenCalledExactlyOnceWith('maraokafor');
    press(dismissed.root, 'Full report');
    expect(dismissed.events.onMore).toHaveBeenCalledOnce();
  });

  it('says so when only one sign points to it, and when a check is typed in', () => {
    const text = textOf(draw(ready(TYPED_CHECK, [])).card);
    expect(text).toContain('The signs are few; it may be chance.');
    expect(text).toContain("TikTok's badge is never part of the text.");
  });

  it('calls a fan account what it calls itself, without a notice', () => {
    const { card } = draw(ready(FAN, []));
    expect(card?.querySelector('.notice')).toBeNull();
    expect(textOf(card?.querySelector('.line') ?? null)).toContain(
      'Calls itself a fan account of @maraokafor',
    );
  });

  it('keeps hostile names as text of bounded length', () => {
    const { root } = draw(ready(HOSTILE, []));
    expect(root.querySelector('img, script, a')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
    expect(root.textContent.length).toBeLessThan(2_000);
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
