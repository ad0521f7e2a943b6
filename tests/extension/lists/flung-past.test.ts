// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.tiktok.com/@nora.quill/video/7300000000000000001" }
// A list that is flung past: nobody is asked about who is gone before an answer comes, and everybody once it stands still.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lists, startLists } from '../../../entrypoints/tiktok.content/lists/lists.ts';
import type { Around, ListSettings, SeenCard } from '../../../lib/browser/card-messages.ts';
import { readCard } from '../../../lib/tiktok/surfaces/read-card.ts';
import { CARDS } from '../../tiktok/surfaces/cards.ts';
import { verdictOn } from './digest.ts';
import { type FakeScreen, fakeScreen } from './fake-screen.ts';

const background = vi.hoisted(() => ({
  askListSettings: vi.fn<() => Promise<ListSettings>>(),
  judgeCards: vi.fn(async (_ask: unknown, _around: Around, cards: readonly SeenCard[]) =>
    cards.map(verdictOn),
  ),
  sendDecision: vi.fn(async () => null),
  sendFindings: vi.fn(async () => null),
}));
vi.mock('../../../lib/browser/from-page.ts', () => background);
vi.mock('../../../lib/tiktok/surfaces/read-card.ts', { spy: true });

const FRAME_MS = 16;
const ROWS = 5;
const NAMES = '[data-e2e="comment-username-1"]';
const AUTHOR = '[data-e2e="browse-username"]';
let screen: FakeScreen;
let life: AbortController;
let lists: Lists;
let observer: MutationObserver;

const asked = () =>
  background.judgeCards.mock.calls.flatMap(([, , cards]) => cards.map(({ handle }) => handle));
const read = () => vi.mocked(readCard).mock.calls.filter(([{ id }]) => id === 'comment');

async function frame(): Promise<void> {
  const records = observer.takeRecords();
  if (records.length > 0) lists.onNodes(records);
  screen.idle();
  await vi.advanceTimersByTimeAsync(FRAME_MS);
}

/** Puts somebody else into one row after the other, each `everyFrames` frames; gives the number of the next. */
async function fling(from: number, frames: number, everyFrames = 1): Promise<number> {
  let next = from;
  for (let passed = 0; passed < frames; passed += 1) {
    if (passed % everyFrames === 0) {
      const row = document.body.children[next % ROWS];
      for (const link of row?.querySelectorAll('a') ?? []) link.setAttribute('href', `/@guest${next}`);
      const text = row?.querySelector(NAMES)?.firstChild;
      if (text) text.nodeValue = `Guest ${next}`;
      next += 1;
    }
    // Something always changes while a list moves.
    document.body.lastElementChild?.setAttribute('href', `/${passed}`);
    await frame();
  }
  return next;
}

beforeEach(async () => {
  vi.useFakeTimers();
  const rows = Array.from({ length: ROWS }, (_, place) =>
    CARDS['comment']?.({ handle: `guest${place}`, name: `Guest ${place}` }),
  );
  const author = CARDS['video-author']?.({ handle: 'nora.quill', name: 'Nora' });
  document.body.innerHTML = [...rows, author, '<a></a>'].join('');
  background.askListSettings.mockReset().mockResolvedValue({ surfacesOff: [], isPaused: false });
  background.judgeCards.mockClear();
  screen = fakeScreen();
  life = new AbortController();
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  lists = startLists(window, vi.fn(), async () => null, vi.fn(), life.signal);
  await vi.advanceTimersByTimeAsync(0);
  screen.idle();
  screen.put(true, ...document.querySelectorAll(`${NAMES},${AUTHOR}`));
});

afterEach(() => {
  life.abort();
  observer.disconnect();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a list that is flung past', () => {
  it('reads and asks about nobody on the way, although somebody stands beside it, and about all once it stands still', async () => {
    // What may go ahead of its turn is used up first.
    const begun = await fling(ROWS, 60);
    background.judgeCards.mockClear();
    vi.mocked(readCard).mockClear();
    const next = await fling(begun, 400);
    expect(asked()).toEqual([]);
    expect(read()).toEqual([]);
    for (let passed = 0; passed < 30; passed += 1) await frame();
    const last = Array.from({ length: ROWS }, (_, place) => `guest${next - ROWS + place}`);
    expect([...asked()].sort()).toEqual(last.sort());
  });

  it('asks what it knows of them by then, though more of the author was met while they were looked at', async () => {
    const begun = await fling(ROWS, 60);
    background.judgeCards.mockClear();
    const author = document.querySelector('[data-e2e="browser-nickname"] > span')?.firstChild;
    for (let next = begun; next < begun + 200; next += 1) {
      if (author) author.nodeValue = `Nora ${next}`;
      await fling(next, 1);
    }
    for (let passed = 0; passed < 60; passed += 1) await frame();
    const last = background.judgeCards.mock.calls.flatMap(([, around, cards]) =>
      cards.map(({ handle }) => [handle, around.people[0]?.displayName]),
    );
    const expected = Array.from({ length: ROWS }, (_, place) => [
      `guest${begun + 200 - ROWS + place}`,
      `Nora ${begun + 199}`,
    ]);
    expect(last).toEqual(expect.arrayContaining(expected));
    // Nobody but those it stopped at, and the author.
    expect(new Set(last.map(([handle]) => handle)).size).toBe(ROWS + 1);
  });

  it('asks about those that stay, and those beside them, while the page goes on changing', async () => {
    const begun = await fling(ROWS, 60);
    background.judgeCards.mockClear();
    // Somebody new each 0.4 s: of five rows four are those of the look before.
    const next = await fling(begun, 400, 25);
    const all = Array.from({ length: next - begun - 2 }, (_, place) => `guest${begun + place}`);
    expect(asked()).toEqual(expect.arrayContaining(all));
  });

  it('asks about those that stay where they are after a fling, though something else never ends to change', async () => {
    const next = await fling(await fling(ROWS, 60), 400);
    background.judgeCards.mockClear();
    for (let passed = 0; passed < 100; passed += 1) {
      document.body.lastElementChild?.setAttribute('href', `/still${passed}`);
      await frame();
    }
    const last = Array.from({ length: ROWS }, (_, place) => `guest${next - ROWS + place}`);
    expect([...asked()].sort()).toEqual(last.sort());
  });
});
