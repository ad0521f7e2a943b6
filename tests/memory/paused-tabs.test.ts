import { describe, expect, it } from 'vitest';
import { pausedTabs, pauseTab } from '../../lib/memory/paused-tabs.ts';
import { erasableMap } from './erasable-map.ts';

describe('paused tabs', () => {
  it('are none at first, and those that were paused and do not go on', async () => {
    const store = erasableMap();
    expect(await pausedTabs(store)).toEqual([]);
    await pauseTab(store, 7, true);
    await pauseTab(store, 8, true);
    await pauseTab(store, 7, true);
    expect(await pausedTabs(store)).toEqual([7, 8]);
    await pauseTab(store, 7, false);
    expect(await pausedTabs(store)).toEqual([8]);
  });

  it('are not written where nothing changes: every tab that is closed asks', async () => {
    const store = erasableMap({ 'paused-tabs': [8] });
    await pauseTab(store, 7, false);
    await pauseTab(store, 8, true);
    expect(store.trail.filter((step) => step.startsWith('write'))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['text', '7'],
    ['no ids', [7.5]],
    ['something else', { 7: true }],
  ])('are none where the store holds %s', async (_, held) => {
    const store = erasableMap({ 'paused-tabs': held });
    expect(await pausedTabs(store)).toEqual([]);
    await pauseTab(store, 7, true);
    expect(await pausedTabs(store)).toEqual([7]);
  });

  it.each([
    [999, 1],
    [1000, 2],
  ])('are bounded: after %s and one more the earliest is tab %s', async (howMany, first) => {
    const store = erasableMap({ 'paused-tabs': Array.from({ length: howMany }, (_, i) => i + 1) });
    await pauseTab(store, 5000, true);
    const paused = await pausedTabs(store);
    expect([paused[0], paused.at(-1), paused.length]).toEqual([first, 5000, 1000]);
  });
});
