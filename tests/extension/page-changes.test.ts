// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.tiktok.com/@nora" }
// One watcher for the page: addresses and nodes as they change, nothing while nobody looks, and all anew on return.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../entrypoints/tiktok.content/page-changes.ts';

const changes = { onAddress: vi.fn(), onNodes: vi.fn(), onLook: vi.fn(), onWidth: vi.fn() };
let life: AbortController;
let visibility: DocumentVisibilityState;

const turn = () => new Promise((resolve) => setTimeout(resolve));
/** Kinds of what was told since the last look, without the calls of the browser's own start. */
const records = () =>
  changes.onNodes.mock.calls.flatMap(([list]) =>
    list === null ? ['all'] : list.map(({ type }: MutationRecord) => type),
  );

function look(now: DocumentVisibilityState): void {
  visibility = now;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  visibility = 'visible';
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => visibility === 'hidden');
  document.body.innerHTML = '<a href="/@nora">Nora</a>';
  history.replaceState(null, '', '/@nora');
  for (const change of Object.values(changes)) change.mockReset();
  life = new AbortController();
  watchPage(window, changes, life.signal);
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

describe('watchPage', () => {
  it.each<[string, string, () => void]>([
    ['nodes', 'childList', () => document.body.append('Mill')],
    ['words', 'characterData', () => ((document.querySelector('a')?.firstChild as Text).data = 'Mill')],
    ['links', 'attributes', () => document.querySelector('a')?.setAttribute('href', '/@mill')],
  ])('tells of changed %s', async (_what, type, how) => {
    how();
    await turn();
    expect(records()).toEqual([type]);
  });

  it('tells of the address before the nodes that come with it', async () => {
    const order: string[] = [];
    changes.onAddress.mockImplementation(() => order.push('address'));
    changes.onNodes.mockImplementation(() => order.push('nodes'));
    history.replaceState(null, '', '/@mill');
    document.body.append('Mill');
    await turn();
    expect(order).toEqual(['address', 'nodes']);
  });

  it('says that colours may differ when an attribute of the outermost two changes, and of no other', async () => {
    document.querySelector('a')?.setAttribute('class', 'dark');
    await turn();
    expect(changes.onLook).not.toHaveBeenCalled();
    document.body.setAttribute('data-theme', 'dark');
    await turn();
    expect(changes.onLook).toHaveBeenCalledTimes(1);
  });

  it('leaves that to whoever goes through the changes later', async () => {
    changes.onNodes.mockReturnValue(true);
    document.body.setAttribute('data-theme', 'dark');
    await turn();
    expect([records(), changes.onLook.mock.calls.length]).toEqual([['attributes'], 0]);
  });

  it('rests in a hidden tab, and has all looked at again on return, at once', async () => {
    look('hidden');
    document.body.append('Mill');
    await turn();
    expect(records()).toEqual([]);
    history.replaceState(null, '', '/@mill');
    look('visible');
    expect([changes.onAddress.mock.calls.length, records()]).toEqual([1, ['all']]);
    changes.onNodes.mockReset();
    document.body.append('Tove');
    await turn();
    expect(records()).toEqual(['childList']);
  });

  it('has a page made out anew that comes out of the browser’s cache', () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changes.onAddress).toHaveBeenCalledTimes(1);
  });

  it('ends with the signal', async () => {
    life.abort();
    document.body.append('Mill');
    look('hidden');
    look('visible');
    window.dispatchEvent(new Event('resize'));
    await turn();
    expect(Object.values(changes).every((change) => change.mock.calls.length === 0)).toBe(true);
  });
});
