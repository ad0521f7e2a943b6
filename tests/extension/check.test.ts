// A right-click on a link to a profile: what is done, what the page that opens is told, how it is undone, and that a private window
// leaves nothing.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCheck } from '../../entrypoints/background/check-account.ts';
import { startMenus } from '../../entrypoints/background/context-menus.ts';
import { memory } from '../../entrypoints/background/memory.ts';
import { parsePageRequest } from '../../lib/browser/messages.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { listDecisions } from '../../lib/memory/decisions.ts';
import { keepIdentity, listIdentities } from '../../lib/memory/identities/watch-list.ts';
import { meetAll } from '../../lib/memory/met/met-accounts.ts';
import { forgetDatabases, given, lastingOf } from '../memory/any-memory.ts';
import { handleOf, NOW, seen } from '../memory/met/people.ts';

const { browser } = await vi.hoisted(async () => {
  const { extensionBrowser } = await import('./extension-browser.ts');
  return { browser: extensionBrowser() };
});

vi.mock('../../lib/browser/api.ts', () => ({
  browser,
  SITE_ADDRESS: 'https://www.tiktok.com/',
  SITE_ORIGINS: ['https://www.tiktok.com/*'],
}));

const LENA = 'https://www.tiktok.com/@lena.brunner?lang=en';
const TAB = { id: 7, index: 2, incognito: false };
const KNOWN = bundledKnown()[0];
if (!KNOWN) throw new Error('nobody is known');

startMenus();

/** Chooses an entry on a link, and gives the number of the page that opens. */
async function choose(menuItemId: string, linkUrl: string, tab: object = TAB): Promise<number> {
  const before = browser.opened.length;
  browser.contextMenus.onClicked.fire({ menuItemId, linkUrl }, tab);
  await vi.waitFor(() => expect(browser.opened).toHaveLength(before + 1));
  const url = new URL(browser.opened.at(-1)?.url ?? '');
  expect(url.pathname).toBe('/check.html');
  return Number(url.searchParams.get('of'));
}

/** Asks as the page does: by a message that is checked. */
async function ask(raw: Record<string, unknown>) {
  const request = parsePageRequest(raw);
  if (request?.type !== 'check' && request?.type !== 'set-check' && request?.type !== 'dismiss-check')
    throw new Error('refused');
  const answer = await answerCheck(request, NOW);
  if (answer.state === 'gone') throw new Error('gone');
  return answer;
}

const watched = async () => given(await listIdentities(memory)).map(({ handle }) => handle);
const decided = () =>
  listDecisions({ read: async (key) => browser.storage.local.values.get(key), write: async () => {} });

beforeEach(async () => {
  await memory.close();
  forgetDatabases();
  browser.storage.local.values.clear();
  browser.storage.session.values.clear();
  browser.opened.length = 0;
  browser.openTabs.clear();
  browser.openTabs.set(7, { url: 'https://www.tiktok.com/foryou', incognito: false, index: 2 });
  Object.assign(browser.broken, { local: false, session: false });
  vi.clearAllMocks();
});

describe('the menu', () => {
  it('has its three entries once, on links to profiles alone, however often it is made', async () => {
    browser.runtime.onInstalled.fire({ reason: 'install' });
    browser.runtime.onStartup.fire();
    await vi.waitFor(() => expect(browser.menu).toHaveLength(3));
    expect(browser.menu.map(({ id, title }) => [id, title])).toEqual([
      ['check', 'menuCheck'],
      ['watch', 'menuWatch'],
      ['trust', 'menuTrust'],
    ]);
    for (const { contexts } of browser.menu) expect(contexts).toEqual(['link']);
  });

  it('opens its page beside the tab, under a number that does not tell whom it is about', async () => {
    await choose('check', LENA);
    await choose('check', LENA);
    expect(browser.opened).toEqual([
      { url: 'chrome-extension://ours/check.html?of=1', index: 3, openerTabId: 7 },
      { url: 'chrome-extension://ours/check.html?of=2', index: 3, openerTabId: 7 },
    ]);
  });

  it.each([
    ['a link that names nobody', 'check', 'https://www.tiktok.com/@'],
    ['another site', 'check', 'https://www.tiktok.com.example/@lena'],
    ['an entry of another version', 'report', LENA],
  ])('does nothing for %s', async (_, menuItemId, linkUrl) => {
    browser.contextMenus.onClicked.fire({ menuItemId, linkUrl }, TAB);
    browser.contextMenus.onClicked.fire({ menuItemId: 'check' }, TAB);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(browser.opened).toEqual([]);
  });

  it('knows whose video a link leads to', async () => {
    const key = await choose('check', 'https://www.tiktok.com/@Lena.Brunner/video/7123456789012345678');
    expect((await ask({ type: 'check', key })).handle).toBe('lena.brunner');
  });
});

