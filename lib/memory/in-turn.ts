// One after another: what reads a value, changes it and writes it back must not overlap with another that does the same.

/** Runs an action once all earlier ones of the same key have ended, and gives its result. */
export type Turns = <T>(key: string, action: () => Promise<T>) => Promise<T>;

/** Gives turns of their own. An action that fails fails for its caller alone; the next one is run all the same. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, action) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(action, action);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
