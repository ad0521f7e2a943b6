import { describe, expect, it } from 'vitest';
import { CAST } from './crowd/cast.ts';
import { longList, ordinaryList } from './crowd/crowd.ts';
import { commentersOf, feedPeople, followersOf, foundFor } from './crowd/scenes.ts';
import { catalogAt } from './people/catalog.ts';

const catalog = catalogAt(Date.parse('2026-11-22T12:00:00Z'));
const { crowd, people } = catalog;

describe('crowd', () => {
  it('has handles and names that TikTok would take, each handle and id once', () => {
    const everybody = [...people, ...crowd.people];
    expect(new Set(everybody.map(({ handle }) => handle)).size).toBe(everybody.length);
    expect(new Set(everybody.map(({ id }) => id)).size).toBe(everybody.length);
    for (const { handle, displayName } of crowd.people) {
      expect(handle).toMatch(/^[a-z0-9._]{2,24}$/);
      expect(handle.endsWith('.')).toBe(false);
      expect([...displayName].length).toBeLessThanOrEqual(30);
    }
  });

  it('is the same each time', () => {
    const again = catalogAt(catalog.now).crowd;
    expect(again.people.map(({ handle, id }) => handle + id)).toEqual(
      crowd.people.map(({ handle, id }) => handle + id),
    );
  });

  it('writes names in many scripts', () => {
    const names = crowd.ordinary.map(({ displayName }) => displayName).join('');
    for (const script of ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hangul', 'Devanagari', 'Thai'])
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });
});

describe('lists', () => {
  it('show the whole cast near the top, and again further down', () => {
    const list = longList(crowd, 1_000);
    expect(list).toHaveLength(1_000);
    for (const { handle } of CAST) {
      const places = list.flatMap((person, place) => (person.handle === handle ? [place] : []));
      expect(places[0]).toBeLessThan(40);
      expect(places.at(-1)).toBeGreaterThan(100);
    }
  });

  it('have five hundred ordinary people, a hundred of whom share the author’s given name', () => {
    const list = ordinaryList(crowd, 500);
    expect(new Set(list).size).toBe(500);
    expect(list.filter((person) => crowd.namesakes.includes(person))).toHaveLength(100);
    expect(list.filter((person) => crowd.cast.includes(person))).toEqual([]);
    for (const { displayName } of crowd.namesakes) expect(displayName.toLowerCase()).toContain('juna');
  });

  it('are as long as they say', () => {
    const [first, second] = crowd.author.posts;
    if (!first || !second) throw new Error('no posts');
    expect(commentersOf(crowd.author, first, catalog)).toHaveLength(1_000);
    expect(commentersOf(crowd.author, second, catalog)).toHaveLength(500);
    expect(foundFor('Juna Falkenried', catalog)).toHaveLength(200);
    expect(feedPeople(catalog)).toHaveLength(300);
    expect(followersOf(crowd.author, catalog)).toHaveLength(400);
    expect(foundFor('duo', catalog)[0]?.handle).toBe('duo1ingo_official');
  });
});
