// Values that outlive the program that wrote them carry a version. An older one is brought up step by step, a newer or
// broken one is never guessed at: the caller learns which of the two it is, because only the newer one is worth keeping.

/** What is known of one kind of value. `steps[n]` turns a value of version n into one of version n + 1. */
export interface ValueForm<T> {
  readonly version: number;
  readonly steps: Readonly<Record<number, (older: unknown) => unknown>>;
  /** Gives the value of today's version, or null for anything else. */
  parse(value: unknown): T | null;
}

/** Why a value can't be used: broken, or written by a later version of the program. */
export type ValueProblem = 'corrupt' | 'newer-version';

/** A value as it was found; nothing there is no problem. */
export type Opened<T> =
  | { readonly state: 'none' }
  | { readonly state: 'open'; readonly value: T }
  | { readonly state: ValueProblem };

/** Gives the value that a store held under one key. Never throws, whatever lay there, unless a step is itself broken. */
export function openVersioned<T>(held: unknown, form: ValueForm<T>): Opened<T> {
  if (held === undefined || held === null) return { state: 'none' };
  const found = versionOf(held);
  if (found === null) return { state: 'corrupt' };
  if (found > form.version) return { state: 'newer-version' };
  let value: unknown = held;
  for (let version = found; version < form.version; version += 1) {
    const step = form.steps[version];
    if (!step) return { state: 'corrupt' };
    value = step(value);
  }
  const parsed = form.parse(value);
  return parsed === null ? { state: 'corrupt' } : { state: 'open', value: parsed };
}

/** Versions count from 1. */
function versionOf(held: unknown): number | null {
  if (typeof held !== 'object' || held === null || !('version' in held)) return null;
  const { version } = held;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}
