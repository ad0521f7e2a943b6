// Times as inspect prints them.

/** The last moment that a Date can hold. */
const MAX_DATE_MS = 8.64e15;

/** Gives a time (ms) as ISO 8601; times beyond what a Date can hold are cut to its last moment rather than thrown over. */
export function isoTime(ms: number): string {
  return new Date(Math.min(Math.max(ms, -MAX_DATE_MS), MAX_DATE_MS)).toISOString();
}
