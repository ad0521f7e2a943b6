// `/api/search/live/full/`: {data: [{live_info: {raw_data}}]}, where `raw_data` is a room as JSON in a text. Seen alike by public
// clients of 2023 to 2026; no capture.

import { type Harvest, harvestOf, joinHarvests, type ReadContext } from '../harvest.ts';
import { asList, dig, parseJson } from '../json.ts';
import { readSnakeUser } from './snake-user.ts';

/** Tells whether a value is one result. */
export function isSearchLiveEntry(value: unknown): boolean {
  return typeof dig(value, 'live_info', 'raw_data') === 'string';
}

/** Tells whether a value is such an answer. */
export function isSearchLive(value: unknown): boolean {
  return asList(dig(value, 'data')).some(isSearchLiveEntry);
}

/** Gives who is live in each result. */
export function readSearchLive(value: unknown, context: ReadContext): Harvest {
  return joinHarvests(asList(dig(value, 'data')).map((entry) => readSearchLiveEntry(entry, context)));
}

/** Gives who is live in one result: the owner of its room. */
export function readSearchLiveEntry(value: unknown, context: ReadContext): Harvest {
  const room = dig(value, 'live_info', 'raw_data');
  return harvestOf(readSnakeUser(typeof room === 'string' && dig(parseJson(room), 'owner'), context));
}
