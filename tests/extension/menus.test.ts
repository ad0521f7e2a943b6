// On which links the entries of a right-click stand: on every link to a profile, however the site it is on writes it, and on no other.

import { expect, it, vi } from 'vitest';
import { createMenus } from '../../lib/browser/menus.ts';
import { handleInUrl } from '../../lib/tiktok/route.ts';

const { browser } = await vi.hoisted(async () => {
  const { extensionBrowser } = await import('./extension-browser.ts');
  return { browser: extensionBrowser() };
});

vi.mock('../../lib/browser/api.ts', () => ({ browser }));

/** How browsers compare a match pattern with a link (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns). */
function matches(pattern: string, link: string): boolean {
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(link);
  const domain = host.replace(/^\*\./, '');
  const isHost = hostname === domain || (host !== domain && hostname.endsWith(`.${domain}`));
  const isPath = `${pathname}${search}`.startsWith(path.replace(/\*$/, ''));
  return isHost && isPath && (scheme === '*' || protocol === `${scheme}:`);
}

it.each([
  ['https://www.tiktok.com/@lena.brunner', true],
  ['https://tiktok.com/@lena.brunner?lang=en', true],
  ['http://m.tiktok.com/@lena.brunner', true],
  ['https://www.tiktok.com/tag/glass', false],
  ['https://nottiktok.com/@lena.brunner', false],
  ['https://www.tiktok.com.example/@lena.brunner', false],
])('%s: %s', async (link, isThere) => {
  await createMenus([{ id: 'check', title: 'menuCheck' }]);
  const [entry, ...others] = browser.menu;
  expect([others, entry?.targetUrlPatterns.some((pattern) => matches(pattern, link))]).toEqual([[], isThere]);
  // Whoever chooses it there is asked about somebody.
  expect(handleInUrl(link)).toBe(isThere ? 'lena.brunner' : null);
});
