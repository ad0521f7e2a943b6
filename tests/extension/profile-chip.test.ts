// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.tiktok.com/@nora.quill" }
// The chip: beside the name of the account in the address, and gone in the same breath when either names another.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ProfileChip, startProfileChip } from '../../entrypoints/tiktok.content/profile-chip.tsx';
import type { PageVerdict } from '../../lib/browser/messages.ts';
import { HOST_NAME } from '../../lib/tiktok/markers.ts';
import { readPage } from '../../lib/tiktok/page.ts';
import type { PageReading } from '../../lib/tiktok/page-reading.ts';
import badge from '../../lib/words/en/badge.json' with { type: 'json' };
import card from '../../lib/words/en/card.json' with { type: 'json' };
import { createWords } from '../../lib/words/words.ts';
import { headerHtml } from '../tiktok/invented.ts';
import { type FakeLayout, fakeLayout } from './fake-layout.ts';
import { digest } from './lists/digest.ts';
import { type FakeScreen, fakeScreen } from './lists/fake-screen.ts';

const background = vi.hoisted(() => ({
  askVerdict: vi.fn<(reading: PageReading) => Promise<PageVerdict | null>>(),
  openReport: vi.fn(async () => null),
  sendDecision: vi.fn(async () => null),
}));
vi.mock('../../lib/browser/from-page.ts', () => background);

const LOOK = { words: createWords('en', [badge, card]), css: '' };
const NOTICE = '<div class="css-1a-b2--DivErrorContainer"><p>Couldn\'t find this account</p></div>';
let layout: FakeLayout;
let screen: FakeScreen;
let life: AbortController;
let chip: ProfileChip;

const hosts = () => [...document.querySelectorAll<HTMLElement>(HOST_NAME)];
const label = () => hosts()[0]?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? null;
const asked = () => background.askVerdict.mock.calls.map(([{ handle, state }]) => [handle, state]);

async function show(html: string): Promise<void> {
  document.body.innerHTML = html;
  chip.onAddress();
  screen.idle();
  await vi.advanceTimersByTimeAsync(100);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/@nora.quill');
  background.askVerdict.mockReset().mockImplementation(async ({ handle }) => {
    if (!handle) return null;
    const verdict = { handle, subject: `handle:${handle}`, digest: { ...digest, handle } };
    return verdict as unknown as PageVerdict; // The rest is the popup's.
  });
  layout = fakeLayout();
  screen = fakeScreen();
  life = new AbortController();
  const read = () => readPage(document, location.href, Date.now(), []);
  chip = startProfileChip(window, read, async () => LOOK, life.signal);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the chip', () => {
  it('stands in the name, and speaks of the account', async () => {
    await show(headerHtml());
    expect(hosts().map(({ parentElement }) => parentElement?.dataset['e2e'])).toEqual(['user-subtitle']);
    expect(label()).toContain('@nora.quill');
    expect(asked()).toEqual([['nora.quill', 'profile']]);
  });

  it('goes behind the name where names stand in a row, once that is known, and takes the page’s colours', async () => {
    await show(headerHtml());
    const name = document.querySelector<HTMLElement>('[data-e2e="user-subtitle"]');
    name?.parentElement?.setAttribute('style', 'display: flex');
    layout.tell();
    expect(hosts()[0]?.previousElementSibling).toBe(name);
    expect(hosts()[0]?.dataset['theme']).toBe('light');
    expect(layout.observed()).toBe(0);
    // And again there, at once, when the page draws its header anew.
    hosts()[0]?.remove();
    chip.onNodes();
    expect(hosts()[0]?.previousElementSibling).toBe(name);
  });

  it.each<[string, () => void]>([
    ['the header names another account', () => (document.body.innerHTML = headerHtml({ handle: 'mill' }))],
    [
      'its words became another’s',
      () => {
        const title = document.querySelector('[data-e2e="user-title"]');
        if (title) title.textContent = 'mill';
      },
    ],
    [
      'the address is another',
      () => {
        history.replaceState(null, '', '/@mill');
        chip.onAddress();
      },
    ],
    ['the header is gone', () => (document.body.innerHTML = '')],
  ])('goes before anything is painted: %s', async (_case, how) => {
    await show(headerHtml());
    how();
    chip.onNodes();
    expect(hosts()).toEqual([]);
  });

  it('goes when a puzzle comes up, as soon as the browser has time', async () => {
    await show(headerHtml());
    document.body.insertAdjacentHTML('beforeend', '<div class="captcha-verify-container">Drag</div>');
    chip.onNodes();
    screen.idle();
    expect(hosts()).toEqual([]);
  });

  it('shows no answer that comes when another account is shown', async () => {
    let answer: (verdict: PageVerdict) => void = () => {};
    background.askVerdict.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await show(headerHtml());
    history.replaceState(null, '', '/@mill');
    await show(headerHtml({ handle: 'mill', name: 'Mill' }));
    answer({ handle: 'nora.quill', subject: 'handle:nora.quill', digest } as unknown as PageVerdict);
    await vi.advanceTimersByTimeAsync(100);
    expect(label()).toContain('@mill');
  });

  it('asks again when something was learned or its header says something else, and not otherwise', async () => {
    await show(headerHtml());
    chip.onNodes();
    screen.idle();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked()).toHaveLength(1);
    chip.onNews();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked()).toHaveLength(2);
    document.querySelector('[data-e2e="user-bio"]')?.append(' and more');
    chip.onNodes();
    screen.idle();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked()).toHaveLength(3);
  });

  it('tells of an account that TikTok does not have, once, and draws nothing', async () => {
    await show(NOTICE);
    await show(`${NOTICE}<p>More</p>`);
    expect(asked()).toEqual([['nora.quill', 'not-found']]);
    expect(hosts()).toEqual([]);
    history.replaceState(null, '', '/@mill');
    await show('<p>Loading</p>');
    expect(asked()).toHaveLength(1);
  });

  it('goes with the page', async () => {
    await show(headerHtml());
    life.abort();
    chip.onNodes();
    screen.idle();
    expect([hosts(), layout.observed()]).toEqual([[], 0]);
  });
});
