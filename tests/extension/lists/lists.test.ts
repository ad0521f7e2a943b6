// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.tiktok.com/@nora.quill/video/7300000000000000001" }
// From card to mark, with the background answering as it may: late, wrongly, or not at all.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lists, startLists } from '../../../entrypoints/tiktok.content/lists/lists.ts';
import { parseHandle } from '../../../lib/account/handle.ts';
import { emptySighting } from '../../../lib/account/sighting.ts';
import type { Around, ListSettings, SeenCard } from '../../../lib/browser/card-messages.ts';
import { HOST_NAME } from '../../../lib/tiktok/markers.ts';
import badge from '../../../lib/words/en/badge.json' with { type: 'json' };
import card from '../../../lib/words/en/card.json' with { type: 'json' };
import listWords from '../../../lib/words/en/lists.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { CARDS } from '../../tiktok/surfaces/cards.ts';
import { verdictOn } from './digest.ts';
import { type FakeScreen, fakeScreen } from './fake-screen.ts';

type Judge = (around: Around, cards: readonly SeenCard[]) => Promise<unknown>;

const background = vi.hoisted(() => ({
  askListSettings: vi.fn<() => Promise<ListSettings>>(),
  judgeCards: vi.fn<Judge>(),
  sendDecision: vi.fn(async () => null),
  sendFindings: vi.fn(async (_count: number) => null),
}));
vi.mock('../../../lib/browser/from-page.ts', () => ({
  ...background,
  judgeCards: (_ask: unknown, ...question: Parameters<Judge>) => background.judgeCards(...question),
}));
vi.mock('../../../entrypoints/tiktok.content/lists/mark-spot.ts', () => ({
  findSpot: () => ({ start: 0, middle: 0, room: 500, isRtl: false }),
}));

const loadLook = async () => ({ words: createWords('en', [badge, card, listWords]), css: '' });
const NAME = '[data-e2e="comment-username-1"]';
let screen: FakeScreen;
let life: AbortController;
let lists: Lists;
let observer: MutationObserver;

const start = () => startLists(window, vi.fn(), loadLook, vi.fn(), life.signal);

async function settle(ms = 100): Promise<void> {
  lists.onNodes(observer.takeRecords());
  screen.idle();
  screen.put(true, ...document.querySelectorAll(NAME));
  screen.idle();
  await vi.advanceTimersByTimeAsync(ms);
  lists.onNodes(observer.takeRecords());
  screen.idle();
}

async function show(...handles: readonly string[]): Promise<void> {
  document.body.innerHTML = handles
    .map((handle) => CARDS['comment']?.({ handle, name: 'Nora Quill' }))
    .join('');
  await settle();
}

function recycle(place: number, handle: string, name = 'Nora Quill'): void {
  const row = document.body.children[place];
  for (const link of row?.querySelectorAll('a') ?? []) link.setAttribute('href', `/@${handle}`);
  const text = row?.querySelector(NAME)?.firstChild;
  if (text) text.nodeValue = name;
}

const labelOf = (host: Element) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
const marked = () =>
  [...document.querySelectorAll(HOST_NAME)].map((host) => /@([a-z0-9._]+)/.exec(labelOf(host))?.[1]);
