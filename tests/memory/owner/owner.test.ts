import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHandle } from '../../../lib/account/handle.ts';
import type { OwnerAnswers, Question } from '../../../lib/account/owner-answers.ts';
import { type LastingStore, lastingStore } from '../../../lib/memory/lasting-store.ts';
import { parseAnswers, parseValue } from '../../../lib/memory/owner/form.ts';
import {
  answerQuestion,
  claim,
  eraseOwn,
  listOwn,
  OWNER_FORM,
  readOwn,
  readSubject,
  restoreOwn,
} from '../../../lib/memory/owner/owner.ts';
import { openVersioned } from '../../../lib/memory/versioned.ts';
import { fact, handleOf } from '../../rules/account-builder.ts';
import { erasableMap } from '../erasable-map.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const LENA = { subject: 'id:17', handle: handleOf('lena.brunner') };
const BY_HANDLE = { subject: 'handle:lena.brunner', handle: LENA.handle };
const ID = fact('17' as never);

function lasting(first: Readonly<Record<string, unknown>> = {}): {
  store: LastingStore;
  map: ReturnType<typeof erasableMap>;
} {
  const map = erasableMap(first);
  const store = lastingStore(map, { isPrivateWindow: false });
  if (!store) throw new Error('no store for an ordinary window');
  return { store, map };
}

async function answersOf(store: LastingStore, subject = LENA.subject): Promise<OwnerAnswers | string> {
  const record = await readSubject(store, subject);
  return record.state === 'open' ? record.own.answers : record.state;
}

describe('the owner’s accounts', () => {
  it('hold nothing before a claim, and an empty record after', async () => {
    const { store } = lasting();
    expect(await readOwn(store, { id: ID, handle: LENA.handle })).toEqual({ state: 'none' });
    expect(await claim(store, LENA)).toBe('kept');
    expect(await readOwn(store, { id: ID, handle: LENA.handle })).toEqual({
      state: 'open',
      own: { ...LENA, answers: {} },
    });
  });

  it('keep each answer with its moment, change it and take it back', async () => {
    const { store } = lasting();
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    await answerQuestion(store, LENA, { question: 'openViolations', value: false, at: NOW + 1 });
    await answerQuestion(store, LENA, { question: 'twoStep', value: false, at: NOW + 2 });
    expect(await answersOf(store)).toEqual({
      twoStep: { value: false, at: NOW + 2 },
      openViolations: { value: false, at: NOW + 1 },
    });
    await answerQuestion(store, LENA, { question: 'twoStep', value: null, at: NOW + 3 });
    expect(await answersOf(store)).toEqual({ openViolations: { value: false, at: NOW + 1 } });
  });

  it('keep what was answered when claimed a second time, under the new handle', async () => {
    const { store } = lasting();
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    const renamed = { ...LENA, handle: handleOf('lena.b') };
    expect(await claim(store, renamed)).toBe('kept');
    expect(await readSubject(store, 'id:17')).toEqual({
      state: 'open',
      own: { ...renamed, answers: { twoStep: { value: true, at: NOW } } },
    });
  });

  it('move under the id once it is known', async () => {
    const { store, map } = lasting();
    await answerQuestion(store, BY_HANDLE, { question: 'twoStep', value: true, at: NOW });
    const before = await readOwn(store, { id: ID, handle: LENA.handle });
    expect(before.state).toBe('open');
    await answerQuestion(store, LENA, { question: 'emailConfirmed', value: true, at: NOW });
    expect([...map.values.keys()]).toEqual(['owner:id:17']);
    expect(Object.keys((await answersOf(store)) as OwnerAnswers)).toEqual(['twoStep', 'emailConfirmed']);
  });

  it('are several, each apart', async () => {
    const { store } = lasting({ 'history:17': 'not ours' });
    const shop = { subject: 'id:18', handle: handleOf('brotzeit') };
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    await answerQuestion(store, shop, { question: 'twoStep', value: false, at: NOW });
    expect((await listOwn(store)).map(({ handle }) => handle)).toEqual(['brotzeit', 'lena.brunner']);
    await eraseOwn(store, shop);
    expect((await listOwn(store)).map(({ subject }) => subject)).toEqual(['id:17']);
  });

  it('are gone at once when erased, and nothing else is', async () => {
    const { store, map } = lasting({ decisions: 1, 'owner:handle:lena.brunner': 'older', 'owner:id:99': 2 });
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    await eraseOwn(store, LENA);
    expect([...map.values.keys()]).toEqual(['decisions', 'owner:id:99']);
  });

  it('come back with their days when the erasing is undone', async () => {
    const { store } = lasting();
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    const record = await readSubject(store, LENA.subject);
    if (record.state !== 'open') throw new Error('nothing kept');
    await eraseOwn(store, LENA);
    expect(await restoreOwn(store, record.own)).toBe('kept');
    expect(await readSubject(store, LENA.subject)).toEqual(record);
  });

  it('are a hundred at most', async () => {
    const full = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`owner:id:${i + 1000}`, 0]));
    expect(await claim(lasting(full).store, LENA)).toBe('too-many-accounts');
    const { 'owner:id:1000': _, ...oneLess } = full;
    expect(await claim(lasting(oneLess).store, LENA)).toBe('kept');
    const { store } = lasting({
      ...full,
      'owner:id:17': { version: 1, handle: 'lena.brunner', answers: {} },
    });
    expect(await claim(store, LENA)).toBe('kept');
  });

  it('leave alone what a later version wrote', async () => {
    const later = { version: 2, handle: 'lena.brunner', answers: 'in another form' };
    const { store, map } = lasting({ 'owner:id:17': later });
    expect(await readSubject(store, 'id:17')).toEqual({ state: 'newer-version' });
    expect(await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW })).toBe(
      'newer-version',
    );
    expect(map.values.get('owner:id:17')).toEqual(later);
    await eraseOwn(store, LENA);
    expect(map.values.size).toBe(0);
  });

  it('begin anew where the value is broken', async () => {
    const { store } = lasting({ 'owner:id:17': { version: 1, handle: 'no handle!' } });
    expect(await readSubject(store, 'id:17')).toEqual({ state: 'corrupt' });
    await answerQuestion(store, LENA, { question: 'twoStep', value: true, at: NOW });
    expect(await answersOf(store)).toEqual({ twoStep: { value: true, at: NOW } });
  });
});

