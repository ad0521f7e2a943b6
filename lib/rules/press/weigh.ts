// What the list of public suffixes makes of the owner's answers, for rules that run where there is no room for that list.

import type { Account } from '../../account/account.ts';
import type { OwnerAnswers } from '../../account/owner-answers.ts';
import { countPress } from './count.ts';
import { type OwnerDomains, ownerDomains } from './owner-domains.ts';
import type { PressTally } from './tally.ts';

/** The owner's answers with what rules need besides them. */
export interface OwnersWord {
  readonly answers: OwnerAnswers;
  /** Null where no links were given, not even "none". */
  readonly press: PressTally | null;
  readonly domains: OwnerDomains;
}

/** Gives the answers weighed; links to the owner's own domains, of mail and of the profile's link, do not count. */
export function weigh(account: Pick<Account, 'bioLink'>, answers: OwnerAnswers): OwnersWord {
  const domains = ownerDomains(account, answers);
  const links = answers.pressLinks?.value;
  return { answers, press: links ? countPress(links, [domains.mail, domains.site]) : null, domains };
}
