// What the background does about settings, paused tabs, the button in the toolbar and keyboard commands.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerControls } from '../../entrypoints/background/answer-controls.ts';
import { listSettings } from '../../entrypoints/background/list-settings.ts';
import { setPaused } from '../../entrypoints/background/pause.ts';
import { showFindings } from '../../entrypoints/background/toolbar.ts';
import { onJump } from '../../lib/browser/commands.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/memory/settings.ts';

const { browser } = await vi.hoisted(async () => {
  const { extensionBrowser } = await import('./extension-browser.ts');
  return { browser: extensionBrowser() };
});

vi.mock('../../lib/browser/api.ts', () => ({
  browser,
  SITE_ADDRESS: 'https://www.tiktok.com/',
  SITE_ORIGINS: ['https://www.tiktok.com/*'],
}));

const PAGE = { kind: 'page', isPrivateWindow: false } as const;
const PRIVATE = { kind: 'page', isPrivateWindow: true } as const;
const CHANGED: Settings = { ...DEFAULT_SETTINGS, scope: 'all', surfacesOff: ['chat'], retentionDays: 7 };
const NOW = Date.UTC(2026, 10, 22, 12);
const TAB = { url: 'https://www.tiktok.com/foryou', incognito: false, index: 0 };

beforeEach(() => {
  browser.storage.local.values.clear();
  browser.storage.session.values.clear();
  browser.toolbar.clear();
  browser.openTabs.clear();
  browser.openTabs
    .set(7, TAB)
    .set(8, TAB)
    .set(9, { ...TAB, url: 'https://example.org/' });
  Object.assign(browser.broken, { local: false, session: false });
  vi.clearAllMocks();
});

describe('settings', () => {
  it('are those of the first day, and then what was set', async () => {
    expect(await answerControls({ type: 'settings' }, PAGE, NOW)).toEqual({
      state: 'open',
      settings: DEFAULT_SETTINGS,
    });
    const answer = { state: 'open', settings: CHANGED };
    expect(await answerControls({ type: 'set-settings', settings: CHANGED }, PAGE, NOW)).toEqual(answer);
    expect(await answerControls({ type: 'settings' }, PAGE, NOW)).toEqual(answer);
    expect(await listSettings({ tabId: 7 })).toEqual({ surfacesOff: ['chat'], isPaused: false });
  });

  it('are told to every tab of the site once they have changed', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
    await answerControls({ type: 'set-settings', settings: CHANGED }, PAGE, NOW);
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: ['https://www.tiktok.com/*'] });
    const told = browser.tabs.sendMessage.mock.calls.map(([tabId, request]) => [tabId, request]);
    expect(told).toContainEqual([7, { type: 'refresh' }]);
    expect(told).toContainEqual([8, { type: 'refresh' }]);
  });

  it('are the last of several sent at once', async () => {
    const sent = [7, 30, 365].map((retentionDays) =>
      answerControls({ type: 'set-settings', settings: { ...CHANGED, retentionDays } }, PAGE, NOW),
    );
    await Promise.all(sent);
    expect(browser.storage.local.values.get('settings')).toMatchObject({ retentionDays: 365 });
  });

  it('are neither told nor changed in a private window', async () => {
    expect(await answerControls({ type: 'settings' }, PRIVATE, NOW)).toEqual({ state: 'private' });
    expect(await answerControls({ type: 'set-settings', settings: CHANGED }, PRIVATE, NOW)).toEqual({
      state: 'private',
    });
    expect(browser.storage.local.values.size).toBe(0);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('that are none change nothing', async () => {
    await answerControls({ type: 'set-settings', settings: CHANGED }, PAGE, NOW);
    const answer = await answerControls({ type: 'set-settings', settings: { scope: 'loud' } }, PAGE, NOW);
    expect(answer).toEqual({ state: 'open', settings: CHANGED });
  });

  it('of a later version are left, and storage that fails is said', async () => {
    browser.storage.local.values.set('settings', { version: 2 });
    for (const request of [{ type: 'settings' }, { type: 'set-settings', settings: CHANGED }] as const)
      expect(await answerControls(request, PAGE, NOW)).toEqual({ state: 'newer-version' });
    expect(browser.storage.local.values.get('settings')).toEqual({ version: 2 });
    browser.broken.local = true;
    for (const request of [{ type: 'settings' }, { type: 'set-settings', settings: CHANGED }] as const)
      expect(await answerControls(request, PAGE, NOW)).toEqual({ state: 'storage-failed' });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    expect(await listSettings({ tabId: 7 })).toEqual({ surfacesOff: [], isPaused: false });
  });
});