describe('a check', () => {
  it('of a handle that nobody knows says that nothing is known', async () => {
    const key = await choose('check', LENA);
    expect(await ask({ type: 'check', key })).toEqual({
      state: 'checked',
      handle: 'lena.brunner',
      did: 'check',
      isPrivateWindow: false,
      remembered: null,
      known: null,
      resemblance: { imitations: [], lookalikes: [] },
      watching: 'no',
      sayings: [],
      failed: false,
    });
    expect(await decided()).toEqual([]);
    expect(await watched()).toEqual([]);
  });

  it('of a known handle says who it is, and of one like it whom it resembles until that is taken back', async () => {
    const known = await ask({
      type: 'check',
      key: await choose('check', `https://www.tiktok.com/@${KNOWN.handle}`),
    });
    expect(known.known?.displayName).toBe(KNOWN.displayName);
    expect(known.resemblance.lookalikes).toEqual([]);
    const key = await choose('check', `https://www.tiktok.com/@${KNOWN.handle}_official`);
    const { resemblance } = await ask({ type: 'check', key });
    expect(resemblance.lookalikes[0]?.target.handle).toBe(KNOWN.handle);
    const word = { type: 'dismiss-check', key, target: KNOWN.handle };
    expect((await ask({ ...word, dismissed: true })).sayings).toMatchObject([
      { kind: 'not-look-alike', target: KNOWN.handle, at: NOW },
    ]);
    expect((await ask({ ...word, dismissed: false })).sayings).toEqual([]);
  });

  it('of an account that was met says when, and what it was called', async () => {
    const lasting = lastingOf(memory);
    await meetAll(lasting, { seen: [seen('17', 'lena.bakes')], bearers: [] }, NOW - 1000);
    await meetAll(lasting, { seen: [seen('17', 'lena.brunner', { displayName: 'Lena' })], bearers: [] }, NOW);
    const met = await ask({ type: 'check', key: await choose('check', LENA) });
    expect(met.remembered).toMatchObject({
      displayName: 'Lena',
      lastMet: NOW,
      earlier: [{ handle: 'lena.bakes' }],
    });
    const before = await ask({
      type: 'check',
      key: await choose('check', 'https://www.tiktok.com/@lena.bakes'),
    });
    expect(before.remembered).toBeNull();
  });

  it('is forgotten with the browser', async () => {
    const key = await choose('check', LENA);
    browser.storage.session.values.clear();
    const request = parsePageRequest({ type: 'check', key });
    expect(request?.type === 'check' && (await answerCheck(request, NOW))).toEqual({ state: 'gone' });
  });
});

describe('“watch”', () => {
  it('puts an account on the watch-list, tells every tab, and is undone', async () => {
    const key = await choose('watch', LENA);
    expect(await watched()).toEqual(['lena.brunner']);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'refresh' }, { frameId: 0 });
    const done = await ask({ type: 'check', key });
    expect([done.did, done.watching, done.known?.evidence]).toEqual(['watch', 'yes', 'user']);
    const undone = await ask({ type: 'set-check', key, word: 'watched', isOn: false });
    expect([undone.watching, undone.failed]).toEqual(['no', false]);
    expect(await watched()).toEqual([]);
  });

  it('keeps what is allowed for an account that is on the list already', async () => {
    const allowed = [{ handle: handleOf('lena.fanclub'), as: 'fan' as const }];
    const lena = { handle: handleOf('lena.brunner'), id: null, displayName: 'Lena', allowed, at: 1 };
    await keepIdentity(lastingOf(memory), lena);
    await choose('watch', LENA);
    expect(given(await listIdentities(memory))).toEqual([lena]);
  });

  it('takes id and name from whoever was met with the handle', async () => {
    await meetAll(lastingOf(memory), { seen: [seen('17', 'lena.brunner')], bearers: [] }, NOW);
    await choose('watch', LENA);
    expect(given(await listIdentities(memory))[0]).toMatchObject({
      id: '17',
      displayName: 'Name of lena.brunner',
    });
  });

  it('leaves nothing from a private window, and says so', async () => {
    const key = await choose('watch', LENA, { ...TAB, incognito: true });
    expect(browser.opened).toEqual([{ url: `chrome-extension://ours/check.html?of=${key}&failed` }]);
    expect(await watched()).toEqual([]);
    const { watching, isPrivateWindow } = await ask({ type: 'check', key });
    expect([watching, isPrivateWindow]).toEqual(['private', true]);
    expect((await ask({ type: 'set-check', key, word: 'watched', isOn: true })).failed).toBe(true);
    expect(await watched()).toEqual([]);
  });
});

describe('“trust”', () => {
  it('is a decision with its day, under the handle, told to every tab, and is undone', async () => {
    const key = await choose('trust', LENA);
    expect(await decided()).toMatchObject([{ subject: 'handle:lena.brunner', kind: 'genuine' }]);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'refresh' }, { frameId: 0 });
    const { did, sayings } = await ask({ type: 'check', key });
    expect([did, sayings.map(({ kind }) => kind)]).toEqual(['trust', ['genuine']]);
    const undone = await ask({ type: 'set-check', key, word: 'trusted', isOn: false });
    expect(undone.sayings).toEqual([]);
    expect(await decided()).toEqual([]);
    const again = await ask({ type: 'set-check', key, word: 'trusted', isOn: true });
    expect(again.sayings).toMatchObject([{ kind: 'genuine', at: NOW }]);
  });

  it('holds for the id where the account was met', async () => {
    await meetAll(lastingOf(memory), { seen: [seen('17', 'lena.brunner')], bearers: [] }, NOW);
    const key = await choose('trust', LENA);
    expect(await decided()).toMatchObject([{ subject: 'id:17', kind: 'genuine' }]);
    expect((await ask({ type: 'check', key })).sayings).toHaveLength(1);
  });

  it('from a private window holds in memory alone', async () => {
    const key = await choose('trust', LENA, { ...TAB, incognito: true });
    expect(browser.storage.local.values.size).toBe(0);
    expect((await ask({ type: 'check', key })).sayings).toHaveLength(1);
    const ordinary = await ask({ type: 'check', key: await choose('check', LENA) });
    expect(ordinary.sayings).toEqual([]);
  });

  it('that can’t be kept is said', async () => {
    browser.broken.local = true;
    const key = await choose('trust', LENA);
    expect(browser.opened.at(-1)?.url).toContain('failed');
    expect((await ask({ type: 'set-check', key, word: 'trusted', isOn: true })).failed).toBe(true);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
