// What responses said of people: the newest word of each, what is news and what is not, and a bound.

import { describe, expect, it } from 'vitest';
import { knowPeople } from '../../../entrypoints/tiktok.content/lists/known-people.ts';
import { parseHandle, parseUserId } from '../../../lib/account/handle.ts';
import { emptySighting, type Sighting } from '../../../lib/account/sighting.ts';

function sighting(handle: string, said: Partial<Sighting> = {}): Sighting {
  return { ...emptySighting('response', 1), handle: parseHandle(handle), ...said };
}

const NORA = parseHandle('nora');
const ID = { one: parseUserId('6800000000000000001'), two: parseUserId('6800000000000000002') };

describe('knowPeople', () => {
  it.each<[string, Partial<Sighting>, Partial<Sighting>, boolean]>([
    ['the same again', { id: ID.one, badge: false }, { id: ID.one, badge: false, at: 9 }, false],
    ['an id', {}, { id: ID.one }, true],
    ['a badge', { badge: false }, { badge: true }, true],
    ['another name', { displayName: 'Nora' }, { displayName: 'Norah' }, true],
    ['less than before', { id: ID.one, badge: true, bio: 'Hi' }, { id: ID.one }, false],
    ['following, which changes no verdict', {}, { following: { value: 3, exact: true } }, false],
  ])('tells news: %s', (_case, first, then, isNews) => {
    const people = knowPeople();
    expect([...people.learn([sighting('nora', first)])]).toEqual(['nora']);
    const before = NORA && people.get(NORA)?.version;
    expect(people.learn([sighting('nora', then)]).size).toBe(isNews ? 1 : 0);
    expect(NORA && people.get(NORA)?.version === before).toBe(!isNews);
  });

  it('keeps what the newer word leaves out, but not of another account under the same handle', () => {
    const people = knowPeople();
    people.learn([sighting('nora', { id: ID.one, badge: true, bio: 'Hi' })]);
    people.learn([sighting('nora', { id: ID.one, displayName: 'Nora' })]);
    expect(NORA && people.get(NORA)?.sighting).toMatchObject({ badge: true, bio: 'Hi', displayName: 'Nora' });
    people.learn([sighting('nora', { id: ID.two })]);
    expect(NORA && people.get(NORA)?.sighting).toMatchObject({ id: ID.two, badge: null, bio: null });
  });

  it('knows two thousand, and forgets whoever was spoken of longest ago', () => {
    const people = knowPeople();
    people.learn([sighting('nora')]);
    for (let i = 0; i < 1_999; i += 1) people.learn([sighting(`person${i}`)]);
    people.learn([sighting('nora')]);
    people.learn([sighting('another')]);
    const first = parseHandle('person0');
    expect(NORA && people.get(NORA)).toBeDefined();
    expect(first && people.get(first)).toBeUndefined();
  });

  it('takes nobody without a handle', () => {
    expect(knowPeople().learn([{ ...sighting('nora'), handle: null }]).size).toBe(0);
  });
});
