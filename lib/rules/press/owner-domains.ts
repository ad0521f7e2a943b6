// The registrable domains of what the owner calls theirs. Needs the list of public suffixes, see registrable.ts.

import type { Account } from '../../account/account.ts';
import type { OwnerAnswers } from '../../account/owner-answers.ts';
import { registrable } from './registrable.ts';

/** Domain of the owner's mail, as answered, and of the site that the profile links to; null where there is none. */
export interface OwnerDomains {
  readonly mail: string | null;
  readonly site: string | null;
}

/** Gives both domains. Under an ending that gives everybody a host, the host stands for the domain. */
export function ownerDomains(
  { bioLink }: Pick<Account, 'bioLink'>,
  { emailDomain }: Pick<OwnerAnswers, 'emailDomain'>,
): OwnerDomains {
  return {
    mail: emailDomain ? (registrable(emailDomain.value)?.domain ?? null) : null,
    site: bioLink ? (registrable(bioLink.value)?.domain ?? null) : null,
  };
}
