// What the background does for the page "What Ticklens remembers", over a browser of which only storage and tabs are there:
// lists, changes and their undoing, erasing, and that a private window sees and changes nothing.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMemory } from '../../entrypoints/background/answer-memory.ts';
import { namesKnown } from '../../entrypoints/background/known-names.ts';
import { memory } from '../../entrypoints/background/memory.ts';
import { resemblanceOf } from '../../entrypoints/background/resemblance.ts';
import { isMemoryRequest } from '../../lib/browser/memory-messages.ts';
import { parsePageRequest } from '../../lib/browser/messages.ts';
import { importText } from '../memory/exchange/any-file.ts';
import { handleOf } from '../memory/met/people.ts';
import { anAccount, fact } from '../rules/account-builder.ts';

const { values, session } = vi.hoisted(() => ({
  values: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
}));

vi.mock('../../lib/browser/api.ts', () => {
  const area = (held: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      Object.fromEntries([...held].filter(([name]) => key === null || name === key)),
    set: async (given: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(given)) held.set(name, structuredClone(value));
    },
    remove: async (names: string[]) => {
      for (const name of names) held.delete(name);
    },
  });
  return {
    SITE_ORIGINS: [],
    browser: { storage: { local: area(values), session: area(session) }, tabs: { query: async () => [] } },
  };
});

const NOW = Date.UTC(2026, 10, 22, 12);
const PAGE = { kind: 'page', isPrivateWindow: false } as const;
const PRIVATE = { kind: 'page', isPrivateWindow: true } as const;
const MARA =
  '{"format": "ticklens-memory/1", "accounts": [{"id": "17", "handle": "mara.tonwerk", "displayName": "Mara Tonwerk", "firstMet": "2026-11-01", "lastMet": "2026-11-02", "lastUseful": "2026-11-02"}, {"id": "18", "handle": "nilovarga", "displayName": "Nilo Varga", "firstMet": "2026-11-01", "lastMet": "2026-11-03", "lastUseful": "2026-11-03", "earlier": [{"handle": "nilo.brot", "until": "2026-11-02"}]}], "findings": [{"subject": "id:9", "handle": "x", "kind": "fan", "target": "nilovarga", "surface": "comments", "firstSeen": "2026-11-02", "lastSeen": "2026-11-02", "times": 1, "events": [{"what": "seen", "at": "2026-11-02"}]}]}';
const LENA = { handle: 'lena.brunner', id: null, displayName: 'Lena Brunner', allowed: [], at: NOW };
const DECISION = { subject: 'id:9', handle: 'x', kind: 'genuine', target: null, at: NOW };

/** Sends a request the way the page does: checked as a message first. */
async function ask(raw: Record<string, unknown>, sender: typeof PAGE | typeof PRIVATE = PAGE) {
  const request = parsePageRequest(raw);
  return request && isMemoryRequest(request) ? answerMemory(request, sender, NOW) : 'refused';
}

beforeEach(async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1234 }) } });
  await ask({ type: 'erase-memory' });
  values.clear();
  session.clear();
});

