// A store for tests that remembers which keys were read and written.

import type { ErasableStore } from '../../lib/memory/store.ts';

/** A store over a Map, with the trail of what was done to it. */
export interface ErasableMap extends ErasableStore {
  readonly values: Map<string, unknown>;
  readonly trail: string[];
}

/** Gives a store that holds these values. */
export function erasableMap(first: Readonly<Record<string, unknown>> = {}): ErasableMap {
  const values = new Map(Object.entries(first));
  const trail: string[] = [];
  return {
    values,
    trail,
    read: async (key) => {
      trail.push(`read ${key}`);
      return structuredClone(values.get(key));
    },
    write: async (key, value) => {
      trail.push(`write ${key}`);
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
    keys: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}
