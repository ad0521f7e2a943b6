// @vitest-environment happy-dom
// Marks go as soon as their card shows somebody else, without anybody being told of it, and no sooner.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, type Marks } from '../../../entrypoints/tiktok.content/lists/marks.tsx';
import { fakeLayout } from '../fake-layout.ts';
import { findings, findingsIn, hosts, LOOK, labels } from './found.ts';

vi.mock('../../../entrypoints/tiktok.content/lists/mark-spot.ts', () => ({
  findSpot: () => ({ start: 40, middle: 20, room: 500, isRtl: false }),
}));

const events = { onDecision: vi.fn(), onStale: vi.fn() };
let life: AbortController;
let marks: Marks;

/** Until observers were told of changes. */
const told = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeLayout();
  events.onStale.mockReset();
  life = new AbortController();
  marks = createMarks(window, () => true, events, life.signal);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('marks of somebody else', () => {
  it.each<[string, (row: Element) => void]>([
    ['another link', (row) => row.querySelectorAll('a')[1]?.setAttribute('href', '/@mill')],
    [
      'another name',
      (row) => {
        const text = row.querySelector('[data-e2e="comment-username-1"]')?.firstChild;
        if (text) text.nodeValue = 'Mill';
      },
    ],
    ['the link is another element', (row) => row.querySelectorAll('a')[1]?.replaceWith('')],
    ['the name is another element', (row) => row.querySelector('[data-e2e="comment-username-1"]')?.remove()],
  ])('go as soon as they no longer fit, nobody else being told of it: %s', async (_case, how) => {
    const [first, second] = findings(2);
    marks.draw(
      LOOK,
      [first, second].filter((one) => one !== undefined),
    );
    const row = document.body.firstElementChild;
    if (row) how(row);
    await told();
    expect(events.onStale.mock.calls).toEqual([[first?.watched]]);
    expect(first?.watched.mark).toBeNull();
    expect(labels()).toHaveLength(1);
    expect(labels()[0]).toContain('@nora1');
  });

  it('go with their row, which nothing inside it tells of', () => {
    const all = findings(2);
    marks.draw(LOOK, all);
    document.body.firstElementChild?.remove();
    marks.check();
    expect(events.onStale.mock.calls).toEqual([[all[0]?.watched]]);
  });

  it('look after the link that their card stands in', async () => {
    marks.draw(LOOK, findingsIn('<a href="/@nora0"><span data-e2e="comment-username-1">Nora</span></a>'));
    expect(hosts()).toHaveLength(1);
    document.querySelector('a')?.setAttribute('href', '/@mill');
    await told();
    expect(hosts()).toHaveLength(0);
  });

  it('stay while what changes is not who they are about, and where nothing does', async () => {
    marks.draw(LOOK, findings(3));
    document.body.firstElementChild?.append('liked by the author');
    document.body.append('somebody else');
    await told();
    marks.check();
    expect(events.onStale).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(3);
  });

  it('are no longer looked after once they are gone', async () => {
    const all = findings(1);
    marks.draw(LOOK, all);
    if (all[0]) marks.remove(all[0].watched);
    document.querySelectorAll('a')[1]?.setAttribute('href', '/@mill');
    await told();
    expect(events.onStale).not.toHaveBeenCalled();
  });

  it('give up where the page takes them away again and again', () => {
    const all = findings(1);
    for (let i = 0; i < 9; i += 1) {
      marks.draw(LOOK, all);
      for (const host of hosts()) host.remove();
      marks.check();
    }
    marks.draw(LOOK, all);
    expect(hosts()).toHaveLength(0);
  });
});
