import { describe, expect, it } from 'vitest';
import { keepSnapshot } from '../../lib/memory/history/history.ts';
import { lastingStore } from '../../lib/memory/lasting-store.ts';
import { anAccount, NOW } from '../rules/account-builder.ts';
import { erasableMap } from './erasable-map.ts';

describe('lastingStore', () => {
  it('gives the very store of an ordinary window, and none of a private one', () => {
    const store = erasableMap();
    expect(lastingStore(store, { isPrivateWindow: false })).toBe(store);
    expect(lastingStore(store, { isPrivateWindow: true })).toBeNull();
  });

  it('is the only way to write: a plain store does not fit', async () => {
    // @ts-expect-error a store that nobody asked about private windows
    expect(await keepSnapshot(erasableMap(), anAccount(), NOW)).toBe('no-id');
    // @ts-expect-error what a private window gets
    const nothing: Parameters<typeof keepSnapshot>[0] = lastingStore(erasableMap(), {
      isPrivateWindow: true,
    });
    expect(nothing).toBeNull();
  });
});
