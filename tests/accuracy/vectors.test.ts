// Holds the engine to the project's own cases, and the cases to what they promise.

import { describe, expect, it } from 'vitest';
import { answerTo, type Vector, vectorFiles } from './vectors.ts';

const NOT_YET = 'not-yet.json';
/** Members since format 2; a candidate's bio is older. */
const SECOND = 'id bio link createdAt pictureHash handleChangedAt nameChangedAt readAt inView'.split(' ');
const files = vectorFiles();
const all = files.flatMap(({ cases }) => cases);

describe.each(files.filter(({ name }) => name !== NOT_YET))('$name', ({ cases }) => {
  it.each(cases.map((one) => [one.reason, one] as const))('%s', (_, one) => {
    expect(answerTo(one)).toEqual(one.expected);
  });
});

describe('cases that are not answered yet', () => {
  const waiting = files.flatMap(({ name, cases }) => (name === NOT_YET ? cases : []));
  it.fails.each(waiting.map((one) => [one.reason, one] as const))('%s', (_, one) => {
    expect(answerTo(one)).toEqual(one.expected);
  });
});

function needsSecond({ candidate, known }: Vector): boolean {
  const { bio: _, ...told } = candidate;
  return [told, ...known].some((account) => SECOND.some((member) => member in account));
}

describe('the cases', () => {
  it('are many enough to say something', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
  });

  it('give each reason once', () => {
    const reasons = files.flatMap(({ name, cases }) => cases.map(({ reason }) => `${name}: ${reason}`));
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('say the lowest format that has all their members', () => {
    const wrong = files.filter(({ format, cases }) => format !== (cases.some(needsSecond) ? 2 : 1));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('name a target that is among the known, and none only with no relation', () => {
    const wrong = all.filter(({ known, expected: { relation, strength, target } }) =>
      relation === 'none'
        ? strength !== null || target !== null
        : strength === null || !known.some(({ handle }) => handle === target),
    );
    expect(wrong).toEqual([]);
  });

  it('are answered the same whatever the order of the known accounts', () => {
    const wrong = all.filter((one) => {
      const turned = answerTo({ ...one, known: [...one.known].reverse() });
      return JSON.stringify(turned) !== JSON.stringify(answerTo(one));
    });
    expect(wrong.map(({ reason }) => reason)).toEqual([]);
  });
});
