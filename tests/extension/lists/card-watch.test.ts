// @vitest-environment happy-dom
// Cards on the page: found when they are added, told of when they come near or change, and not held on to.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardWatch, watchCards } from '../../../entrypoints/tiktok.content/lists/card-watch.ts';
import type { WatchedCard } from '../../../entrypoints/tiktok.content/lists/watched-card.ts';
import { CARDS } from '../../tiktok/surfaces/cards.ts';
import { type FakeScreen, fakeScreen } from './fake-screen.ts';

const NAME = '[data-e2e="comment-username-1"]';
let screen: FakeScreen;
let life: AbortController;
let watch: CardWatch;
let observer: MutationObserver;
let steps = 0;
const told = vi.fn<(watched: WatchedCard) => void>();
const onLook = vi.fn<() => void>();

function comments(...handles: readonly string[]): string {
  return handles.map((handle) => CARDS['comment']?.({ handle, name: `Name of ${handle}` })).join('');
}

/** Adds to the page and lets the watch hear of it, as the page's one observer would. */
function change(how: () => void): void {
  how();
  watch.note(observer.takeRecords());
  while (watch.step()) steps += 1;
}

function add(html: string): void {
  change(() => document.body.append(document.createRange().createContextualFragment(html)));
}

const names = () => [...document.querySelectorAll(NAME)];
const who = () => told.mock.calls.map(([watched]) => watch.read(watched)?.handle);

beforeEach(() => {
  document.body.innerHTML = '';
  told.mockReset();
  onLook.mockReset();
  steps = 0;
  screen = fakeScreen();
  life = new AbortController();
  watch = watchCards(window, ({ id }) => id !== 'feed', told, onLook, life.signal);
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
});

afterEach(() => {
  life.abort();
  observer.disconnect();
  vi.unstubAllGlobals();
});

describe('watchCards', () => {
  it('finds cards that are added, and tells of those that come near', () => {
    add(comments('nora', 'mill', 'tove'));
    expect(screen.observed()).toBe(3);
    expect(told).not.toHaveBeenCalled();
    screen.put(true, names()[1] ?? null);
    expect(who()).toEqual(['mill']);
    expect(watch.near.size).toBe(1);
    screen.put(false, names()[1] ?? null);
    expect(watch.near.size).toBe(0);
  });

  it('asks browsers for no delay, which can keep the last word on a card for good', () => {
    expect(screen.wishes).toHaveLength(1);
    expect(screen.wishes[0]).not.toHaveProperty('delay');
    expect(screen.wishes[0]).toHaveProperty('scrollMargin');
  });

  it('finds each once, also when all is searched again', () => {
    add(comments('nora'));
    watch.note(null);
    while (watch.step());
    expect(screen.observed()).toBe(1);
  });

  it('tells of all that are near once changes were missed, as in a hidden tab', () => {
    add(comments('nora', 'mill'));
    screen.put(true, names()[0] ?? null);
    told.mockClear();
    document.querySelector('a')?.setAttribute('href', '/@tove');
    observer.takeRecords();
    watch.note(null);
    while (watch.step());
    expect(told.mock.calls.map(([{ anchor }]) => anchor)).toEqual([names()[0]]);
  });

  it('leaves surfaces out that are switched off', () => {
    add(CARDS['feed']?.({ handle: 'nora', name: 'Nora' }) ?? '');
    expect(screen.observed()).toBe(0);
  });

  it('finds cards in the middle of a burst, by one search of the page', () => {
    change(() => {
      for (let i = 0; i < 3_000; i += 1) document.body.append(document.createElement('p'));
      document.body.append(document.createRange().createContextualFragment(comments('nora')));
    });
    expect(screen.observed()).toBe(1);
    expect(steps).toBeLessThan(300);
  });

  it.each<[string, () => void]>([
    ['the text of a name', () => names()[0]?.firstChild?.replaceWith('Tove')],
    ['a link', () => document.querySelector('a')?.setAttribute('href', '/@tove')],
    ['a drawing beside it', () => document.querySelector('.SpanInfoVerify')?.append('✓')],
  ])('tells of a near card when something in it changes: %s', (_case, how) => {
    add(comments('nora', 'mill'));
    screen.put(true, ...names());
    told.mock.calls.forEach(([watched]) => void watch.read(watched));
    told.mockClear();
    change(how);
    expect(told.mock.calls.map(([{ anchor }]) => anchor)).toEqual([names()[0]]);
  });

  it('tells nothing of what changes in cards that are far, or in none', () => {
    add(`${comments('nora')}<p id="clock">1:00</p>`);
    screen.put(true, ...names());
    told.mock.calls.forEach(([watched]) => void watch.read(watched));
    screen.put(false, ...names());
    told.mockClear();
    change(() => names()[0]?.append('!'));
    change(() => document.getElementById('clock')?.replaceChildren('1:01'));
    expect(told).not.toHaveBeenCalled();
  });

  it('has all near cards read where so much changes that to find the changed one would cost more', () => {
    add(`${comments('nora', 'mill')}<p id="clock">1:00</p>`);
    screen.put(true, ...names());
    told.mock.calls.forEach(([watched]) => void watch.read(watched));
    told.mockClear();
    change(() => {
      for (let second = 0; second < 40; second += 1) document.getElementById('clock')?.append(`${second}`);
    });
    expect(told.mock.calls.map(([{ anchor }]) => anchor)).toEqual(names());
  });

  it.each<[string, () => void, number]>([
    ['an attribute of the outermost element', () => document.body.setAttribute('data-theme', 'dark'), 1],
    ['a link', () => document.querySelector('a')?.setAttribute('href', '/@tove'), 0],
    ['words', () => document.querySelector('a')?.append('!'), 0],
    [
      'thousands of things that nobody goes through',
      () => {
        for (let i = 0; i < 2_001; i += 1) document.body.append('!');
      },
      1,
    ],
  ])('says that colours may differ after %s', (_what, how, times) => {
    add(comments('nora'));
    change(how);
    expect(onLook).toHaveBeenCalledTimes(times);
  });

  it('lets go of cards that left the page, and finds them when they come back', () => {
    add(comments('nora'));
    const [name] = names();
    screen.put(true, name ?? null);
    const row = document.body.firstElementChild;
    change(() => row?.remove());
    screen.put(false, name ?? null);
    expect([screen.observed(), watch.near.size]).toEqual([0, 0]);
    change(() => row && document.body.append(row));
    expect(screen.observed()).toBe(1);
  });

  it('reads whoever is in a card this moment, and nobody where two are named', () => {
    add(CARDS['sidebar']?.({ handle: 'nora', name: 'Nora' }) ?? '');
    screen.put(true, document.querySelector('[data-e2e="sidebar-user-cell"]'));
    expect(who()).toEqual(['nora']);
    document.querySelector('a')?.setAttribute('href', '/@mill');
    expect(who()).toEqual([undefined]);
    document.querySelector('h4')?.replaceChildren('mill');
    expect(who()).toEqual(['mill']);
  });

  it('leaves nothing behind', () => {
    add(comments('nora', 'mill'));
    screen.put(true, ...names());
    life.abort();
    expect([screen.observed(), watch.near.size]).toEqual([0, 0]);
  });
});
