import { describe, expect, it } from 'vitest';
import { type Handle, parseHandle, parseUserId } from '../../lib/account/handle.ts';
import {
  adoptIds,
  decide,
  decideGenuine,
  decideLookalike,
  decisionsOn,
  listDecisions,
  undoDecision,
} from '../../lib/memory/decisions.ts';
import type { Store } from '../../lib/memory/store.ts';
import { subjectOf } from '../../lib/memory/subject.ts';

const NOW = Date.UTC(2026, 10, 22);

/** Gives the handles that the person said this account does not resemble. */
async function dismissedTargets(store: Store, account: typeof withId | typeof withoutId) {
  return decisionsOn(await listDecisions(store), account).dismissed;
}

function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`${text} is no handle`);
  return handle;
}

function memoryStore(first?: unknown): Store & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>(first === undefined ? [] : [['decisions', first]]);
  return {
    values,
    read: async (key) => values.get(key),
    write: async (key, value) => {
      values.set(key, structuredClone(value));
    },
  };
}

const subjectHandle = handleOf('mara.okafor.0fficial');
const target = handleOf('mara.okafor');
const id = parseUserId('6799838955094836230');
const withId = { handle: subjectHandle, id: id ? { value: id, source: 'response' as const, at: NOW } : null };
const withoutId = { handle: subjectHandle, id: null };

describe('decisions', () => {
  it('hold, can be undone, and do not pile up', async () => {
    const store = memoryStore();
    const choice = { subject: subjectOf(withId), target, at: NOW };
    await decide(store, { ...choice, dismissed: true });
    await decide(store, { ...choice, dismissed: true });
    expect(await dismissedTargets(store, withId)).toEqual([target]);
    await decide(store, { ...choice, dismissed: false });
    expect(await dismissedTargets(store, withId)).toEqual([]);
  });

  it('follow an account by its id to a new handle', async () => {
    const store = memoryStore();
    await decide(store, { subject: subjectOf(withId), target, at: NOW, dismissed: true });
    expect(await dismissedTargets(store, { ...withId, handle: handleOf('renamed') })).toEqual([target]);
  });

  it('made before the id was known still hold', async () => {
    const store = memoryStore();
    await decide(store, { subject: subjectOf(withoutId), target, at: NOW, dismissed: true });
    expect(await dismissedTargets(store, withId)).toEqual([target]);
  });

  it('of one account say nothing of another', async () => {
    const store = memoryStore();
    await decide(store, { subject: subjectOf(withId), target, at: NOW, dismissed: true });
    expect(await dismissedTargets(store, { handle: handleOf('somebody'), id: null })).toEqual([]);
  });

  it('are bounded: the oldest leaves first', async () => {
    const full = Array.from({ length: 2000 }, (_, i) => ({ subject: `handle:a${i}`, target, at: NOW }));
    const store = memoryStore({ version: 1, notLookalike: full });
    await decide(store, { subject: 'handle:newest', target, at: NOW, dismissed: true });
    expect(await dismissedTargets(store, { handle: handleOf('a0'), id: null })).toEqual([]);
    expect(await dismissedTargets(store, { handle: handleOf('a1'), id: null })).toEqual([target]);
    expect(await dismissedTargets(store, { handle: handleOf('newest'), id: null })).toEqual([target]);
  });

  it.each([
    null,
    'text',
    { version: 3, decisions: [] },
    { version: 2, notLookalike: [] },
    { version: 2, decisions: [{ subject: 'id:1', kind: 'genuine' }] },
    { version: 1, notLookalike: [{}] },
  ])('a store that holds %j gives none', async (held) => {
    expect(await dismissedTargets(memoryStore(held), withId)).toEqual([]);
  });
});

const SUBJECT = subjectOf(withId);
const ON = { subject: SUBJECT, handle: subjectHandle, at: NOW };

describe('a decision on an account as a whole', () => {
  it('is one of two, the later one, and can be undone', async () => {
    const store = memoryStore();
    await decideGenuine(store, ON);
    expect(decisionsOn(await listDecisions(store), withId)).toMatchObject({
      decided: { kind: 'genuine', at: NOW },
      dismissed: [],
    });
    await decideLookalike(store, { ...ON, at: NOW + 1, target });
    await decideLookalike(store, { ...ON, at: NOW + 2, target: null });
    expect(await listDecisions(store)).toEqual([{ ...ON, at: NOW + 2, kind: 'look-alike', target: null }]);
    await undoDecision(store, { subject: SUBJECT, kind: 'look-alike', target: null });
    expect(decisionsOn(await listDecisions(store), withId).decided).toBeNull();
  });

  it('stands beside "not a look-alike" of somebody else, and takes its place for the same one', async () => {
    const store = memoryStore();
    const other = handleOf('tomas.vale');
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW });
    await decide(store, { subject: SUBJECT, target: other, dismissed: true, at: NOW });
    await decideLookalike(store, { ...ON, target });
    expect(decisionsOn(await listDecisions(store), withId)).toMatchObject({
      decided: { kind: 'look-alike', at: NOW },
      dismissed: [other],
    });
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW });
    expect(decisionsOn(await listDecisions(store), withId)).toMatchObject({
      decided: null,
      dismissed: [other, target],
    });
  });
});

