// What the owner of the account in view said, where the person is its owner: by TikTok's log-in, or by their own claim.
// In private windows nothing of it is read.

import type { Account } from '../../lib/account/account.ts';
import type { ReportedOwner } from '../../lib/browser/owner-messages.ts';
import { diskStore } from '../../lib/browser/storage.ts';
import { readOwn } from '../../lib/memory/owner/owner.ts';
import { weigh } from '../../lib/rules/press/weigh.ts';

const NOTHING = { answers: null, press: null, domains: null };

/** Gives the owner's word on an account; without one where it is somebody else's, where storage fails, and in private windows. */
export async function ownerOf(
  account: Account,
  isViewer: boolean,
  isPrivateWindow: boolean,
): Promise<ReportedOwner> {
  if (isPrivateWindow) return { state: 'private', ...NOTHING };
  const record = await readOwn(diskStore(), account).catch(() => null);
  if (record?.state !== 'open') return { state: isViewer ? 'own' : 'unclaimed', ...NOTHING };
  return { state: 'own', ...weigh(account, record.own.answers) };
}
