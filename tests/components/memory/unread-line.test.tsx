// @vitest-environment happy-dom
// A list that can't be read says so, is tried again, and keeps the focus of whoever tries.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { UnreadLine } from '../../../components/memory/UnreadLine.tsx';
import { WordsContext } from '../../../components/ui/words-context.ts';
import { memoryWords } from '../../../entrypoints/memory/memory-words.ts';
import { press } from '../show.tsx';

const EN = memoryWords('en');

function line() {
  const root = document.createElement('div');
  document.body.append(root);
  const onRetry = vi.fn();
  const draw = (part: 'asking' | 'failed' | { rows: []; from: 0; total: 0 }) =>
    act(() =>
      render(
        <WordsContext.Provider value={EN}>
          <UnreadLine part={part} onRetry={onRetry} />
        </WordsContext.Provider>,
        root,
      ),
    );
  return { root, draw, onRetry };
}

describe('the line of a list that can’t be read', () => {
  it('is there only where reading failed', () => {
    const { root, draw } = line();
    draw('asking');
    expect(root.textContent).toBe('');
    draw('failed');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(
      'This list can’t be read just now. Try again',
    );
    expect(document.activeElement).toBe(document.body);
    draw({ rows: [], from: 0, total: 0 });
    expect(root.textContent).toBe('');
  });

  it('gives the focus back where trying again was in vain', () => {
    const { root, draw, onRetry } = line();
    draw('failed');
    press(root, 'Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    draw('asking');
    draw('failed');
    expect(document.activeElement?.textContent).toBe('Try again');
    // Whoever goes elsewhere is not fetched back.
    (document.activeElement as HTMLElement).blur();
    draw('asking');
    draw('failed');
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus from nobody who types meanwhile', () => {
    const { root, draw } = line();
    const field = document.createElement('input');
    document.body.append(field);
    draw('failed');
    press(root, 'Try again');
    draw('asking');
    field.focus();
    draw('failed');
    expect(document.activeElement).toBe(field);
  });
});
