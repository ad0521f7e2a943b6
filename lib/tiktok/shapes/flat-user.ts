// A user object that was saved with its numbers inside, as people do who keep notes: {uniqueId, nickname, …, stats}.

import { parseHandle } from '../../account/handle.ts';
import { type Harvest, harvestOf, type ReadContext } from '../harvest.ts';
import { dig, isRecord } from '../json.ts';
import { readStats } from './stats.ts';
import { readUser } from './user.ts';

/** Tells whether a value is such an object. */
export function isFlatUser(value: unknown): boolean {
  return parseHandle(dig(value, 'uniqueId')) !== null && isRecord(dig(value, 'stats'));
}

/** Gives the account. */
export function readFlatUser(value: unknown, context: ReadContext): Harvest {
  return harvestOf(readUser(value, readStats(dig(value, 'stats'), dig(value, 'statsV2'), true), context));
}
