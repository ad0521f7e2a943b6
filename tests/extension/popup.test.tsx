// @vitest-environment happy-dom
// The popup over a page with accounts that were met: what is said of one is kept, or it is told that it was not.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/ui/words-context.ts';
import { OWN } from '../../entrypoints/gallery/samples/assessments.ts';
import { Popup } from '../../entrypoints/popup/popup.tsx';
import type { Report } from '../../lib/browser/messages.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { press, textOf, wordsOf } from '../components/show.tsx';

const background = vi.hoisted(() => ({
  askReport: vi.fn<(tabId: number) => Promise<unknown>>(),
  sendSaying: vi.fn<(saying: object) => Promise<unknown>>(),
}));
vi.mock('../../lib/browser/background.ts', () => background);
vi.mock('../../lib/browser/tabs.ts', () => ({ askForSite: vi.fn(), leadTab: vi.fn(), reloadTab: vi.fn() }));
vi.mock('../../lib/browser/owner.ts', () => ({ openOwner: vi.fn() }));
vi.mock('../../lib/browser/controls.ts', () => ({
  askPause: async () => ({ isPaused: false }),
  sendPause: vi.fn(),
}));

const SAID = { subject: 'id:17', kind: 'genuine', target: null, at: Date.UTC(2026, 10, 12) } as const;
const NOT_KEPT = 'What you see here is what is kept';
let root: HTMLElement;

function met(sayings: ListedAccount['sayings']): Report {
  const { account, badge } = OWN;
  const other = { handle: account.handle, displayName: null, badge: badge.state, sayings, finding: null };
  return { state: 'met', marked: [], others: [other], isCut: false };
}

beforeEach(async () => {
  background.askReport.mockReset().mockResolvedValue(met([SAID]));
  background.sendSaying.mockReset();
  root = document.body.appendChild(document.createElement('div'));
  const words = wordsOf('en');
  await act(() => {
    render(
      <WordsContext.Provider value={words}>
        <Popup tabId={7} now={SAID.at} isInToolbar={false} loadMoreWords={async () => words} />
      </WordsContext.Provider>,
      root,
    );
  });
  await vi.waitFor(() => expect(textOf(root)).toContain('Undo'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function undo(): Promise<void> {
  press(root, 'Undo');
  await act(async () => void (await vi.waitFor(() => expect(background.sendSaying).toHaveBeenCalled())));
}

const alertText = () => textOf(root.querySelector('[role="alert"]'));

describe('what is taken back in the popup', () => {
  it('is gone, and nothing is said', async () => {
    background.sendSaying.mockResolvedValue(met([]));
    await undo();
    expect(textOf(root)).not.toContain('Undo');
    expect(alertText()).toBe('');
  });

  it('stays where it was not kept, which is said until it is', async () => {
    background.sendSaying.mockRejectedValueOnce(new Error('QuotaExceededError'));
    await undo();
    expect(alertText()).toContain(NOT_KEPT);
    expect(textOf(root)).toContain('Undo');
    background.sendSaying.mockResolvedValue(met([]));
    await undo();
    expect(alertText()).toBe('');
    expect(textOf(root)).not.toContain('Undo');
  });
});
