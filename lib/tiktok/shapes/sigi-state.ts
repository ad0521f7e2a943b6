// The script #SIGI_STATE of pages from 2021 to 2023, still used for LIVE pages: modules by name, keyed by handle or id.

import { parseHandle } from '../../account/handle.ts';
import {
  EMPTY_HARVEST,
  type Harvest,
  harvestOf,
  joinHarvests,
  type PageData,
  type ReadContext,
} from '../harvest.ts';
import { asInteger, dig, isRecord, MAX_LIST } from '../json.ts';
import { stateOfCode } from '../status-codes.ts';
import { readItems } from './item.ts';
import { readLiveRoom } from './live-room.ts';
import { readStats } from './stats.ts';
import { readUser } from './user.ts';

const MODULES = ['UserModule', 'UserPage', 'ItemModule', 'LiveRoom'];

/** Tells whether a value is such a script's: it has one of its modules. */
export function isSigiState(value: unknown): boolean {
  return MODULES.some((name) => isRecord(dig(value, name)));
}

/** Gives every account and post in the modules, the status of the page's own account, and the visitor. */
export function readSigiState(value: unknown, context: ReadContext): PageData {
  const owner =
    parseHandle(dig(value, 'UserPage', 'uniqueId')) ??
    parseHandle(dig(value, 'LiveRoom', 'liveRoomUserInfo', 'user', 'uniqueId'));
  const code = asInteger(dig(value, 'UserPage', 'statusCode'));
  const state = stateOfCode(code);
  return {
    ...joinHarvests([
      readUsers(dig(value, 'UserModule'), context),
      readModuleItems(dig(value, 'ItemModule'), context),
      readLiveRoom(dig(value, 'LiveRoom', 'liveRoomUserInfo'), context),
      { ...EMPTY_HARVEST, status: state && { state, handle: owner, code } },
    ]),
    viewer: parseHandle(dig(value, 'AppContext', 'appContext', 'user', 'uniqueId')),
    owner,
  };
}

function readUsers(module: unknown, context: ReadContext): Harvest {
  const users = dig(module, 'users');
  const keys = isRecord(users) ? Object.keys(users).slice(0, MAX_LIST) : [];
  return joinHarvests(
    keys.map((key) => {
      const counts = readStats(dig(module, 'stats', key), dig(module, 'statsV2', key), true);
      return harvestOf(readUser(dig(users, key), counts, context));
    }),
  );
}

function readModuleItems(module: unknown, context: ReadContext): Harvest {
  return readItems(isRecord(module) ? Object.values(module) : [], context);
}