describe('the page', () => {
  it('is told how much there is, with the lists that are short', async () => {
    await importText(memory, MARA);
    await importText(memory, 'handle\nbrotzeit.at\n');
    await ask({ type: 'keep-identity', identity: LENA });
    await ask({ type: 'put-decisions', decisions: [{ ...DECISION, at: 1, subject: 'id:8' }, DECISION] });
    expect(await ask({ type: 'memory-overview' })).toEqual({
      state: 'open',
      counts: { accounts: 2, findings: 1, brought: 1 },
      identities: [LENA],
      decisions: [DECISION, { ...DECISION, at: 1, subject: 'id:8' }],
      retentionDays: 90,
      bytes: 1234,
    });
  });

  it.each([
    ['', ['nilovarga', 'mara.tonwerk']],
    ['@Mara', ['mara.tonwerk']],
    ['varga', ['nilovarga']],
    ['nilo.brot', ['nilovarga']],
    ['nobody', []],
  ])('finds accounts met by “%s”, the last met first', async (search, handles) => {
    await importText(memory, MARA);
    const answer = await ask({ type: 'memory-accounts', search, from: 0 });
    expect(answer).toMatchObject({ state: 'part', part: { total: handles.length, from: 0 } });
    expect(answer).toMatchObject({ part: { rows: handles.map((handle) => ({ handle })) } });
  });

  it('goes through long lists a part at a time, and never beyond their end', async () => {
    const accounts = Array.from(
      { length: 70 },
      (_, i) =>
        `{"id": "${i + 1}", "handle": "h${i}", "displayName": "H", "firstMet": "2026-11-01", "lastMet": "2026-11-01T10:00:${String(i % 60).padStart(2, '0')}Z", "lastUseful": "2026-11-01"}`,
    );
    await importText(memory, `{"format": "ticklens-memory/1", "accounts": [${accounts.join(',')}]}`);
    const size = async (from: number) => {
      const answer = await ask({ type: 'memory-accounts', search: '', from });
      return answer !== 'refused' && answer.state === 'part'
        ? [answer.part.from, answer.part.rows.length]
        : null;
    };
    expect(await size(0)).toEqual([0, 50]);
    expect(await size(50)).toEqual([50, 20]);
    expect(await size(5000)).toEqual([50, 20]);
    expect(await ask({ type: 'memory-findings', from: 0 })).toMatchObject({ part: { rows: [], total: 0 } });
  });

  it('forgets an account and puts it back as it was', async () => {
    await importText(memory, MARA);
    const before = await ask({ type: 'memory-accounts', search: '', from: 0 });
    const forgotten = await ask({ type: 'forget-account', id: '17' });
    if (forgotten === 'refused' || forgotten.state !== 'forgotten') throw new Error('not forgotten');
    expect(await ask({ type: 'memory-accounts', search: 'mara', from: 0 })).toMatchObject({
      part: { total: 0 },
    });
    expect(await ask({ type: 'restore-account', id: '17', row: forgotten.row })).toEqual({ state: 'done' });
    expect(await ask({ type: 'memory-accounts', search: '', from: 0 })).toEqual(before);
    expect(await ask({ type: 'restore-account', id: '19', row: { evil: 1 } })).toEqual({ state: 'nothing' });
    expect(await ask({ type: 'forget-account', id: '99' })).toEqual({ state: 'nothing' });
  });

  it('takes a decision back and makes it again with its day', async () => {
    await ask({ type: 'put-decisions', decisions: [DECISION] });
    expect(await ask({ type: 'undo-decision', decision: DECISION })).toEqual({ state: 'done' });
    expect(await ask({ type: 'memory-overview' })).toMatchObject({ decisions: [] });
    expect(await ask({ type: 'restore-decision', decision: DECISION })).toEqual({ state: 'done' });
    expect(await ask({ type: 'memory-overview' })).toMatchObject({ decisions: [DECISION] });
    expect(await ask({ type: 'undo-decision', decision: 7 })).toEqual({ state: 'nothing' });
  });

  it('erases everything, whoever wrote it', async () => {
    await importText(memory, MARA);
    await ask({ type: 'keep-identity', identity: LENA });
    for (const key of ['settings', 'owner:id:1', 'history:1', 'decisions']) values.set(key, { version: 9 });
    for (const key of ['decisions', 'asked', 'paused-tabs']) session.set(key, [7]);
    expect(await ask({ type: 'erase-memory' })).toEqual({ state: 'done' });
    expect(values.size).toBe(0);
    expect([...session.keys()]).toEqual(['paused-tabs']);
    expect(await ask({ type: 'memory-overview' })).toMatchObject({
      counts: { accounts: 0, findings: 0, brought: 0 },
      identities: [],
      decisions: [],
    });
  });

  it.each([
    { type: 'memory-accounts', search: 'x'.repeat(201), from: 0 },
    { type: 'memory-accounts', search: '', from: -1 },
    { type: 'remove-identity', handle: 'no handle' },
    { type: 'forget-account', id: 'x' },
  ])('is not heard with a message that is none: $type', async (request) => {
    expect(await ask(request)).toBe('refused');
  });

  it('keeps no identity that is none', async () => {
    expect(await ask({ type: 'keep-identity', identity: { ...LENA, handle: '' } })).toEqual({
      state: 'nothing',
    });
  });
});

describe('a protected identity', () => {
  const copy = anAccount({
    handle: handleOf('lena_brunner.official'),
    displayName: fact('Lena Brunner'),
    id: fact('99' as never),
  });
  const targets = async () =>
    resemblanceOf(await namesKnown(), copy).lookalikes.map(({ target }) => target.handle);

  it('is a known name from that moment, until it is taken off', async () => {
    expect(await targets()).not.toContain('lena.brunner');
    await ask({ type: 'keep-identity', identity: LENA });
    expect(await targets()).toContain('lena.brunner');
    await ask({ type: 'remove-identity', handle: 'lena.brunner' });
    expect(await targets()).not.toContain('lena.brunner');
  });

  it('is laid beside none of the accounts that are allowed', async () => {
    const allowed = [{ handle: 'lena_brunner.official', as: 'own' }];
    await ask({ type: 'keep-identity', identity: { ...LENA, allowed } });
    expect(await targets()).not.toContain('lena.brunner');
  });
});

describe('a private window', () => {
  it.each([
    { type: 'memory-overview' },
    { type: 'memory-accounts', search: '', from: 0 },
    { type: 'memory-findings', from: 0 },
    { type: 'keep-identity', identity: LENA },
    { type: 'remove-identity', handle: 'lena.brunner' },
    { type: 'forget-account', id: '17' },
    { type: 'restore-account', id: '17', row: {} },
    { type: 'put-decisions', decisions: [DECISION] },
    { type: 'undo-decision', decision: DECISION },
    { type: 'forget-brought' },
    { type: 'erase-memory' },
  ])('is shown nothing and changes nothing: $type', async (request) => {
    await importText(memory, MARA);
    const before = await ask({ type: 'memory-overview' });
    expect(await ask(request, PRIVATE)).toEqual({ state: 'private' });
    expect(await ask({ type: 'memory-overview' })).toEqual(before);
  });
});
