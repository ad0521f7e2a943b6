import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  openSettings,
  parseSettings,
  RETENTION_DAYS,
  readSettings,
  type Settings,
  writeSettings,
} from '../../lib/memory/settings.ts';
import { erasableMap } from './erasable-map.ts';
import { lasting } from './lasting.ts';

const CHANGED: Settings = {
  scope: 'all',
  surfacesOff: ['comment', 'search-user'],
  marksBadges: true,
  retentionDays: null,
};

describe('settings', () => {
  it('are those of the first day until something is set', async () => {
    expect(await readSettings(erasableMap())).toEqual(DEFAULT_SETTINGS);
    expect(await openSettings(erasableMap())).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toEqual({
      scope: 'quiet',
      surfacesOff: [],
      marksBadges: false,
      retentionDays: 90,
    });
  });

  it('are kept as they were set', async () => {
    const store = erasableMap();
    expect(await writeSettings(lasting(store), CHANGED)).toBe(true);
    expect(await readSettings(store)).toEqual(CHANGED);
    expect(store.values.get('settings')).toMatchObject({ version: 1 });
  });

  it.each(RETENTION_DAYS)('take %s days', async (retentionDays) => {
    const store = erasableMap();
    await writeSettings(lasting(store), { ...CHANGED, retentionDays });
    expect((await readSettings(store)).retentionDays).toBe(retentionDays);
  });

  it.each<[string, unknown]>([
    ['text', 'settings'],
    ['no version', CHANGED],
    ['another scope', { version: 1, ...CHANGED, scope: 'loud' }],
    ['other days', { version: 1, ...CHANGED, retentionDays: 14 }],
    ['a surface that is none', { version: 1, ...CHANGED, surfacesOff: ['Comment!'] }],
    ['too many surfaces', { version: 1, ...CHANGED, surfacesOff: Array(51).fill('comment') }],
    ['a field less', { version: 1, scope: 'all' }],
  ])('are those of the first day where the store holds %s, and can be set anew', async (_, held) => {
    const store = erasableMap({ settings: held });
    expect(await readSettings(store)).toEqual(DEFAULT_SETTINGS);
    expect(await openSettings(store)).toEqual(DEFAULT_SETTINGS);
    expect(await writeSettings(lasting(store), CHANGED)).toBe(true);
    expect(await readSettings(store)).toEqual(CHANGED);
  });

  it('of a later version are left as they are, and said to be there', async () => {
    const held = { version: 2, scope: 'loud' };
    const store = erasableMap({ settings: held });
    expect(await readSettings(store)).toEqual(DEFAULT_SETTINGS);
    expect(await openSettings(store)).toBeNull();
    expect(await writeSettings(lasting(store), CHANGED)).toBe(false);
    expect(store.values.get('settings')).toEqual(held);
  });

  it('come out of nothing but whole settings, whatever is said', () => {
    expect(parseSettings(CHANGED)).toEqual(CHANGED);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseSettings(value);
        expect(parsed === null || RETENTION_DAYS.includes(parsed.retentionDays)).toBe(true);
      }),
    );
  });
});
