// Forgetting one account met, and putting it back.

import { beforeEach, expect, it } from 'vitest';
import { type LastingMemory, openMemory } from '../../../lib/memory/database.ts';
import { forgetMet, restoreMet } from '../../../lib/memory/met/forget-met.ts';
import { meetAll, pastOf } from '../../../lib/memory/met/met-accounts.ts';
import { metWithHandle } from '../../../lib/memory/met/met-by-handle.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { idOf } from '../lasting.ts';
import { DAY_MS, handleOf, NOW, seen } from './people.ts';

let memory: LastingMemory;
const ID = idOf('17');

beforeEach(async () => {
  forgetDatabases();
  memory = lastingOf(openMemory());
  given(await meetAll(memory, { seen: [seen('17', 'mara')], bearers: [] }, NOW));
});

async function holder(handle: string) {
  return given(await metWithHandle(memory, handleOf(handle)))?.id ?? null;
}

it('puts an account back as it was', async () => {
  const row = given(await forgetMet(memory, ID, NOW));
  expect(await holder('mara')).toBeNull();
  expect(given(await restoreMet(memory, { id: ID, row }, NOW))).toBe(ID);
  expect(given(await metWithHandle(memory, handleOf('mara')))).toMatchObject({ id: '17', lastMet: NOW });
});

it('leaves a handle to whoever was met with it since: no two accounts have one', async () => {
  const row = given(await forgetMet(memory, ID, NOW));
  given(await meetAll(memory, { seen: [seen('18', 'mara')], bearers: [] }, NOW + DAY_MS));
  expect(given(await restoreMet(memory, { id: ID, row }, NOW + DAY_MS))).toBe(ID);
  expect(await holder('mara')).toBe('18');
  const { takenOver } = await pastOf(memory, { id: idOf('18'), handle: handleOf('mara') });
  expect(takenOver).toEqual({ displayName: 'Name of mara', handle: null, until: NOW });
});

it.each([null, 'text', { handles: ['mara'] }])('puts nothing back that it did not give: %j', async (row) => {
  await forgetMet(memory, ID, NOW);
  expect(given(await restoreMet(memory, { id: ID, row }, NOW))).toBeNull();
  expect(await holder('mara')).toBeNull();
});

it('leaves an account alone that was met again', async () => {
  const row = given(await forgetMet(memory, ID, NOW));
  given(await meetAll(memory, { seen: [seen('17', 'mara.new')], bearers: [] }, NOW + DAY_MS));
  expect(given(await restoreMet(memory, { id: ID, row }, NOW + DAY_MS))).toBeNull();
  expect(await holder('mara.new')).toBe('17');
});
