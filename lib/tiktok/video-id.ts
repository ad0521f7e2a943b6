// The time that the id of a video or photo post carries.

import { idTime } from './id-time.ts';

/**
 * Gives when a post was made (ms), out of its 19-digit id. In 84 captured posts that lay 2 s to 52 h before the published
 * time, mostly 11 s (2026-11). Null for other ids and for times that cannot be.
 */
export function videoIdTime(id: string, at: number): number | null {
  return idTime(id, at);
}
