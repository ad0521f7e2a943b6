// What the owner of the account in view said, where the person is its owner: by TikTok's log-in, or by their own claim.
// In private windows nothing of it is read.

import type { Account } from '../../lib/account/account.ts';
import type { OwnerAnswers } from '../../lib/account/owner-answers.ts';
import type { ReportedOwner } from '../../lib/browser/owner-messages.ts';
import { lastingArea } from '../../lib/browser/storage.ts';
import { readOwn } from '../../lib/memory/owner/owner.ts';
import { countPress } from '../../lib/rules/press/count.ts';
import { type OwnerDomains, ownerDomains } from '../../lib/rules/press/owner-domains.ts';
import type { PressTally } from '../../lib/rules/press/tally.ts';

const NOTHING = { answers: null, press: null, domains: null };

/** Gives the owner's word on an account; without one where it is somebody else's, where storage fails, and in private windows. */
export async function ownerOf(
  account: Account,
  isViewer: boolean,
  isPrivateWindow: boolean,
): Promise<ReportedOwner> {
  if (isPrivateWindow) return { state: 'private', ...NOTHING };
  const record = await readOwn(lastingArea(), account).catch(() => null);
  if (record?.state !== 'open') return { state: isViewer ? 'own' : 'unclaimed', ...NOTHING };
  const { answers } = record.own;
  return { state: 'own', answers, ...weigh(account, answers) };
}

/** Gives what the list of public suffixes makes of the answers; the press is null where no links were given. */
export function weigh(
  account: Pick<Account, 'bioLink'>,
  answers: OwnerAnswers,
): { readonly press: PressTally | null; readonly domains: OwnerDomains } {
  const domains = ownerDomains(account, answers);
  const links = answers.pressLinks?.value;
  return { press: links ? countPress(links, [domains.mail, domains.site]) : null, domains };
}
