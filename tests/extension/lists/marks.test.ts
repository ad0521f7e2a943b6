// @vitest-environment happy-dom
// Marks: drawn for findings, in their places and colours, and never more than a page can bear. When they go: stale-marks.test.ts.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeStrayHosts } from '../../../entrypoints/tiktok.content/chip-host.ts';
import { createMarks, type Marks } from '../../../entrypoints/tiktok.content/lists/marks.tsx';
import type { WatchedCard } from '../../../entrypoints/tiktok.content/lists/watched-card.ts';
import { HOST_NAME } from '../../../lib/tiktok/markers.ts';
import { type FakeLayout, fakeLayout } from '../fake-layout.ts';
import { findings, hosts, LOOK, labels } from './found.ts';

// Without a layout there is as much room as a test says; null where a name is not drawn.
const place = vi.hoisted(() => ({ room: 500 as number | null }));
vi.mock('../../../entrypoints/tiktok.content/lists/mark-spot.ts', () => ({
  findSpot: () => place.room && { start: 40, middle: 20, room: place.room, isRtl: false },
}));

const events = { onDecision: vi.fn(), onStale: vi.fn() };
let life: AbortController;
let marks: Marks;
let away: Set<WatchedCard>;
let layout: FakeLayout;

beforeEach(() => {
  away = new Set();
  place.room = 500;
  layout = fakeLayout();
  events.onDecision.mockReset();
  events.onStale.mockReset();
  life = new AbortController();
  marks = createMarks(window, (watched) => !away.has(watched), events, life.signal);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('marks', () => {
  it('stand inside the name and speak of the finding and the account', () => {
    marks.draw(LOOK, findings(2));
    expect(
      hosts().map(({ parentElement, dataset }) => [parentElement?.localName, dataset['finding']]),
    ).toEqual([
      ['span', 'look-alike'],
      ['span', 'look-alike'],
    ]);
    expect(labels()[1]).toContain('@nora1');
    expect(labels()[1]).toContain('Possible look-alike');
  });

  it('are put in their places and colours before they are painted, and asked for their size once', () => {
    marks.draw(LOOK, findings(2));
    layout.tell();
    const boxes = hosts().map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.tl')?.style);
    expect(boxes.map((style) => [style?.left, style?.top])).toEqual([
      ['40px', '20px'],
      ['40px', '20px'],
    ]);
    expect(hosts().map(({ dataset }) => [dataset['theme'], dataset['narrow']])).toEqual([
      ['light', undefined],
      ['light', undefined],
    ]);
    expect(layout.observed()).toBe(0);
  });

  it('take on the page’s colours when it has others', () => {
    marks.draw(LOOK, findings(2));
    layout.tell();
    document.body.style.backgroundColor = 'rgb(18, 18, 18)';
    marks.recolor();
    layout.tell();
    expect(hosts().map(({ dataset }) => dataset['theme'])).toEqual(['dark', 'dark']);
    document.body.style.backgroundColor = '';
    marks.recolor();
    layout.tell();
    expect(hosts().map(({ dataset }) => dataset['theme'])).toEqual(['light', 'light']);
  });

  it('ask for no colours where there are none of them, as before the page has a body', () => {
    const { body } = document;
    body.remove();
    marks.recolor();
    expect(layout.observed()).toBe(0);
    document.documentElement.append(body);
  });

  it('leave their words out where there is no room, and have them back when there is', () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 90, 24));
    place.room = 30;
    marks.draw(LOOK, findings(1));
    layout.tell();
    expect(hosts()[0]?.dataset['narrow']).toBe('');
    place.room = 500;
    // Colours alone move nothing.
    marks.recolor();
    layout.tell();
    expect(hosts()[0]?.dataset['narrow']).toBe('');
    marks.settle();
    expect(hosts()[0]?.dataset['narrow']).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('are not drawn where the name is not', () => {
    place.room = null;
    marks.draw(LOOK, findings(1));
    layout.tell();
    expect(hosts()).toHaveLength(0);
  });

  it('are at most 60; one far from the screen gives way to one near it, and is asked for again', () => {
    const all = findings(62);
    marks.draw(LOOK, all);
    expect(hosts()).toHaveLength(60);
    const far = all[5]?.watched;
    if (far) away.add(far);
    marks.draw(LOOK, all.slice(60, 61));
    expect(hosts()).toHaveLength(60);
    expect(labels().some((label) => label.includes('@nora60'))).toBe(true);
    expect([far?.mark, far?.asked]).toEqual([null, null]);
  });

  it('draw their card only once it is opened, and tell of its closing', () => {
    const all = findings(1);
    marks.draw(LOOK, all);
    const card = hosts()[0]?.shadowRoot?.querySelector('[popover]');
    const toggle = (newState: string) =>
      card?.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
    expect(card?.querySelector('h2')).toBeNull();
    toggle('open');
    expect(card?.querySelector('h2')?.textContent).toContain('@nora0');
    toggle('closed');
    expect(events.onStale).toHaveBeenCalledWith(all[0]?.watched);
  });

  it('lead on from one to the next, and round', () => {
    marks.draw(LOOK, findings(3));
    // happy-dom loses the focus inside shadow roots.
    let focused: Element | null = null;
    vi.spyOn(document, 'activeElement', 'get').mockImplementation(() => focused);
    vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
      focused = hosts().find(({ shadowRoot }) => shadowRoot?.contains(this)) ?? null;
    });
    const at = () => hosts().findIndex((host) => host.isSameNode(focused));
    const way = ([1, 1, 1, 1, -1, -1] as const).map((step) => {
      marks.go(step);
      return at();
    });
    expect(way).toEqual([0, 1, 2, 0, 2, 1]);
    vi.restoreAllMocks();
  });

  it('are no strays; copies of them are', () => {
    marks.draw(LOOK, findings(2));
    document.body.append(hosts()[0]?.cloneNode(true) ?? '', document.createElement(HOST_NAME));
    removeStrayHosts(document);
    expect(hosts().every((host) => host.shadowRoot)).toBe(true);
    expect(hosts()).toHaveLength(2);
  });

  it('let nothing that is pressed in them through to the link they stand in', () => {
    marks.draw(LOOK, findings(1));
    const followed = vi.fn();
    document.querySelectorAll('a')[1]?.addEventListener('click', followed);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    hosts()[0]?.shadowRoot?.querySelector('button')?.dispatchEvent(event);
    expect(followed).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(true);
  });

  it('go with the page', () => {
    marks.draw(LOOK, findings(3));
    life.abort();
    expect(hosts()).toHaveLength(0);
  });
});
