// Places of texts in a list, by the texts: a hash table in one flat array, which can be kept beside the list.

import { hashOf } from './text-hash.ts';

/** A table over a list; the texts themselves stay in the list. */
export interface PlaceTable {
  /** Place plus one by the hash of the text, at the next free slot where that is taken; 0 for none. */
  readonly slots: Int32Array;
  readonly textAt: (place: number) => string | null;
}

/** Slots for each text, at least: half of them stay free, so that what is not there is soon known. */
const ROOM = 2;

/** Gives the table of the texts at the places below `count`; those that are null are in no table, and of equal ones the first counts. */
export function placeTable(count: number, textAt: (place: number) => string | null): PlaceTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * count + 1)));
  const table = { slots, textAt };
  for (let place = 0; place < count; place += 1) {
    const text = textAt(place);
    if (text === null) continue;
    const slot = slotOf(table, text);
    if (slots[slot] === 0) slots[slot] = place + 1;
  }
  return table;
}

/** Gives the table over slots of placeTable() that were kept, of the same list; null where they can be none. */
export function placeTableFrom(slots: Int32Array, textAt: PlaceTable['textAt']): PlaceTable | null {
  return slots.length > 0 && slots.length === 2 ** Math.floor(Math.log2(slots.length))
    ? { slots, textAt }
    : null;
}

/** Gives the place of a text, null where it is not in the list. */
export function placeOf(table: PlaceTable, text: string): number | null {
  const found = table.slots[slotOf(table, text)] ?? 0;
  return found === 0 ? null : found - 1;
}

/** The slot that holds the text, else the free one that ends the search; in a damaged table it may have none: -1. */
function slotOf({ slots, textAt }: PlaceTable, text: string): number {
  const mask = slots.length - 1;
  const first = hashOf(text) & mask;
  for (let step = 0; step <= mask; step += 1) {
    const slot = (first + step) & mask;
    const held = slots[slot] ?? 0;
    if (held === 0 || textAt(held - 1) === text) return slot;
  }
  return -1;
}
