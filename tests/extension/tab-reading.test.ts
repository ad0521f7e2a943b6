import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../lib/browser/tab-reading.ts';

const tabs = vi.hoisted(() => ({ get: vi.fn(), sendMessage: vi.fn() }));

vi.mock('../../lib/browser/api.ts', () => ({ SITE_ADDRESS: 'https://www.tiktok.com/', browser: { tabs } }));

const READING = {
  url: 'https://www.tiktok.com/@mara',
  at: 1,
  state: 'not-found',
  handle: 'mara',
  viewer: null,
  sightings: [],
  posts: [],
  tried: [],
};

beforeEach(() => {
  tabs.get.mockResolvedValue({ url: READING.url, incognito: true });
  tabs.sendMessage.mockResolvedValue(READING);
});

describe('readTab', () => {
  it('gives what the content script read', async () => {
    expect(await readTab(7)).toEqual({ outcome: 'reading', reading: READING, isPrivateWindow: true });
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'read-page' }, { frameId: 0 });
  });

  it.each<[string, () => void, string]>([
    ['a tab that is gone', () => tabs.get.mockRejectedValue(new Error('no tab')), 'other-site'],
    ['a tab whose address is hidden', () => tabs.get.mockResolvedValue({ incognito: false }), 'other-site'],
    ['no content script', () => tabs.sendMessage.mockRejectedValue(new Error('no receiver')), 'silent'],
    ['no answer', () => tabs.sendMessage.mockResolvedValue(undefined), 'silent'],
    ['an answer that is none', () => tabs.sendMessage.mockResolvedValue({ state: 'verified' }), 'malformed'],
  ])('%s', async (_, arrange, outcome) => {
    arrange();
    expect(await readTab(7)).toEqual({ outcome });
  });
});
