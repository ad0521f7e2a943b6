// Bounds what a page keeps: a Map gives its entries in the order they came.

/** Leaves the latest `most` entries. */
export function dropOldest(entries: Map<unknown, unknown>, most: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= most) break;
    entries.delete(key);
  }
}
