// @vitest-environment happy-dom
// "What Ticklens remembers" over a background that answers, refuses or says nothing: what was taken away can be put back as long
// as it is not back, and a list that was not read is no empty list.

import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryWords } from '../../entrypoints/memory/memory-words.ts';
import { Remembered } from '../../entrypoints/memory/remembered.tsx';
import * as background from '../../lib/browser/memory-page.ts';
import { show, textOf } from '../components/show.tsx';
import { handleOf } from '../rules/account-builder.ts';

vi.mock('../../lib/browser/memory-page.ts', () => ({
  askOverview: vi.fn(),
  askAccounts: vi.fn(),
  askFindings: vi.fn(),
  sendIdentity: vi.fn(),
  removeWatched: vi.fn(),
  forgetAccount: vi.fn(),
  restoreAccount: vi.fn(),
  takeBack: vi.fn(),
  restoreDecision: vi.fn(),
  putDecisions: vi.fn(),
  forgetLists: vi.fn(),
  tellChanged: vi.fn(),
  eraseAll: vi.fn(),
  isPrivatePage: () => false,
}));

const AT = Date.UTC(2026, 10, 9);
const FAILED = { state: 'failed', problem: 'full' } as const;
const LENA = {
  handle: handleOf('lena.brunner'),
  id: null,
  displayName: 'Lena Brunner',
  allowed: [{ handle: handleOf('lena.kocht'), as: 'own' }],
  at: AT,
} as const;
const DECISION = { subject: 'id:9', handle: null, kind: 'genuine', target: null, at: AT } as const;
const MARA = {
  id: '17' as never,
  handle: handleOf('mara.tonwerk'),
  displayName: 'Mara',
  followersAtLeast: null,
  pictureKey: null,
  createdAt: null,
  firstMet: AT,
  lastMet: AT,
  lastUseful: AT,
  earlier: [],
} as const;
const NOBODY = { rows: [], from: 0, total: 0 } as const;
const ROW = { some: 'row' };

const asked = vi.mocked(background);

function said(root: Element | null): string {
  return textOf(root).replace(/[\u2068\u2069]/g, '');
}