describe('pausing a tab', () => {
  it('holds for that tab alone, tells it, and takes its findings off the toolbar', async () => {
    await showFindings(7, 3);
    expect(await answerControls({ type: 'set-pause', tabId: 7, isPaused: true }, PAGE, NOW)).toEqual({
      isPaused: true,
    });
    expect((await listSettings({ tabId: 7 })).isPaused).toBe(true);
    expect((await listSettings({ tabId: 8 })).isPaused).toBe(false);
    expect(browser.toolbar.get(7)?.['badge']).toBe('');
    expect(browser.tabs.sendMessage.mock.calls).toEqual([[7, { type: 'refresh' }, { frameId: 0 }]]);
    await showFindings(7, 4);
    expect(browser.toolbar.get(7)?.['badge']).toBe('');
    await answerControls({ type: 'set-pause', tabId: 7, isPaused: false }, PAGE, NOW);
    expect((await listSettings({ tabId: 7 })).isPaused).toBe(false);
  });

  it('is asked only of the site’s tabs, and writes nothing that outlives the browser', async () => {
    await answerControls({ type: 'set-pause', tabId: 7, isPaused: true }, PRIVATE, NOW);
    expect(await answerControls({ type: 'pause', tabId: 7 }, PAGE, NOW)).toEqual({ isPaused: true });
    expect(await answerControls({ type: 'pause', tabId: 8 }, PAGE, NOW)).toEqual({ isPaused: false });
    for (const tabId of [9, 10])
      expect(await answerControls({ type: 'pause', tabId }, PAGE, NOW)).toEqual({ isPaused: null });
    expect(browser.storage.local.values.size).toBe(0);
  });

  it('loses none of two tabs that are closed at once', async () => {
    for (const tabId of [7, 8]) await setPaused(tabId, true);
    await Promise.all([setPaused(7, false), setPaused(8, false)]);
    expect(browser.storage.session.values.get('paused-tabs')).toEqual([]);
  });

  it('that could not be kept fails', async () => {
    browser.broken.session = true;
    await expect(
      answerControls({ type: 'set-pause', tabId: 7, isPaused: true }, PAGE, NOW),
    ).rejects.toThrow();
    expect((await listSettings({ tabId: 7 })).isPaused).toBe(false);
  });
});

describe('the button in the toolbar', () => {
  it.each([
    [0, '', 'Ticklens: what is this account?'],
    [1, '1', 'Ticklens: 1 finding on this page'],
    [99, '99', 'Ticklens: 99 findings on this page'],
    [100, '99+', 'Ticklens: 100 findings on this page'],
    [100_000, '99+', 'Ticklens: 100,000 findings on this page'],
  ])('says %s as “%s” and “%s”', async (count, badge, title) => {
    await showFindings(7, count);
    expect(browser.toolbar.get(7)).toMatchObject({ badge, title });
    expect(badge.length).toBeLessThanOrEqual(4);
    expect(browser.toolbar.has(8)).toBe(false);
  });

  it('is called without findings as the manifest calls it', async () => {
    for (const locale of ['en', 'de']) {
      const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
      const own = read(`../../lib/words/${locale}/controls.json`)['controls.toolbar'].text;
      expect(read(`../../public/_locales/${locale}/messages.json`).actionTitle.message).toBe(own);
    }
  });

  it('has colours of ours that can be read', async () => {
    await showFindings(7, 3);
    const { ground = '', ink = '' } = browser.toolbar.get(7) ?? {};
    const tokens = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
    expect(tokens).toContain(`--warn: ${ground};`);
    expect(tokens).toContain(`--paper: ${ink};`);
    expect(contrast(ground, ink)).toBeGreaterThan(7);
  });

  it('of a tab that is gone is nobody’s', async () => {
    await expect(showFindings(70, 3)).resolves.toBeUndefined();
  });
});

describe('a keyboard command', () => {
  it('is passed on to the tab in front, and no other is', async () => {
    onJump();
    browser.commands.onCommand.fire('next-finding');
    browser.commands.onCommand.fire('previous-finding');
    browser.commands.onCommand.fire('of-another-version');
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(2));
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { type: 'next-finding' }, { frameId: 0 }],
      [7, { type: 'previous-finding' }, { frameId: 0 }],
    ]);
  });
});

/** WCAG 2.2: contrast ratio of two colours given as #rrggbb. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
