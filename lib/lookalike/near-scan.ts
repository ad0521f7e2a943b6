// Finds handles within a few edits by going through them all: by length, then by the letters they hold, then edit by
// edit. Flat arrays, some 10 bytes an entry; fast enough for 100,000 names, and exact.

import { bareHandle } from '../text/handle-key.ts';
import { editsAllowed, nearness } from './near-limit.ts';

/** Bare handles sorted by length; `firstOfLength[n]` is where those of n characters begin. */
export interface NearScan {
  readonly handles: readonly string[];
  readonly places: Uint32Array;
  readonly letters: Uint32Array;
  readonly firstOfLength: Uint32Array;
}

/** One near handle: its place in the list that the scan was built from, and its distance. */
export interface NearHandle {
  readonly place: number;
  readonly edits: number;
}

const MAX_LENGTH = 64;
const MOST_EDITS = 2;

/** Gives the scan over these handles. */
export function buildNearScan(handles: readonly string[]): NearScan {
  const bare = handles.map((handle) => bareHandle(handle));
  const order = bare.map((_, place) => place).sort((a, b) => lengthAt(bare, a) - lengthAt(bare, b) || a - b);
  const sorted = order.map((place) => bare[place] ?? '');
  const firstOfLength = new Uint32Array(MAX_LENGTH + 2);
  for (const handle of sorted) bump(firstOfLength, handle.length + 1);
  for (let length = 1; length < firstOfLength.length; length += 1) {
    bump(firstOfLength, length, firstOfLength[length - 1]);
  }
  return {
    handles: sorted,
    places: Uint32Array.from(order),
    letters: Uint32Array.from(sorted, lettersOf),
    firstOfLength,
  };
}

/** Gives the handles that a bare handle is near to, as near-limit.ts says; in no particular order. */
export function nearTo(scan: NearScan, bare: string): readonly NearHandle[] {
  const found: NearHandle[] = [];
  const letters = lettersOf(bare);
  const from = scan.firstOfLength[Math.max(0, bare.length - MOST_EDITS)] ?? 0;
  const to = scan.firstOfLength[Math.min(MAX_LENGTH, bare.length + MOST_EDITS) + 1] ?? scan.handles.length;
  for (let at = from; at < to; at += 1) {
    const changed = bitsIn(letters ^ (scan.letters[at] ?? 0));
    if (changed > 2 * MOST_EDITS) continue;
    const handle = scan.handles[at] ?? '';
    if (changed > 2 * editsAllowed(handle.length)) continue;
    const edits = nearness(bare, handle);
    if (edits !== null) found.push({ place: scan.places[at] ?? 0, edits });
  }
  return found;
}

/** One bit for each character that a handle holds; one edit changes two bits at most. */
function lettersOf(bare: string): number {
  let letters = 0;
  for (let i = 0; i < bare.length; i += 1) letters |= 1 << (bare.charCodeAt(i) & 31);
  return letters >>> 0;
}

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function bump(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

function lengthAt(handles: readonly string[], place: number): number {
  return handles[place]?.length ?? 0;
}
