// The time that TikTok's long ids carry. What an id stands for, and how far its time is to be believed: user-id.ts, video-id.ts.

import { isPossibleTime } from './json.ts';

/** 19-digit ids start in 2014; shorter ones are musical.ly's and carry no time. */
const LAYOUT = /^[6-9]\d{18}$/;

/**
 * Gives the time (ms) in bits 63 to 32 of a 19-digit id, which are Unix seconds (bellingcat/tiktok-timestamp; unfurl
 * parse_tiktok.py @2d2dac3). Null for other lengths, and for times before 2014 or more than a day after `at`.
 */
export function idTime(id: string, at: number): number | null {
  if (!LAYOUT.test(id)) return null;
  const time = Number(BigInt(id) >> 32n) * 1000;
  return isPossibleTime(time, at) ? time : null;
}