describe('decisions made under a handle', () => {
  const byHandle = subjectOf(withoutId);

  it('move to the id once it is known, and then say nothing of who has the handle next', async () => {
    const store = memoryStore();
    await decideGenuine(store, { ...ON, subject: byHandle });
    await decide(store, { subject: byHandle, target, dismissed: true, at: NOW });
    await adoptIds(store, [withoutId, { handle: handleOf('somebody'), id: withId.id }]);
    expect((await listDecisions(store)).map(({ subject }) => subject)).toEqual([byHandle, byHandle]);
    await adoptIds(store, [withId]);
    const decisions = await listDecisions(store);
    expect(decisionsOn(decisions, { ...withId, handle: handleOf('renamed') })).toMatchObject({
      decided: { kind: 'genuine', at: NOW },
      dismissed: [target],
    });
    const next = { handle: subjectHandle, id: { value: parseUserId('99'), source: 'response', at: NOW } };
    expect(decisionsOn(decisions, next as never)).toEqual({
      decided: null,
      dismissed: [],
      sayings: [],
    });
  });

  it('made on an account whose handle nobody knew get the handle with it', async () => {
    const store = memoryStore();
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW });
    await adoptIds(store, [{ handle: handleOf('somebody'), id: null }]);
    expect((await listDecisions(store)).map(({ handle }) => handle)).toEqual([null]);
    await adoptIds(store, [withId]);
    expect(await listDecisions(store)).toEqual([
      { subject: SUBJECT, handle: subjectHandle, kind: 'not-look-alike', target, at: NOW },
    ]);
  });

  it('give way to none made under the id: the one is in the place of the other', async () => {
    const store = memoryStore();
    await decideGenuine(store, { ...ON, at: NOW + 5 });
    await decideGenuine(store, { ...ON, subject: byHandle });
    await adoptIds(store, [withId]);
    expect(await listDecisions(store)).toHaveLength(1);
  });

  it('are not written again where none is there', async () => {
    const store = memoryStore();
    await adoptIds(store, [withId]);
    expect(store.values.size).toBe(0);
  });
});

describe('decisions of other versions', () => {
  it('of version 1 are read as they were meant, and written as version 2', async () => {
    const first = { version: 1, notLookalike: [{ subject: SUBJECT, target, at: NOW }] };
    const store = memoryStore(first);
    expect(await listDecisions(store)).toEqual([
      { subject: SUBJECT, handle: null, kind: 'not-look-alike', target, at: NOW },
    ]);
    expect(store.values.get('decisions')).toEqual(first);
    await decideGenuine(store, ON);
    expect(store.values.get('decisions')).toMatchObject({ version: 2, decisions: [{ target }, ON] });
  });

  it('of a later version are left as they are, and the person can be told', async () => {
    const later = { version: 3, anything: true };
    const store = memoryStore(later);
    expect(await decideGenuine(store, ON)).toBe(false);
    expect(await decide(store, { subject: SUBJECT, target, dismissed: false, at: NOW })).toBe(false);
    expect(store.values.get('decisions')).toEqual(later);
  });

  it('of which one is damaged keep the others', async () => {
    const damaged = [{ subject: 'ID 1', kind: 'genuine' }, null, { ...ON, kind: 'genuine', target: null }];
    const store = memoryStore({ version: 2, decisions: damaged });
    expect(await listDecisions(store)).toEqual([{ ...ON, kind: 'genuine', target: null }]);
    await decide(store, { subject: 'id:2', target, dismissed: true, at: NOW });
    expect(await listDecisions(store)).toHaveLength(2);
  });

  it.each([1e300, -1])('of which one was made at no moment there is (%s) keep the others', async (at) => {
    const decision = { subject: 'id:9', handle: null, kind: 'genuine', target: null, at: NOW };
    const store = memoryStore({ version: 2, decisions: [{ ...decision, subject: 'id:8', at }, decision] });
    expect(await listDecisions(store)).toEqual([decision]);
  });

  it('that are broken begin anew', async () => {
    const store = memoryStore({ version: 2, decisions: 'none' });
    expect(await decideGenuine(store, ON)).toBe(true);
    expect(await listDecisions(store)).toHaveLength(1);
  });

  it('show the handle they were made under', async () => {
    const store = memoryStore({ version: 1, notLookalike: [{ subject: 'handle:a', target, at: NOW }] });
    expect(await listDecisions(store)).toMatchObject([{ handle: 'a' }]);
  });
});