describe('the form of the answers', () => {
  it.each<[Question, unknown, boolean]>([
    ['twoStep', true, true],
    ['twoStep', 'yes', false],
    ['ownerKind', 'person', true],
    ['ownerKind', 'robot', false],
    ['lastLogin', NOW, true],
    ['lastLogin', Date.UTC(2015, 11, 31), false],
    ['lastLogin', Number.NaN, false],
    ['emailDomain', 'brotzeit.example', true],
    ['emailDomain', 'hi@brotzeit.example', false],
    ['emailDomain', 'localhost', false],
    ['pressLinks', [], true],
    ['pressLinks', ['https://paper.example/a'], true],
    ['pressLinks', ['javascript:alert(1)'], false],
    ['pressLinks', [`https://paper.example/${'a'.repeat(2026)}`], true],
    ['pressLinks', [`https://paper.example/${'a'.repeat(2027)}`], false],
    ['pressLinks', Array(50).fill('https://paper.example'), true],
    ['pressLinks', Array(51).fill('https://paper.example'), false],
    ['request', { state: 'never' }, true],
    ['request', { state: 'refused', day: NOW }, true],
    ['request', { state: 'refused' }, false],
    ['papers', ['trademark'], true],
    ['papers', ['passport'], false],
    ['commentsAnswered', 0, true],
    ['commentsAnswered', 20, true],
    ['commentsAnswered', 21, false],
    ['commentsAnswered', -1, false],
    ['commentsAnswered', 1.5, false],
    ['watchedPercent', 100, true],
    ['watchedPercent', 100.1, false],
  ])('%s: %j', (question, value, isGood) => {
    expect(parseValue(question, value)).toEqual(isGood ? value : null);
  });

  it('keeps the good answers beside broken ones', () => {
    const good = { value: true, at: NOW };
    const raw = {
      twoStep: good,
      emailConfirmed: { value: 7, at: NOW },
      request: good,
      openViolations: true,
      toString: good,
    };
    expect(parseAnswers(raw)).toEqual({ twoStep: good });
  });

  it.each([null, 1, 'text', [], undefined])('knows that %j is no record', (raw) => {
    expect(parseAnswers(raw)).toBeNull();
  });

  it('opens whatever lay there without a throw, and what it opens it would open again', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.constant(1), handle: fc.string(), answers: fc.object() }),
      fc.record({
        version: fc.constant(1),
        handle: fc.constant('lena'),
        answers: fc.dictionary(
          fc.constantFrom('twoStep', 'request', 'papers'),
          fc.record({ value: fc.anything(), at: fc.double() }),
        ),
      }),
    );
    fc.assert(
      fc.property(anything, (held) => {
        const opened = openVersioned(held, OWNER_FORM);
        if (opened.state !== 'open') return;
        expect(parseHandle(opened.value.handle)).toBe(opened.value.handle);
        expect(OWNER_FORM.parse({ version: 1, ...opened.value })).toEqual(opened.value);
      }),
    );
  });
});
