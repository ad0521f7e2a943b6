// What the background does about own accounts, over a browser of which only storage and tabs are there: what is kept, what is
// refused, and that a private window leaves and shows nothing.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { answerOwner } from '../../entrypoints/background/answer-owner.ts';
import { ownerOf } from '../../entrypoints/background/own-account.ts';
import { parsePageRequest } from '../../lib/browser/messages.ts';
import { ownerRequests } from '../../lib/browser/owner-messages.ts';
import { anAccount, fact } from '../rules/account-builder.ts';

const { values, tab, opened } = vi.hoisted(() => ({
  values: new Map<string, unknown>(),
  tab: { incognito: false },
  opened: [] as string[],
}));

vi.mock('../../lib/browser/api.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...values].filter(([name]) => key === null || name === key)),
        set: async (given: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(given)) values.set(name, structuredClone(value));
        },
        remove: async (names: string[]) => {
          for (const name of names) values.delete(name);
        },
      },
    },
    tabs: {
      get: async () => tab,
      create: async ({ url }: { url: string }) => opened.push(url),
    },
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
  },
}));

const ownerRequest = z.discriminatedUnion('type', ownerRequests());
const NOW = Date.UTC(2026, 10, 22, 12);
const LENA = { subject: 'id:17', handle: 'lena.brunner' };
const ACCOUNT = anAccount({ id: fact('17' as never), bioLink: fact('https://brotzeit.at') });
const PAGE = { kind: 'page', isPrivateWindow: false } as const;
const PRIVATE = { kind: 'page', isPrivateWindow: true } as const;

/** Sends a request the way a page does: checked as a message first. */
async function ask(raw: Record<string, unknown>, sender: typeof PAGE | typeof PRIVATE = PAGE) {
  const { data: request } = ownerRequest.safeParse(parsePageRequest(raw));
  return request ? answerOwner(request, sender, NOW) : 'refused';
}

beforeEach(() => {
  values.clear();
  opened.length = 0;
  tab.incognito = false;
});

describe('the page about an own account', () => {
  it('opens with the account claimed, at the question', async () => {
    await ask({ type: 'open-owner', tabId: 1, ...LENA, question: 'pressLinks' });
    expect(opened).toEqual(['chrome-extension://ours/options.html?account=id%3A17#pressLinks']);
    expect(await ask({ type: 'own-account', subject: 'id:17' })).toMatchObject({ state: 'open', own: LENA });
    expect(await ask({ type: 'own-accounts' })).toEqual({ state: 'list', accounts: [LENA] });
  });

  it('gives an answer, with what became of the links', async () => {
    const value = ['https://paper.com/a', 'https://medium.com/@lena'];
    const page = await ask({ type: 'answer', ...LENA, question: 'pressLinks', value });
    expect(page).toMatchObject({
      state: 'open',
      own: { answers: { pressLinks: { value, at: NOW } } },
      press: { counted: ['paper.com'], dropped: [{ site: 'medium.com', why: 'self-published' }] },
    });
  });

  it('keeps both of two answers given at once', async () => {
    await Promise.all([
      ask({ type: 'answer', ...LENA, question: 'twoStep', value: true }),
      ask({ type: 'answer', ...LENA, question: 'emailConfirmed', value: true }),
    ]);
    const page = await ask({ type: 'own-account', subject: 'id:17' });
    expect(page).toMatchObject({ own: { answers: { twoStep: {}, emailConfirmed: {} } } });
  });

  it('keeps nothing that is no answer', async () => {
    const page = await ask({ type: 'answer', ...LENA, question: 'twoStep', value: 'yes' });
    expect(page).toEqual({ state: 'no-answer' });
    expect(values.size).toBe(0);
  });

  it('erases at once, and puts back', async () => {
    values.set('decisions', 1);
    await ask({ type: 'answer', ...LENA, question: 'twoStep', value: true });
    const before = new Map(values);
    expect(await ask({ type: 'erase-own', ...LENA })).toEqual({ state: 'none' });
    expect([...values.keys()]).toEqual(['decisions']);
    const answers = { twoStep: { value: true, at: NOW } };
    await ask({ type: 'restore-own', ...LENA, answers });
    expect(values).toEqual(before);
  });

  it('says so where a hundred accounts are kept already', async () => {
    for (let i = 0; i < 100; i += 1) values.set(`owner:id:${i + 1000}`, {});
    await ask({ type: 'open-owner', tabId: 1, ...LENA, question: null });
    expect(values.size).toBe(100);
    expect(await ask({ type: 'own-account', subject: 'id:17' })).toEqual({ state: 'too-many-accounts' });
    values.delete('owner:id:1000');
    expect(await ask({ type: 'own-account', subject: 'id:17' })).toEqual({ state: 'none' });
  });

  it('can be rid of what nobody can read', async () => {
    values.set('owner:id:17', { version: 7 });
    expect(await ask({ type: 'own-account', subject: 'id:17' })).toEqual({ state: 'newer-version' });
    expect(await ask({ type: 'answer', ...LENA, question: 'twoStep', value: true })).toEqual({
      state: 'newer-version',
    });
    await ask({ type: 'erase-own', subject: 'id:17', handle: null });
    expect(values.size).toBe(0);
  });

  it.each([
    ['a subject of another kind', { type: 'own-account', subject: 'owner:1' }],
    ['an unknown question', { type: 'answer', ...LENA, question: 'shoeSize', value: 1 }],
    ['a handle that is none', { type: 'answer', ...LENA, handle: 'a b', question: 'twoStep', value: true }],
    ['no handle', { type: 'restore-own', subject: 'id:17', handle: null, answers: {} }],
    ['no tab', { type: 'open-owner', ...LENA, question: null }],
  ])('hears nothing of %s', async (_, raw) => {
    expect(await ask(raw)).toBe('refused');
    expect(values.size).toBe(0);
  });
});

