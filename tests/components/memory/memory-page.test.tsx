// @vitest-environment happy-dom
// "What Ticklens remembers" in a document: what its parts say, and what they hand on.

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AskTwice } from '../../../components/memory/AskTwice.tsx';
import { MemoryPage } from '../../../components/memory/MemoryPage.tsx';
import { Met } from '../../../components/memory/Met.tsx';
import { MemoryTroubleState } from '../../../components/memory/memory-states.tsx';
import type { RememberedAccount } from '../../../components/memory/view.ts';
import { WatchList } from '../../../components/memory/WatchList.tsx';
import { memoryWords } from '../../../entrypoints/memory/memory-words.ts';
import { message } from '../../../lib/words/message.ts';
import { press, show, textOf } from '../show.tsx';

const AT = Date.UTC(2026, 10, 9);
const EN = memoryWords('en');
const DE = memoryWords('de');
const WORDS = [
  ['en', EN],
  ['de', DE],
] as const;

/** Names stand in isolates; people see none. */
function said(element: Element | null): string {
  return textOf(element).replace(/[\u2068\u2069]/g, '');
}

function type(root: ParentNode, selector: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(root: ParentNode): Promise<void> {
  await act(async () => root.querySelector<HTMLElement>('[type="submit"]')?.click());
}

describe('the numbers', () => {
  it.each(WORDS)('are all said in %s', (_, words) => {
    const root = show(
      <MemoryPage
        amounts={{ accounts: 1, identities: 2, decisions: 0, findings: 1234, brought: 5, bytes: 2_450_000 }}
        retentionDays={90}
        settingsAddress="/settings.html"
      >
        <p />
      </MemoryPage>,
      words,
    );
    expect(root.querySelectorAll('.facts li')).toHaveLength(6);
    expect(said(root)).not.toMatch(/\{\w+\}|remembered\./);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/settings.html');
  });

  it('leave out what nobody knows, and lists that nobody brought', () => {
    const root = show(
      <MemoryPage
        amounts={{ accounts: 0, identities: 0, decisions: 0, findings: 0, brought: 0, bytes: null }}
        retentionDays={null}
        settingsAddress="/settings.html"
      >
        <p />
      </MemoryPage>,
      EN,
    );
    expect(root.querySelectorAll('.facts li')).toHaveLength(4);
    expect(said(root)).toContain('Nothing is forgotten by its age');
  });
});

describe('the watch-list', () => {
  const lena = {
    handle: 'lena.brunner',
    displayName: 'Lena Brunner',
    allowed: [{ handle: 'lena.fans', as: 'fan' }],
    at: AT,
  } as const;

  function draw(problem: 'remembered.watch.no-handle' | null = null) {
    const events = {
      onAdd: vi.fn(async () => problem),
      onChange: vi.fn(async () => problem),
      onRemove: vi.fn(),
    };
    return { events, root: show(<WatchList identities={[lena]} last={null} {...events} />, EN) };
  }

  it('hands on what was typed, and empties the field when it was kept', async () => {
    const { root, events } = draw();
    type(root, '.add input', ' @Mara ');
    await submit(root);
    expect(events.onAdd).toHaveBeenCalledWith(' @Mara ', '');
    expect(root.querySelector<HTMLInputElement>('.add input')?.value).toBe('');
    expect(said(root)).toContain('@mara is on the list.');
  });

  it('says why something was not kept, at its field, and keeps what was typed', async () => {
    const { root } = draw('remembered.watch.no-handle');
    type(root, '.add input', 'no handle');
    await submit(root);
    const field = root.querySelector<HTMLInputElement>('.add input');
    expect(field?.value).toBe('no handle');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const problem = root.querySelector(`[id="${field?.getAttribute('aria-describedby')}"]`);
    expect(said(problem)).toContain('That is no handle');
    expect(document.activeElement).toBe(field);
  });

  it('allows another account as what it is, and takes one back', async () => {
    const { root, events } = draw();
    const item = root.querySelector('.card');
    if (!item) throw new Error('no identity');
    type(item, 'input', 'lena.at');
    act(() => {
      const select = item.querySelector('select');
      if (!select) return;
      select.value = 'regional';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await submit(item);
    const allowed = [...lena.allowed, { handle: 'lena.at', as: 'regional' }];
    expect(events.onChange).toHaveBeenLastCalledWith({ ...lena, allowed });
    press(item, 'Remove @lena.fans');
    expect(events.onChange).toHaveBeenLastCalledWith({ ...lena, allowed: [] });
  });

  it('puts the way back under the finger', () => {
    const undo = vi.fn();
    const last = { said: message('remembered.watch.removed', { handle: '@x' }), undo };
    const none = { onAdd: async () => null, onChange: async () => null, onRemove: () => {} };
    const root = show(<WatchList identities={[]} last={last} {...none} />, EN);
    expect(said(root.querySelector('.undo'))).toBe('@x is off the list. Undo');
    expect(document.activeElement?.textContent).toBe('Undo');
    press(root, 'Undo');
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('the accounts met', () => {
  const mara: RememberedAccount = {
    id: '17',
    handle: 'mara.tonwerk',
    displayName: 'Mara\u202eTonwerk',
    followersAtLeast: 1_200_000,
    lastMet: AT,
    earlier: [{ handle: 'mara.ton', until: AT }],
  };
  const gone: RememberedAccount = { ...mara, id: '18', handle: null, followersAtLeast: null, earlier: [] };

  function draw(total: number, search = '', from = 0) {
    const events = { onSearch: vi.fn(), onMove: vi.fn(), onForget: vi.fn(), onRetry: vi.fn() };
    const rows = total === 0 ? [] : [mara, gone];
    const root = show(<Met part={{ rows, from, total }} search={search} last={null} {...events} />, EN);
    return { root, events };
  }

  it('say when, how many, and what they were called', () => {
    const { root, events } = draw(2);
    const [first, second] = [...root.querySelectorAll('.rows li')];
    expect(said(first ?? null)).toBe(
      'MMara Tonwerk @mara.tonwerkat least 1.2M followers · last met Nov 9, 2026 · was @mara.ton until Nov 9, 2026Forget @mara.tonwerk',
    );
    expect(said(second ?? null)).toContain('handle unknown: somebody else has it now');
    press(root, 'Forget @mara.tonwerk');
    expect(events.onForget).toHaveBeenCalledWith(mara);
  });

  it('say how they come to be where there are none', () => {
    expect(said(draw(0).root)).toContain('None yet.');
    expect(draw(0).root.querySelector('input')).toBeNull();
    expect(said(draw(0, 'xyz').root)).toContain('0 accounts found');
  });

  it.each([
    [120, 0, ['Further'], 50],
    [120, 50, ['Back', 'Further'], 0],
    [102, 100, ['Back'], 50],
    [50, 0, [], null],
  ])('of %i from %i can be gone through', (total, from, buttons, target) => {
    const { root, events } = draw(total, '', from);
    const found = [...root.querySelectorAll('.pager button')];
    expect(found.map(textOf)).toEqual(buttons);
    if (target === null) return;
    press(root, buttons[0] ?? '');
    expect(events.onMove).toHaveBeenCalledWith(target);
  });
});

it('what can’t be undone is asked once more, with the answer that changes nothing under the finger', () => {
  const onYes = vi.fn();
  const root = show(
    <AskTwice
      action="remembered.erase.action"
      question="remembered.erase.sure"
      yes="remembered.erase.yes"
      onYes={onYes}
    />,
    EN,
  );
  press(root, 'Erase everything');
  expect(onYes).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Keep it');
  press(root, 'Keep it');
  expect(document.activeElement?.textContent).toBe('Erase everything');
  press(root, 'Erase everything');
  press(root, 'Erase now');
  expect(onYes).toHaveBeenCalledOnce();
});

describe('where nothing can be shown', () => {
  it.each([
    ['private', 'A private window', false],
    ['unavailable', 'The browser gives no storage', true],
    ['newer-version', 'Written by a later Ticklens', true],
    ['blocked', 'Another page is in the way', true],
    ['full', 'No room is left', true],
    ['corrupt', 'The memory can’t be read', true],
  ] as const)('it says why: %s', (trouble, title, canRetry) => {
    const onRetry = vi.fn();
    const root = show(<MemoryTroubleState trouble={trouble} onRetry={onRetry} />, EN);
    expect(textOf(root.querySelector('h1'))).toBe(title);
    expect(root.querySelector('button') !== null).toBe(canRetry);
    if (canRetry) press(root, 'Try again');
    expect(onRetry).toHaveBeenCalledTimes(canRetry ? 1 : 0);
  });
});
