// @vitest-environment happy-dom
// "Your account" in a document: every question with its reason, saving, changing and taking back one answer, erasing.

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { OwnerPage } from '../../../components/owner/OwnerPage.tsx';
import { Erased, OwnAccounts, OwnerTroubleState } from '../../../components/owner/owner-states.tsx';
import { type OwnerAnswers, QUESTIONS, type Question } from '../../../lib/account/owner-answers.ts';
import { RULES } from '../../../lib/rules/catalog.ts';
import type { PressTally } from '../../../lib/rules/press/tally.ts';
import deOwner from '../../../lib/words/de/owner.json' with { type: 'json' };
import dePopup from '../../../lib/words/de/popup.json' with { type: 'json' };
import deRules from '../../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../../lib/words/de/signals.json' with { type: 'json' };
import enOwner from '../../../lib/words/en/owner.json' with { type: 'json' };
import enPopup from '../../../lib/words/en/popup.json' with { type: 'json' };
import enRules from '../../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../../lib/words/en/signals.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { press, show, textOf } from '../show.tsx';

const NOW = Date.UTC(2026, 10, 22, 12);
const AT = Date.UTC(2026, 10, 9);
const EN = createWords('en', [enOwner, enPopup, enRules, enSignals]);
const DE = createWords('de', [deOwner, dePopup, deRules, deSignals]);

function draw({
  answers = {} as OwnerAnswers,
  words = EN,
  tally = null as PressTally | null,
  first = null as Question | null,
  kept = true,
} = {}) {
  const events = { onAnswer: vi.fn(async () => kept), onErase: vi.fn() };
  const root = show(
    <OwnerPage
      handle="lena.brunner"
      answers={answers}
      press={tally}
      rules={RULES}
      now={NOW}
      first={first}
      {...events}
    />,
    words,
  );
  const item = (question: Question) => {
    const found = root.querySelector<HTMLElement>(`#${question}`);
    if (!found) throw new Error(`no question ${question}`);
    return found;
  };
  return { root, item, events };
}

function choose(item: HTMLElement, value: string): void {
  act(() => item.querySelector<HTMLElement>(`input[value="${value}"]`)?.click());
}

function type(item: HTMLElement, text: string): void {
  const field = item.querySelector<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], textarea');
  if (!field) throw new Error('no field');
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function save(item: HTMLElement): Promise<void> {
  await act(async () => item.querySelector<HTMLElement>('[type="submit"]')?.click());
}

describe('the questions', () => {
  it.each([
    ['en', EN],
    ['de', DE],
  ])('are all there in %s, each with its reason and who asks', (_, words) => {
    const { root, item } = draw({ words });
    for (const question of QUESTIONS) {
      expect(textOf(item(question).querySelector('legend')).length).toBeGreaterThan(10);
      expect(textOf(item(question).querySelector('p')).length).toBeGreaterThan(40);
      expect(item(question).querySelectorAll('.sources a').length).toBeGreaterThan(0);
      expect(item(question).querySelectorAll('input, textarea').length).toBeGreaterThan(0);
    }
    expect(textOf(root)).not.toMatch(/\{\w+\}|owner\.\w|popup\.\w|rule\.\w/);
  });

  it('stand under TikTok’s requirements or under the guides’ signals', () => {
    const [requirements, signals] = [...draw().root.querySelectorAll('section')];
    const ids = (section: Element | undefined) =>
      [...(section?.querySelectorAll('fieldset') ?? [])].map(({ id }) => id);
    expect([...ids(requirements), ...ids(signals)]).toEqual([...QUESTIONS]);
    expect(ids(signals)[0]).toBe('papers');
    expect(textOf(requirements ?? null)).toContain('TikTok decides');
  });

  it('name their field for those who hear it', () => {
    const { root } = draw({ answers: { request: { value: { state: 'refused', day: AT }, at: AT } } });
    for (const field of root.querySelectorAll<HTMLInputElement>('input, textarea')) {
      const label = field.closest('label') ?? root.querySelector(`label[for="${field.id}"]`);
      expect(textOf(label).length, field.outerHTML).toBeGreaterThan(0);
      expect(field.closest('fieldset')?.querySelector('legend')).not.toBeNull();
    }
  });
});

