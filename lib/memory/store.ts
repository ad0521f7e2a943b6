// The smallest storage that memory needs. The browser's areas and a plain Map in tests both fit it.

/** A key-value store that keeps JSON values. `read` gives undefined for a key it does not hold. */
export interface Store {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** A store of many values, of which one or all can be taken out. `keys` gives those that begin with the prefix. */
export interface ErasableStore extends Store {
  keys(prefix: string): Promise<readonly string[]>;
  remove(keys: readonly string[]): Promise<void>;
}
