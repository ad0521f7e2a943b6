import { describe, expect, it, vi } from 'vitest';
import { type MessageSender, senderOf } from '../../lib/browser/senders.ts';

vi.mock('../../lib/browser/api.ts', () => ({
  SITE_ADDRESS: 'https://www.tiktok.com/',
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));

const TAB = { id: 7, incognito: false, index: 0, highlighted: true, active: true, pinned: false };
const CONTENT: MessageSender = { id: 'ours', url: 'https://www.tiktok.com/@mara', frameId: 0, tab: TAB };
const PAGE: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };

describe('senderOf', () => {
  it.each<[string, MessageSender, unknown]>([
    ['a content script on the site', CONTENT, { kind: 'content', tabId: 7, isPrivateWindow: false }],
    [
      'one in a private window',
      { ...CONTENT, tab: { ...TAB, incognito: true } },
      { kind: 'content', tabId: 7, isPrivateWindow: true },
    ],
    ['our popup', PAGE, { kind: 'page', isPrivateWindow: false }],
    ['our popup in a tab', { ...PAGE, tab: TAB, frameId: 0 }, { kind: 'page', isPrivateWindow: false }],
    [
      'a page of ours in a private window',
      { ...PAGE, tab: { ...TAB, incognito: true } },
      { kind: 'page', isPrivateWindow: true },
    ],
    ['another extension', { ...CONTENT, id: 'theirs' }, null],
    ['another extension with our address', { ...PAGE, id: 'theirs' }, null],
    ['another site', { ...CONTENT, url: 'https://www.tiktok.com.example/@mara' }, null],
    ['a frame', { ...CONTENT, frameId: 3 }, null],
    ['no tab', { id: 'ours', url: CONTENT.url ?? '', frameId: 0 }, null],
    ['nobody', {}, null],
  ])('%s', (_, sender, expected) => {
    expect(senderOf(sender)).toEqual(expected);
  });
});
