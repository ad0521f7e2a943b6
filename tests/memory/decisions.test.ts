import { describe, expect, it } from 'vitest';
import { type Handle, parseHandle, parseUserId } from '../../lib/account/handle.ts';
import { decide, dismissedTargets } from '../../lib/memory/decisions.ts';
import type { Store } from '../../lib/memory/store.ts';
import { subjectOf } from '../../lib/memory/subject.ts';

const NOW = Date.UTC(2026, 10, 22);

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

  it.each([null, 'text', { version: 2, notLookalike: [] }, { version: 1, notLookalike: [{}] }])(
    'a store that holds %j gives none',
    async (held) => {
      expect(await dismissedTargets(memoryStore(held), withId)).toEqual([]);
    },
  );
});
