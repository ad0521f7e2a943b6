// Whom the extension remembers, straight from the browser's storage.

import type { Page } from 'puppeteer-core';

/** What the extension remembers of people, by handle, straight from the browser. */
export interface KeptPeople {
  /** Accounts with the badge. */
  readonly accounts: readonly string[];
  readonly findings: readonly string[];
  /** Names in memory of those of whom the person said that they are no look-alike. */
  readonly dismissed: readonly string[];
}

/** Gives whom the extension remembers; `page` is one of its own. */
export function keptPeople(page: Page): Promise<KeptPeople> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ticklens');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const handlesIn = (name: string) =>
      new Promise<readonly string[]>((resolve) => {
        const reading = database.transaction(name).objectStore(name).getAll();
        reading.onsuccess = () =>
          resolve(reading.result.flatMap(({ handles = [] }: { handles?: readonly string[] }) => handles));
      });
    const [accounts, findings] = [await handlesIn('accounts'), await handlesIn('findings')];
    database.close();
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { decisions } = await api.storage.local.get('decisions');
    const made: readonly { readonly subject: string; readonly kind: string }[] = decisions?.decisions ?? [];
    const dismissed = made.flatMap(({ subject, kind }) => (kind === 'not-look-alike' ? [subject] : []));
    return { accounts, findings, dismissed };
  });
}
