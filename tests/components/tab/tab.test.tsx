// @vitest-environment happy-dom
// The list of accounts met on a page, and the controls at the popup's foot.

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { MetList } from '../../../components/tab/MetList.tsx';
import { Paused } from '../../../components/tab/Paused.tsx';
import { TabControls } from '../../../components/tab/TabControls.tsx';
import { COPY, FAN, HOSTILE, OWN } from '../../../entrypoints/gallery/samples/assessments.ts';
import type { FindingKind } from '../../../lib/lookalike/list-finding.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { digestOf } from '../../../lib/rules/digest.ts';
import type { ListedAccount } from '../../../lib/rules/listed-account.ts';
import { LOCALES, press, show, textOf, wordsOf } from '../show.tsx';

function met(assessment: Assessment, kind: FindingKind | null = null): ListedAccount {
  return {
    handle: assessment.account.handle,
    displayName: assessment.account.displayName?.value ?? null,
    badge: assessment.badge.state,
    sayings: [],
    finding: kind && { kind, digest: digestOf(assessment, []) },
  };
}

function list(
  marked: readonly ListedAccount[],
  others: readonly ListedAccount[],
  isCut = false,
  onTakeBack = vi.fn(),
) {
  return (
    <MetList
      marked={marked}
      others={others}
      isCut={isCut}
      addressOf={({ handle }) => `https://site.example/@${handle}`}
      onOpen={null}
      onTakeBack={onTakeBack}
    />
  );
}

describe('the list of accounts met', () => {
  it.each(LOCALES)('says everything in %s', (locale) => {
    const marked = [met(COPY, 'look-alike'), met(FAN, 'fan'), met(HOSTILE, 'imitated-tick')];
    for (const state of [list(marked, [met(OWN)], true), list([], []), <Paused key="s" />]) {
      const root = show(state, wordsOf(locale));
      expect(root.textContent).not.toMatch(/controls\.|badge\./);
      expect(root.querySelectorAll('h1')).toHaveLength(1);
    }
  });

  it('has findings first, each in one sentence with its target', () => {
    const root = show(list([met(COPY, 'look-alike')], [met(OWN)]));
    const rows = [...root.querySelectorAll('li')].map(textOf);
    const target = COPY.lookalikes[0]?.target.handle;
    expect(rows[0]).toContain(`Possible look-alike of @${target}`);
    expect(rows[1]).toContain(`@${OWN.account.handle}`);
    expect(root.querySelectorAll('.found')).toHaveLength(1);
    expect(textOf(root)).toContain('1 of 2 accounts is marked.');
  });

  it.each([
    [0, 1, '1 account met, nothing to say of it.'],
    [0, 2, '2 accounts met, nothing to say of any.'],
    [1, 0, '1 account met, and it is marked.'],
    [2, 0, '2 of 2 accounts are marked.'],
  ])('counts %s marked and %s others', (marked, others, text) => {
    const of = (howMany: number, kind: FindingKind | null, name: string) =>
      Array.from({ length: howMany }, (_, i) => ({ ...met(COPY, kind), handle: `${name}${i}` as never }));
    expect(textOf(show(list(of(marked, 'look-alike', 'm'), of(others, null, 'o'))))).toContain(text);
  });

  it('says the badge of everybody, and a badge as a finding only once', () => {
    const root = show(list([], [{ ...met(OWN, 'badge'), badge: 'present' }]));
    expect(textOf(root.querySelector('li'))).toContain('Badge shown');
    expect(root.querySelectorAll('.found')).toHaveLength(0);
  });

  it('names an account without a display name by its handle, once', () => {
    const root = show(list([], [{ ...met(OWN), displayName: null }]));
    expect(textOf(root.querySelector('li')).split(`@${OWN.account.handle}`)).toHaveLength(2);
  });

  it('keeps a hostile name short and on its own side', () => {
    const name = `\u202E${'A'.repeat(5000)}`;
    const link = show(list([], [{ ...met(OWN), displayName: name }])).querySelector('a');
    expect(link?.querySelector('bdi')).not.toBeNull();
    expect(textOf(link).length).toBeLessThanOrEqual(60);
    expect(link?.textContent).not.toContain('\u202E');
  });

  it('says what the person said of an account, with the day, and takes it back', () => {
    const saying = { subject: 'id:17', kind: 'genuine', target: null, at: Date.UTC(2026, 10, 12) } as const;
    const account = { ...met(OWN), sayings: [saying] };
    const onTakeBack = vi.fn();
    const root = show(list([], [account], false, onTakeBack));
    expect(textOf(root.querySelector('li'))).toContain(
      'On Nov 12, 2026 you said that this account is genuine',
    );
    press(root, 'Undo');
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(account, saying);
  });

  it('says when there may have been more', () => {
    expect(textOf(show(list([], [met(OWN)])))).not.toContain('There were more');
    expect(textOf(show(list([], [met(OWN)], true)))).toContain('There were more');
  });

  it('leads to the profile: by a plain link, or where the person is', () => {
    const onOpen = vi.fn();
    const account = met(OWN);
    const root = show(
      <MetList
        marked={[]}
        others={[account]}
        isCut={false}
        addressOf={() => '#there'}
        onOpen={onOpen}
        onTakeBack={vi.fn()}
      />,
    );
    const link = root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#there');
    let isTaken = false;
    // Nothing is loaded here, whoever would.
    root.addEventListener('click', (event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault();
    });
    const click = (init: MouseEventInit) => {
      act(() => {
        link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
      });
      return isTaken;
    };
    expect(click({})).toBe(true);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(account);
    expect(click({ ctrlKey: true })).toBe(false);
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('the controls of a tab', () => {
  const controls = (isPaused: boolean | null, onPause = async () => {}) => (
    <TabControls isPaused={isPaused} onPause={onPause} settings="#settings" />
  );

  it('offer to pause, and the settings', () => {
    const root = show(controls(false));
    expect(textOf(root.querySelector('button'))).toBe('Pause on this tab');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#settings');
    expect(textOf(root.querySelector('[role="status"]'))).toBe('');
  });

  it('say that the tab is paused, and offer to go on', () => {
    const root = show(controls(true));
    expect(textOf(root.querySelector('[role="status"]'))).toBe(
      'Paused: nothing is marked in this tab’s lists.',
    );
    expect(textOf(root.querySelector('button'))).toBe('Go on');
  });

  it('leave pages alone that can’t be paused', () => {
    const root = show(controls(null));
    expect(root.querySelector('button')).toBeNull();
    expect(root.querySelector('a')).not.toBeNull();
  });

  it('say what became of it', async () => {
    const root = show(controls(false));
    await act(async () => press(root, 'Pause on this tab'));
    expect(textOf(root.querySelector('[role="status"]'))).toContain('marked again');
    const failing = show(controls(false, () => Promise.reject(new Error('full'))));
    await act(async () => press(failing, 'Pause on this tab'));
    expect(textOf(failing.querySelector('[role="status"]'))).toContain('did not work');
  });
});