describe('an answer', () => {
  const answers: OwnerAnswers = { twoStep: { value: true, at: AT } };

  it('is shown with its day, and can be taken back', async () => {
    const { item, events } = draw({ answers });
    expect(item('twoStep').querySelector<HTMLInputElement>('input[value="yes"]')?.checked).toBe(true);
    expect(textOf(item('twoStep'))).toContain('Answered on Nov 9, 2026.');
    await act(async () => press(item('twoStep'), 'Take back: Is 2-step verification on?'));
    expect(events.onAnswer).toHaveBeenCalledWith('twoStep', null);
  });

  it('is sent when saved and not before', async () => {
    const { item, events } = draw({ answers });
    expect(item('twoStep').querySelector('[type="submit"]')).toBeNull();
    choose(item('twoStep'), 'no');
    expect(events.onAnswer).not.toHaveBeenCalled();
    await save(item('twoStep'));
    expect(events.onAnswer).toHaveBeenCalledWith('twoStep', false);
    expect(textOf(item('twoStep'))).toContain('Saved, Nov 9, 2026.');
  });

  it('that was not kept says so, and what was chosen stays', async () => {
    const { item } = draw({ kept: false });
    choose(item('ownerKind'), 'business');
    await save(item('ownerKind'));
    expect(textOf(item('ownerKind').querySelector('[role="status"]'))).toBe('Not saved. Try again.');
    expect(item('ownerKind').querySelector<HTMLInputElement>('input[value="business"]')?.checked).toBe(true);
  });

  it('that is none is refused, with the reason at its field', async () => {
    const { item, events } = draw();
    type(item('pressLinks'), 'https://paper.example/a\njavascript:alert(1)');
    await save(item('pressLinks'));
    expect(events.onAnswer).not.toHaveBeenCalled();
    expect(textOf(item('pressLinks').querySelector('[role="alert"]'))).toBe(
      'This is no web address: javascript:alert(1)',
    );
    const field = item('pressLinks').querySelector('textarea');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(field?.getAttribute('aria-describedby')).toBe(
      item('pressLinks').querySelector('[role="alert"]')?.id,
    );
  });

  it('of a refusal takes its day', async () => {
    const { item, events } = draw();
    choose(item('request'), 'refused');
    await save(item('request'));
    expect(textOf(item('request').querySelector('[role="alert"]'))).toContain('Name a day');
    const day = item('request').querySelector<HTMLInputElement>('input[type="date"]');
    act(() => {
      if (!day) return;
      day.value = '2026-11-09';
      day.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await save(item('request'));
    expect(events.onAnswer).toHaveBeenCalledWith('request', { state: 'refused', day: AT });
  });

  it('of links shows what became of them', () => {
    const tally: PressTally = {
      counted: ['paper.com'],
      dropped: [{ site: 'medium.com', why: 'self-published' }],
    };
    const links = { pressLinks: { value: ['https://paper.com', 'https://medium.com/a'], at: AT } };
    const { item } = draw({ answers: links, tally });
    expect(textOf(item('pressLinks').querySelector('.press'))).toBe(
      'Counts: paper.comNot counted: medium.com (anybody can publish there).',
    );
  });
});

it('begins at the question one came for', () => {
  const { item } = draw({ first: 'emailDomain' });
  expect(document.activeElement).toBe(item('emailDomain').querySelector('input'));
});

it('erases everything with one click, and undoes it with another', () => {
  const { root, events } = draw();
  press(root, 'Erase everything about @lena.brunner');
  expect(events.onErase).toHaveBeenCalledOnce();
  const onUndo = vi.fn();
  const erased = show(<Erased handle="lena.brunner" onUndo={onUndo} />, EN);
  expect(document.activeElement).toBe(erased.querySelector('button'));
  press(erased, 'Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

describe('without questions to show', () => {
  it('says how to begin, or which accounts there are', () => {
    expect(textOf(show(<OwnAccounts accounts={[]} />, EN))).toContain('“This is my account”');
    const list = show(
      <OwnAccounts accounts={[{ handle: 'lena.brunner', address: '?account=id%3A17' }]} />,
      EN,
    );
    expect(list.querySelector('a')?.getAttribute('href')).toBe('?account=id%3A17');
  });

  it.each([
    ['private', 'A private window', false],
    ['corrupt', 'Your answers can’t be read', true],
    ['newer-version', 'Written by a later Ticklens', true],
    ['too-many-accounts', 'Too many accounts', false],
  ] as const)('says why: %s', (trouble, title, canErase) => {
    const onErase = vi.fn();
    const root = show(<OwnerTroubleState trouble={trouble} onErase={onErase} />, EN);
    expect(textOf(root.querySelector('h1'))).toBe(title);
    if (canErase) press(root, 'Erase it');
    expect(onErase).toHaveBeenCalledTimes(canErase ? 1 : 0);
  });
});
