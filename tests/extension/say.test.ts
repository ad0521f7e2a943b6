// What the person says of an account: kept with its day, met again in the popup's list and on the page about a checked account, and
// taken back there. A private window's words stay in memory.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerContent } from '../../entrypoints/background/answer-content.ts';
import { answerPage } from '../../entrypoints/background/answer-page.ts';
import { answerCheck } from '../../entrypoints/background/check-account.ts';
import { memory } from '../../entrypoints/background/memory.ts';
import { metReport } from '../../entrypoints/background/met-report.ts';
import { parseContentRequest, parsePageRequest } from '../../lib/browser/messages.ts';
import { listDecisions } from '../../lib/memory/decisions.ts';
import { sighting } from '../account/sightings.ts';
import { forgetDatabases } from '../memory/any-memory.ts';
import { handleOf, NOW } from '../memory/met/people.ts';

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
const LENA = handleOf('lena.brunner');
const WORD = { type: 'saying', tabId: 7, subject: 'id:17', handle: LENA, kind: 'genuine', target: null };

async function send(raw: Record<string, unknown>): Promise<void> {
  const request = parsePageRequest(raw);
  if (!request) throw new Error('refused');
  await answerPage(request, PAGE, NOW);
}

const kept = () =>
  listDecisions({ read: async (key) => browser.storage.local.values.get(key), write: async () => {} });

beforeEach(async () => {
  await memory.close();
  forgetDatabases();
  browser.storage.local.values.clear();
  browser.storage.session.values.clear();
  browser.openTabs.clear();
  browser.openTabs.set(7, { url: 'https://www.tiktok.com/foryou', incognito: false, index: 0 });
  browser.openTabs.set(8, { url: 'https://www.tiktok.com/foryou', incognito: true, index: 1 });
  vi.clearAllMocks();
});

it('what is said in the card on a page is told to the other tabs, and kept', async () => {
  const target = handleOf('mara.okafor');
  const request = parseContentRequest({ type: 'dismiss', subject: 'id:17', target, dismissed: true });
  if (!request) throw new Error('refused');
  browser.openTabs.set(9, { url: 'https://www.tiktok.com/@mara.okafor', incognito: false, index: 2 });
  await answerContent(request, { kind: 'content', tabId: 9, isPrivateWindow: false }, NOW);
  expect(await kept()).toMatchObject([{ subject: 'id:17', kind: 'not-look-alike', target, at: NOW }]);
  await vi.waitFor(() => {
    const told = browser.tabs.sendMessage.mock.calls.map(([tabId, message]) => [tabId, message]);
    expect(told).toEqual([
      [7, { type: 'refresh' }],
      [8, { type: 'refresh' }],
    ]);
  });
});

describe('a word on an account', () => {
  it.each(['genuine', 'look-alike', 'not-look-alike'] as const)(
    '“%s” is kept with handle and day, told to every tab, and taken back',
    async (kind) => {
      const target = kind === 'not-look-alike' ? handleOf('mara.okafor') : null;
      await send({ ...WORD, kind, target, isOn: true });
      expect(await kept()).toEqual([{ subject: 'id:17', handle: LENA, kind, target, at: NOW }]);
      const told = browser.tabs.sendMessage.mock.calls.map(([tabId, request]) => [tabId, request]);
      // First the tab is asked what it shows: once it judges anew, it knows nobody for a moment.
      expect(told).toEqual([
        [7, { type: 'read-page' }],
        [7, { type: 'refresh' }],
        [8, { type: 'refresh' }],
      ]);
      await send({ ...WORD, kind, target, isOn: false });
      expect(await kept()).toEqual([]);
    },
  );

  it('“not a look-alike” of nobody is none', async () => {
    await send({ ...WORD, kind: 'not-look-alike', isOn: true });
    expect(await kept()).toEqual([]);
  });

  it('said over a private window stays in memory', async () => {
    await send({ ...WORD, tabId: 8, isOn: true });
    expect(await kept()).toEqual([]);
  });

  it('is listed with whoever is met on a page, whether it was said by id or by handle', async () => {
    await send({ ...WORD, isOn: true });
    await send({ ...WORD, subject: 'handle:somebody', handle: 'somebody', kind: 'look-alike', isOn: true });
    const cards = [
      { handle: 'lena.brunner', sightings: [sighting({ handle: LENA, id: '17' as never })] },
      { handle: 'somebody', sightings: [sighting({ handle: handleOf('somebody') })] },
    ].map((card) => ({ surface: 'comment', drawsBadge: false, said: null, ...card }));
    const around = { query: null, people: [], beside: [] };
    browser.tabs.sendMessage.mockResolvedValueOnce({ around, cards });
    const report = await metReport(7, false, NOW);
    if (report.state !== 'met') throw new Error(report.state);
    expect(report.marked.map(({ handle, sayings }) => [handle, sayings])).toMatchObject([
      ['somebody', [{ kind: 'look-alike', subject: 'handle:somebody', at: NOW }]],
    ]);
    expect(report.others.map(({ handle, sayings }) => [handle, sayings])).toMatchObject([
      ['lena.brunner', [{ kind: 'genuine', subject: 'id:17', at: NOW }]],
    ]);
  });
});

describe('on the page about a checked account', () => {
  const ask = async (raw: Record<string, unknown>) => {
    browser.storage.session.values.set('asked', [
      { key: 1, handle: LENA, did: 'check', isPrivateWindow: false },
    ]);
    const request = parsePageRequest({ key: 1, ...raw });
    if (request?.type !== 'check' && request?.type !== 'set-check') throw new Error('refused');
    const answer = await answerCheck(request, NOW);
    if (answer.state === 'gone') throw new Error('gone');
    return answer.sayings;
  };
  const word = (isOn: boolean) => ({ type: 'set-check', word: 'look-alike', isOn });

  it('“a look-alike” takes the place of trust, and is taken back', async () => {
    await ask({ type: 'set-check', word: 'trusted', isOn: true });
    expect(await ask(word(true))).toMatchObject([{ kind: 'look-alike', at: NOW }]);
    expect(await kept()).toMatchObject([{ handle: LENA, kind: 'look-alike' }]);
    expect(await ask(word(false))).toEqual([]);
  });

  it('a word that was kept under an id is met again by the handle, and taken back', async () => {
    await send({ ...WORD, kind: 'look-alike', isOn: true });
    expect(await ask({ type: 'check' })).toMatchObject([{ subject: 'id:17', kind: 'look-alike' }]);
    expect(await ask(word(false))).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});
