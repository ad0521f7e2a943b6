// Decisions that meet: made under a handle and under an id, put back, undone in a card that was open meanwhile, and those on an
// account of which a page says no id.

import { describe, expect, it } from 'vitest';
import {
  adoptIds,
  decide,
  decideGenuine,
  decideLookalike,
  decisionsOn,
  listDecisions,
  putDecisions,
  undoDecision,
} from '../../lib/memory/decisions.ts';
import type { Store } from '../../lib/memory/store.ts';
import { subjectOf } from '../../lib/memory/subject.ts';
import { erasableMap } from './erasable-map.ts';
import { idOf } from './lasting.ts';
import { handleOf, NOW } from './met/people.ts';

const subjectHandle = handleOf('mara.okafor.0fficial');
const target = handleOf('mara.okafor');
const withId = { handle: subjectHandle, id: fact('6799838955094836230') };
const withoutId = { handle: subjectHandle, id: null };
const SUBJECT = subjectOf(withId);
const ON = { subject: SUBJECT, handle: subjectHandle, at: NOW };

function fact(id: string) {
  return { value: idOf(id), source: 'response', at: NOW } as const;
}

/** Gives the handles that the person said this account does not resemble. */
async function dismissedTargets(store: Store, account: typeof withId | typeof withoutId) {
  return decisionsOn(await listDecisions(store), account).dismissed;
}

describe('decisions that met', () => {
  const byHandle = subjectOf(withoutId);

  it('under a handle and under the id: the later one holds, and no earlier one comes back when it is undone', async () => {
    const store = erasableMap();
    await decideLookalike(store, { ...ON, subject: byHandle, target: null });
    await decideGenuine(store, { ...ON, at: NOW + 5 });
    await adoptIds(store, [withId]);
    expect(decisionsOn(await listDecisions(store), withId).decided).toEqual({ kind: 'genuine', at: NOW + 5 });
    await undoDecision(store, { subject: SUBJECT, kind: 'genuine', target: null });
    expect(await listDecisions(store)).toEqual([]);
  });

  it('when they were put back: the later one holds, each stands there once', async () => {
    const store = erasableMap();
    const genuine = { ...ON, kind: 'genuine', target: null } as const;
    const later = { ...ON, kind: 'look-alike', target: null, at: NOW + 9 } as const;
    await putDecisions(store, [later, genuine, genuine]);
    expect(await listDecisions(store)).toEqual([later]);
  });

  it('in a card that was open meanwhile: undone under the handle, though they moved to the id', async () => {
    const store = erasableMap();
    await decide(store, { subject: byHandle, target, dismissed: true, at: NOW });
    await adoptIds(store, [withId]);
    await decide(store, { subject: byHandle, target, dismissed: false, at: NOW });
    expect(await listDecisions(store)).toEqual([]);
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW });
    await undoDecision(store, { subject: 'handle:null', kind: 'not-look-alike', target });
    expect(await listDecisions(store)).toHaveLength(1);
  });
});

describe('an account of which a page says the handle alone', () => {
  it('is spared by decisions under its id, and accused by none', async () => {
    const store = erasableMap();
    await decideGenuine(store, { ...ON, subject: subjectOf(withoutId) });
    await decide(store, { subject: SUBJECT, handle: subjectHandle, target, dismissed: true, at: NOW });
    await adoptIds(store, [withId]);
    const about = decisionsOn(await listDecisions(store), withoutId);
    expect(about).toMatchObject({ decided: { kind: 'genuine', at: NOW }, dismissed: [target] });
    expect(about.sayings.map(({ kind }) => kind)).toEqual(['not-look-alike', 'genuine']);
    const other = { handle: subjectHandle, id: fact('99') };
    expect(decisionsOn(await listDecisions(store), other)).toEqual({
      decided: null,
      dismissed: [],
      sayings: [],
    });
    await decideLookalike(store, { ...ON, target: null });
    expect(decisionsOn(await listDecisions(store), withoutId).decided).toBeNull();
  });

  it('is known by the handle it has now', async () => {
    const store = erasableMap();
    const renamed = handleOf('renamed');
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW });
    expect(await dismissedTargets(store, { handle: renamed, id: null })).toEqual([]);
    await adoptIds(store, [{ ...withId, handle: renamed }]);
    expect(await dismissedTargets(store, { handle: renamed, id: null })).toEqual([target]);
    expect(await dismissedTargets(store, withoutId)).toEqual([]);
    await decide(store, { subject: SUBJECT, target, dismissed: true, at: NOW + 1 });
    expect(await listDecisions(store)).toMatchObject([{ handle: 'renamed', at: NOW + 1 }]);
  });
});
