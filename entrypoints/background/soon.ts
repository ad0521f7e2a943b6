// No answer to a page waits for a database that does not answer.

/** So long is waited for it. */
const PATIENCE_MS = 1000;

/** Gives what was asked for, null where it takes longer than a second. */
export function soon<T>(asked: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(null), PATIENCE_MS);
    asked.finally(() => clearTimeout(late)).then(resolve, reject);
  });
}
