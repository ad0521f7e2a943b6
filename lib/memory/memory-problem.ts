// Which failures of the browser's database are its own, so that memory goes on without it, and which are bugs of ours.

/** Why nothing can be read or written. */
export type MemoryProblem =
  /** The browser gives no database: private mode, forbidden, or out of order. */
  | 'unavailable'
  /** A later version of the program wrote it: it is left as it is. */
  | 'newer-version'
  /** Another page holds an older version open; it works again once that is closed. */
  | 'blocked'
  /** No room is left. */
  | 'full'
  /** It is not what this program made. */
  | 'corrupt';

/** Names of DOMExceptions (https://www.w3.org/TR/IndexedDB/#exceptions, seen 2026-11) that only wrong code causes. */
const BUGS: ReadonlySet<string> = new Set([
  'DataCloneError',
  'DataError',
  'InvalidAccessError',
  'ReadOnlyError',
  'SyntaxError',
  'TransactionInactiveError',
]);

/** Our own name for an exception, beside the browser's. */
export const BLOCKED = 'BlockedError';

const PROBLEMS: ReadonlyMap<string, MemoryProblem> = new Map([
  [BLOCKED, 'blocked'],
  ['VersionError', 'newer-version'],
  ['QuotaExceededError', 'full'],
  ['NotFoundError', 'corrupt'],
  ['ConstraintError', 'corrupt'],
  ['NotReadableError', 'corrupt'],
]);

/** Gives what a thrown thing says of the storage; null for a bug, which is to be thrown on. */
export function memoryProblem(thrown: unknown): MemoryProblem | null {
  if (!(thrown instanceof DOMException) || BUGS.has(thrown.name)) return null;
  return PROBLEMS.get(thrown.name) ?? 'unavailable';
}
