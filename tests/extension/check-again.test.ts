// A right-click that says what was said before: nothing is done, so nothing is offered to be undone, and what there was stays.

import { beforeEach, expect, it, vi } from 'vitest';
import { answerCheck } from '../../entrypoints/background/check-account.ts';
import { startMenus } from '../../entrypoints/background/context-menus.ts';
import { memory } from '../../entrypoints/background/memory.ts';
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

const DAY_MS = 86_400_000;
const LENA = handleOf('lena.brunner');
const GENUINE = { subject: 'handle:lena.brunner', handle: LENA, kind: 'genuine', target: null, at: 1 };

startMenus();

/** Chooses an entry on the link to Lena's profile; gives what the page that opens is told. */
async function choose(menuItemId: 'watch' | 'trust') {
  const before = browser.opened.length;
  browser.contextMenus.onClicked.fire(
    { menuItemId, linkUrl: 'https://www.tiktok.com/@lena.brunner' },
    { id: 7, index: 2, incognito: false },
  );
  await vi.waitFor(() => expect(browser.opened).toHaveLength(before + 1));
  const key = Number(new URL(browser.opened.at(-1)?.url ?? '').searchParams.get('of'));
  const answer = await answerCheck({ type: 'check', key }, NOW);
  if (answer.state === 'gone') throw new Error('gone');
  return answer;
}

beforeEach(async () => {
  await memory.close();
  forgetDatabases();
  browser.storage.local.values.clear();
  browser.storage.session.values.clear();
});

it('“watch” of an account on the list keeps what is allowed for it, and offers no undo that would take that', async () => {
  const allowed = [{ handle: handleOf('lena.fanclub'), as: 'fan' as const }];
  const lena = { handle: LENA, id: null, displayName: 'Lena', allowed, at: 1 };
  await keepIdentity(lastingOf(memory), lena);
  const { did, watching } = await choose('watch');
  expect([did, watching]).toEqual(['check', 'yes']);
  expect(given(await listIdentities(memory))).toEqual([lena]);
});

it('“trust” of an account that was called genuine leaves that with its day, and offers no undo', async () => {
  browser.storage.local.values.set('decisions', { version: 2, decisions: [GENUINE] });
  const { did, sayings } = await choose('trust');
  expect([did, sayings]).toEqual(['check', [GENUINE]]);
});

it('undoing “trust” gives back what it took the place of, with its day', async () => {
  const accused = { ...GENUINE, kind: 'look-alike', target: handleOf('mara.tonwerk') };
  const other = { ...GENUINE, kind: 'not-look-alike', target: handleOf('nilovarga'), at: 2 };
  browser.storage.local.values.set('decisions', { version: 2, decisions: [accused, other] });
  const { did, sayings } = await choose('trust');
  expect([did, sayings.map(({ kind }) => kind)]).toEqual(['trust', ['genuine', 'not-look-alike']]);
  for (const _ of ['once', 'and again']) {
    const undone = await answerCheck({ type: 'set-check', key: 1, word: 'trusted', isOn: false }, NOW);
    expect(undone).toMatchObject({ sayings: [other, accused], failed: false });
    await answerCheck({ type: 'set-check', key: 1, word: 'trusted', isOn: true }, NOW);
  }
});

it('“trust” of whoever has the handle now is news', async () => {
  const older = { ...GENUINE, subject: 'id:16' };
  browser.storage.local.values.set('decisions', { version: 2, decisions: [older] });
  await meetAll(lastingOf(memory), { seen: [seen('17', 'lena.brunner')], bearers: [] }, NOW - DAY_MS);
  const { did, sayings } = await choose('trust');
  expect([did, sayings.map(({ subject }) => subject)]).toEqual(['trust', ['id:17', 'id:16']]);
});
