// What memory adds to the judgement of an account: names it had, whose name it has now, what the person said of it.

import type { Account } from '../../lib/account/account.ts';
import { NO_PAST, type Past } from '../../lib/account/past.ts';
import { decisionStore } from '../../lib/browser/storage.ts';
import {
  type AccountDecisions,
  type Decision,
  decisionsOn,
  listDecisions,
} from '../../lib/memory/decisions.ts';
import { pastOf } from '../../lib/memory/met/met-accounts.ts';
import { memory } from './memory.ts';
import { soon } from './soon.ts';

/** Gives everything the person decided in this kind of window; nothing where storage fails. */
export function decisionsIn(isPrivateWindow: boolean): Promise<readonly Decision[]> {
  return listDecisions(decisionStore(isPrivateWindow)).catch(() => []);
}

/** Gives what was decided about one account. */
export async function decidedOn(account: Account, isPrivateWindow: boolean): Promise<AccountDecisions> {
  return decisionsOn(await decisionsIn(isPrivateWindow), account);
}

/** Gives the account's past, empty where nothing is remembered, or storage does not say. */
export async function pastWith(account: Account, { decided }: AccountDecisions): Promise<Past> {
  const named = { id: account.id?.value ?? null, handle: account.handle };
  const { earlier, takenOver } = (await soon(pastOf(memory, named))) ?? NO_PAST;
  return { earlier, takenOver, decided };
}