/** Lets everything that was asked be answered. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

async function page(): Promise<HTMLElement> {
  const root = show(<Remembered now={() => AT} />, memoryWords('en'));
  await settled();
  return root;
}

async function pressed(root: HTMLElement, name: string): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>('button, summary')].find((one) => said(one) === name);
  if (!found) throw new Error(`nothing called “${name}”`);
  found.click();
  await settled();
}

function undoLine(root: HTMLElement): string {
  return [...root.querySelectorAll('.undo')].map(said).join('');
}

beforeEach(() => {
  vi.resetAllMocks();
  asked.askOverview.mockResolvedValue({
    state: 'open',
    counts: { accounts: 1, findings: 0, brought: 3 },
    identities: [LENA],
    decisions: [DECISION],
    retentionDays: 90,
    bytes: null,
  });
  asked.askAccounts.mockResolvedValue({ state: 'part', part: { rows: [MARA], from: 0, total: 1 } });
  asked.askFindings.mockResolvedValue({ state: 'part', part: NOBODY });
  asked.removeWatched.mockResolvedValue({ state: 'done' });
  asked.takeBack.mockResolvedValue({ state: 'done' });
  asked.forgetAccount.mockResolvedValue({ state: 'forgotten', row: ROW });
  asked.eraseAll.mockResolvedValue({ state: 'done' });
});

describe.each([
  {
    what: 'an identity',
    button: 'Take @lena.brunner off the list',
    line: '@lena.brunner is off the list.',
    putBack: asked.sendIdentity,
    given: [LENA],
    done: { state: 'identity', keeping: 'kept' } as never,
    take: asked.removeWatched,
  },
  {
    what: 'a decision',
    button: 'Take back You called an account genuine.',
    line: 'Taken back.',
    putBack: asked.restoreDecision,
    given: [DECISION],
    done: { state: 'done' } as never,
    take: asked.takeBack,
  },
  {
    what: 'an account met',
    button: 'Forget @mara.tonwerk',
    line: '@mara.tonwerk is forgotten.',
    putBack: asked.restoreAccount,
    given: ['17', ROW],
    done: { state: 'done' } as never,
    take: asked.forgetAccount,
  },
])('$what that was taken away', ({ button, line, putBack, given, done, take }) => {
  it('is put back as it was', async () => {
    const root = await page();
    putBack.mockResolvedValue(done);
    await pressed(root, button);
    expect(undoLine(root)).toBe(`${line} Undo`);
    await pressed(root, 'Undo');
    expect(putBack).toHaveBeenCalledExactlyOnceWith(...given);
    expect(undoLine(root)).toBe('');
  });

  it.each([
    ['refuses', () => Promise.resolve(FAILED)],
    ['says nothing', () => Promise.reject(new Error('no receiver'))],
  ])('can be put back later where the background %s', async (_, answer) => {
    const root = await page();
    putBack.mockImplementationOnce(answer as never).mockResolvedValue(done);
    await pressed(root, button);
    await pressed(root, 'Undo');
    expect(undoLine(root)).toBe('That was not kept. Try again. Undo');
    await pressed(root, 'Undo');
    expect(putBack).toHaveBeenCalledTimes(2);
    expect(undoLine(root)).toBe('');
  });

  it('is still there where the background refuses, and the page says so', async () => {
    const root = await page();
    take.mockResolvedValue(FAILED);
    await pressed(root, button);
    expect(undoLine(root)).toBe('That was not kept. Try again.');
  });

  it('is named no more once everything is erased', async () => {
    const root = await page();
    await pressed(root, button);
    await pressed(root, 'Erase everything');
    await pressed(root, 'Erase now');
    expect(undoLine(root)).toBe('');
  });
});

it('every list that holds something can be taken along by itself', async () => {
  const overview = {
    state: 'open',
    counts: { accounts: 1, findings: 1, brought: 1 },
    identities: [LENA],
    decisions: [DECISION],
    retentionDays: 90,
    bytes: null,
  } as const;
  const offered = async () =>
    [...(await page()).querySelectorAll('button')].map(said).filter((text) => text.endsWith('(CSV)'));
  asked.askOverview.mockResolvedValue(overview);
  expect(await offered()).toEqual([
    'Identities (CSV)',
    'Accounts met (CSV)',
    'Decisions (CSV)',
    'Findings (CSV)',
    'Your lists (CSV)',
  ]);
  const counts = { accounts: 0, findings: 0, brought: 0 };
  asked.askOverview.mockResolvedValue({ ...overview, counts, identities: [], decisions: [] });
  expect(await offered()).toEqual([]);
});

describe('what could not be done is said where it was asked for', () => {
  it.each([
    ['refuses', () => Promise.resolve(FAILED)],
    ['says nothing', () => Promise.reject(new Error('no receiver'))],
  ])('where the background %s', async (_, answer) => {
    asked.sendIdentity.mockImplementation(answer as never);
    asked.forgetLists.mockImplementation(answer as never);
    const root = await page();
    const problems = () => [...root.querySelectorAll('.problem')].map(said).filter(Boolean);
    await pressed(root, 'Remove @lena.kocht');
    expect(problems()).toEqual(['That was not kept. Try again.']);
    await pressed(root, 'Forget these lists');
    await pressed(root, 'Forget these lists');
    expect(problems()).toEqual(['That was not kept. Try again.', 'That was not kept. Try again.']);
  });
});

describe('a list', () => {
  const NOTHING = ['Nothing yet', 'None yet.'];

  it('that was read and is empty says so', async () => {
    asked.askAccounts.mockResolvedValue({ state: 'part', part: NOBODY });
    const root = await page();
    for (const text of NOTHING) expect(said(root)).toContain(text);
  });

  it('that is not there yet is not called empty', async () => {
    asked.askAccounts.mockReturnValue(new Promise(() => {}));
    asked.askFindings.mockReturnValue(new Promise(() => {}));
    const root = await page();
    for (const text of NOTHING) expect(said(root)).not.toContain(text);
  });

  it('that could not be read is not called empty, and the page says so', async () => {
    asked.askAccounts.mockResolvedValue(FAILED);
    asked.askFindings.mockRejectedValue(new Error('no receiver'));
    const root = await page();
    for (const text of NOTHING) expect(said(root)).not.toContain(text);
    expect(said(root).split('This list can’t be read just now.')).toHaveLength(3);
  });
});
