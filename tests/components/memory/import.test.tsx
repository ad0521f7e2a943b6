// @vitest-environment happy-dom
// A file on its way in, step by step: what each says, what can be done, and that nothing is written without a word.

import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Exchange } from '../../../components/memory/Exchange.tsx';
import type { ImportState, ImportTally } from '../../../components/memory/view.ts';
import { memoryWords } from '../../../entrypoints/memory/memory-words.ts';
import { message } from '../../../lib/words/message.ts';
import { press, show, textOf } from '../show.tsx';

const EN = memoryWords('en');
const TALLY: ImportTally = { kind: 'known', added: 1200, changed: 3, same: 0, others: 7, noRoom: 0 };

function draw(state: ImportState | null, words = EN) {
  const events = {
    onExport: vi.fn(),
    onFile: vi.fn(),
    onWay: vi.fn(),
    onImport: vi.fn(),
    onClose: vi.fn(),
  };
  const importing = state && { fileName: 'list.csv', state };
  const root = show(
    <Exchange choices={['all', 'known']} importing={importing} exportProblem={null} {...events} />,
    words,
  );
  const dialog = root.querySelector('dialog');
  return { root, dialog, events };
}

function preview(changes: Partial<Extract<ImportState, { step: 'preview' }>> = {}): ImportState {
  return { step: 'preview', way: 'merge', tallies: [TALLY], refused: 0, problems: [], ...changes };
}

describe('taking out', () => {
  it('offers everything and the lists there are', () => {
    const { root, events } = draw(null);
    press(root, 'Export everything');
    press(root, 'Your lists (CSV)');
    expect(events.onExport.mock.calls).toEqual([['all'], ['known']]);
  });
});

describe('bringing in', () => {
  it('begins with a file', () => {
    const { root, events } = draw(null);
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['handle'], 'list.csv');
    Object.defineProperty(input, 'files', { value: [file] });
    act(() => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(events.onFile).toHaveBeenCalledWith(file);
  });

  it('shows what the file would do, and imports on a word', () => {
    const { dialog, events } = draw(preview());
    expect([...(dialog?.querySelectorAll('thead th') ?? [])].map(textOf)).toEqual([
      'List',
      'New',
      'Changed',
      'Same',
    ]);
    expect([...(dialog?.querySelectorAll('td') ?? [])].map(textOf)).toEqual(['1,200', '3', '0']);
    expect(events.onImport).not.toHaveBeenCalled();
    if (dialog) press(dialog, 'Import');
    expect(events.onImport).toHaveBeenCalledOnce();
  });

  it('asks anew what replacing would do', () => {
    const { dialog, events } = draw(preview());
    act(() => dialog?.querySelector<HTMLElement>('input[value="replace"]')?.click());
    expect(events.onWay).toHaveBeenCalledWith('replace');
    const replaced = draw(preview({ way: 'replace', tallies: [{ ...TALLY, noRoom: 4 }] })).dialog;
    expect([...(replaced?.querySelectorAll('thead th') ?? [])].map(textOf).slice(4)).toEqual([
      'Go',
      'No room',
    ]);
    expect([...(replaced?.querySelectorAll('td') ?? [])].map(textOf).slice(3)).toEqual(['7', '4']);
    expect(textOf(replaced)).toContain('There is not room for all of them');
  });

  it('names what is left out', () => {
    const problems = [
      {
        line: 12,
        problem: message('exchange.problem.missing', {
          field: 'handle',
          wanted: message('exchange.wanted.handle'),
        }),
      },
    ];
    const { dialog } = draw(preview({ refused: 1, problems }));
    expect(textOf(dialog).replace(/[\u2068\u2069]/g, '')).toContain(
      'Line 12: handle is missing. It should be a handle of letters, digits, dots and underscores.',
    );
  });

  it.each([
    ['reading', 'Reading the file'],
    ['writing', 'Importing'],
  ] as const)('shows how far it is, and can be stopped: %s', (step, title) => {
    const { dialog, events } = draw({ step, share: 0.437 });
    expect(textOf(dialog?.querySelector('h2') ?? null)).toBe(title);
    expect(dialog?.querySelector('progress')?.value).toBe(43);
    expect(textOf(dialog?.querySelector('[role="status"]') ?? null)).toBe('40 percent');
    if (dialog) press(dialog, 'Stop');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it.each([
    [{ step: 'stopped' }, 'Nothing has changed.'],
    [{ step: 'failed', reason: 'remembered.full.title' }, 'No room is left Nothing has changed.'],
    [{ step: 'unreadable', problem: message('exchange.unreadable.titles') }, 'names no column “handle”'],
    [{ step: 'done', taken: 1203, notTaken: [] }, '1,203 entries came in.'],
    [
      { step: 'done', taken: 1, notTaken: ['remembered.import.without-decisions'] },
      'decisions in the file were not',
    ],
  ] as const)('ends with a word: $0.step', (state, words) => {
    const { dialog, events } = draw(state);
    expect(textOf(dialog)).toContain(words);
    if (dialog) press(dialog, 'Close');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('says everything in German too', () => {
    const german = memoryWords('de');
    for (const state of [
      preview({ refused: 2 }),
      { step: 'stopped' },
      { step: 'reading', share: 0 },
    ] as const) {
      expect(textOf(draw(state, german).root)).not.toMatch(/\{\w+\}|remembered\.|exchange\./);
    }
  });
});