const asked = () =>
  background.judgeCards.mock.calls.flatMap(([, cards]) => cards.map(({ handle }) => handle));

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/@nora.quill/video/7300000000000000001');
  background.askListSettings.mockReset().mockResolvedValue({ surfacesOff: [], isPaused: false });
  background.judgeCards.mockReset().mockImplementation(async (_around, cards) => cards.map(verdictOn));
  background.sendFindings.mockClear();
  screen = fakeScreen();
  life = new AbortController();
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  lists = start();
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  life.abort();
  observer.disconnect();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('lists', () => {
  it('mark findings alone, and tell how many there are', async () => {
    await show('impostor1', 'mill', 'impostor2');
    expect(marked()).toEqual(['impostor1', 'impostor2']);
    expect(background.sendFindings).toHaveBeenLastCalledWith(2);
    expect(background.judgeCards.mock.calls[0]?.[0].beside).toEqual(['nora.quill']);
    expect(lists.met().cards.map(({ handle }) => handle)).toEqual(['impostor2', 'mill', 'impostor1']);
  });

  it('ask of each account once, however often its card changes or comes by', async () => {
    await show('impostor1', 'mill');
    recycle(1, 'impostor1');
    await settle();
    recycle(1, 'mill');
    await settle();
    expect(asked().filter((handle) => handle === 'mill')).toHaveLength(1);
    expect(marked()).toEqual(['impostor1']);
  });

  it('take a mark away before anything is painted, when its row becomes another’s', async () => {
    await show('impostor1', 'mill');
    recycle(0, 'tove');
    await vi.advanceTimersByTimeAsync(0);
    expect(marked()).toEqual([]);
    await settle();
    expect(marked()).toEqual([]);
  });

  it('drop an answer that comes when the card shows somebody else', async () => {
    let answer: () => void = () => {};
    background.judgeCards.mockImplementationOnce(
      (_around, cards) => new Promise((resolve) => (answer = () => resolve(cards.map(verdictOn)))),
    );
    await show('impostor1');
    recycle(0, 'tove');
    answer();
    await settle();
    expect(marked()).toEqual([]);
  });

  it('drop an answer that belongs to the address before', async () => {
    let answer: () => void = () => {};
    background.judgeCards.mockImplementationOnce(
      (_around, cards) => new Promise((resolve) => (answer = () => resolve(cards.map(verdictOn)))),
    );
    background.judgeCards.mockImplementation(async (_around, cards) =>
      cards.map((card) => ({ ...verdictOn(card), finding: null })),
    );
    await show('impostor1');
    history.replaceState(null, '', '/@mill/video/7300000000000000002');
    lists.onAddress();
    answer();
    await settle();
    expect(marked()).toEqual([]);
    expect(background.judgeCards.mock.lastCall?.[0].beside).toEqual(['mill']);
  });

  it('forget findings with the address', async () => {
    await show('impostor1');
    document.body.innerHTML = '';
    history.replaceState(null, '', '/foryou');
    lists.onAddress();
    await settle();
    expect(marked()).toEqual([]);
    expect(background.sendFindings).toHaveBeenLastCalledWith(0);
    expect(lists.met()).toEqual({ around: { beside: [], query: null, people: [] }, cards: [] });
  });

  it('judge again when something new is learned of an account, with what was learned', async () => {
    await show('mill', 'tove');
    const mill = { ...emptySighting('response', 2), handle: parseHandle('mill'), badge: true };
    lists.onSightings([mill]);
    await settle();
    expect(asked()).toEqual(['mill', 'tove', 'mill']);
    const [card] = background.judgeCards.mock.lastCall?.[1] ?? [];
    expect(card?.sightings.map(({ source, badge: has }) => [source, has])).toContainEqual(['response', true]);
    lists.onSightings([{ ...mill, at: 9 }]);
    await settle();
    expect(asked()).toHaveLength(3);
  });

  it('show nothing while the background is out of reach, and all once it is back', async () => {
    background.judgeCards.mockResolvedValue(null);
    await show('impostor1');
    expect(marked()).toEqual([]);
    background.judgeCards.mockImplementation(async (_around, cards) => cards.map(verdictOn));
    await settle(400);
    expect(marked()).toEqual(['impostor1']);
  });

  it('look at nothing while paused, and begin when that ends', async () => {
    await show('impostor1');
    background.askListSettings.mockResolvedValue({ surfacesOff: [], isPaused: true });
    lists.onRefresh();
    await settle();
    expect(marked()).toEqual([]);
    expect(screen.observed()).toBe(0);
    background.askListSettings.mockResolvedValue({ surfacesOff: [], isPaused: false });
    lists.onRefresh();
    await vi.advanceTimersByTimeAsync(0);
    await settle();
    expect(marked()).toEqual(['impostor1']);
  });

  it('leave surfaces out that were switched off', async () => {
    background.askListSettings.mockResolvedValue({ surfacesOff: ['comment'], isPaused: false });
    lists.onRefresh();
    await vi.advanceTimersByTimeAsync(0);
    await show('impostor1');
    expect(marked()).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it('wait for settings that are late', async () => {
    life.abort();
    life = new AbortController();
    background.askListSettings.mockReset().mockRejectedValueOnce(new Error('no receiver'));
    background.askListSettings.mockResolvedValue({ surfacesOff: [], isPaused: false });
    lists = start();
    await show('impostor1');
    expect(asked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    await settle();
    expect(marked()).toEqual(['impostor1']);
  });

  it('are not held up by a card that nobody can read', async () => {
    const html = (handle: string) => CARDS['comment']?.({ handle, name: 'Nora Quill' });
    document.body.innerHTML = `${html('impostor1')}${html('broken')}${html('impostor2')}`;
    // Whoever asks it for the card around it fails.
    Object.assign(document.querySelectorAll(NAME)[1] ?? {}, { closest: null });
    await settle();
    expect(marked()).toEqual(['impostor1', 'impostor2']);
  });

  it('put a mark back that the page threw away', async () => {
    await show('impostor1');
    document.querySelector(HOST_NAME)?.remove();
    await settle();
    expect(marked()).toEqual(['impostor1']);
  });

  it('leave nothing behind', async () => {
    await show('impostor1', 'impostor2');
    life.abort();
    expect(marked()).toEqual([]);
    await show('impostor3');
    expect(marked()).toEqual([]);
    expect(screen.observed()).toBe(0);
  });
});
