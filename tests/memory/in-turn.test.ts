import { describe, expect, it } from 'vitest';
import { createTurns } from '../../lib/memory/in-turn.ts';

/** A counter that is read, waited over, and written back: overlapping calls lose counts. */
function slowCounter() {
  let value = 0;
  return {
    value: () => value,
    add: async () => {
      const before = value;
      await new Promise((resolve) => setTimeout(resolve, 1));
      value = before + 1;
      return value;
    },
  };
}

describe('turns', () => {
  it('run one after another under one key, each with its own result', async () => {
    const inTurn = createTurns();
    const counter = slowCounter();
    const results = await Promise.all(Array.from({ length: 5 }, () => inTurn('a', counter.add)));
    expect(results).toEqual([1, 2, 3, 4, 5]);
  });

  it('overlap under different keys', async () => {
    const inTurn = createTurns();
    const counter = slowCounter();
    await Promise.all([inTurn('a', counter.add), inTurn('b', counter.add)]);
    expect(counter.value()).toBe(1);
  });

  it('go on after one that failed, and it fails for its caller alone', async () => {
    const inTurn = createTurns();
    const failing = inTurn('a', () => Promise.reject(new Error('disk full')));
    const next = inTurn('a', async () => 'done');
    await expect(failing).rejects.toThrow('disk full');
    await expect(next).resolves.toBe('done');
  });
});