describe('a private window', () => {
  it.each([
    { type: 'own-accounts' },
    { type: 'own-account', subject: 'id:17' },
    { type: 'answer', ...LENA, question: 'twoStep', value: true },
    { type: 'erase-own', ...LENA },
    { type: 'restore-own', ...LENA, answers: { twoStep: { value: false, at: NOW } } },
  ])('is told nothing and changes nothing: $type', async (request) => {
    await ask({ type: 'answer', ...LENA, question: 'openViolations', value: false });
    const before = structuredClone([...values]);
    expect(await ask(request, PRIVATE)).toEqual({ state: 'private' });
    expect([...values]).toEqual(before);
  });

  it('claims no account and opens no page, whichever page asks', async () => {
    tab.incognito = true;
    await ask({ type: 'open-owner', tabId: 1, ...LENA, question: null });
    expect(values.size).toBe(0);
    expect(opened).toEqual([]);
  });

  it('judges without the answers', async () => {
    await ask({ type: 'answer', ...LENA, question: 'twoStep', value: true });
    expect(await ownerOf(ACCOUNT, true, true)).toEqual({
      state: 'private',
      answers: null,
      press: null,
      domains: null,
    });
  });
});

describe('the owner of an account in view', () => {
  it.each([
    [true, 'own'],
    [false, 'unclaimed'],
  ])('is known by the log-in where nothing was said: %s', async (isViewer, state) => {
    expect(await ownerOf(ACCOUNT, isViewer, false)).toMatchObject({ state, answers: null });
  });

  it('comes with the answers and what they weigh, logged in or not', async () => {
    await ask({ type: 'answer', ...LENA, question: 'pressLinks', value: ['https://www.brotzeit.at/wir'] });
    expect(await ownerOf(ACCOUNT, false, false)).toMatchObject({
      state: 'own',
      answers: { pressLinks: { at: NOW } },
      press: { counted: [], dropped: [{ site: 'brotzeit.at', why: 'own' }] },
      domains: { mail: null, site: 'brotzeit.at' },
    });
  });

  it('is not somebody with another id', async () => {
    await ask({ type: 'answer', ...LENA, question: 'twoStep', value: true });
    const other = anAccount({ id: fact('18' as never) });
    expect(await ownerOf(other, false, false)).toMatchObject({ state: 'unclaimed', answers: null });
  });

  it('is unclaimed where what is kept cannot be read', async () => {
    values.set('owner:id:17', 'broken');
    expect(await ownerOf(ACCOUNT, false, false)).toMatchObject({ state: 'unclaimed' });
  });
});
