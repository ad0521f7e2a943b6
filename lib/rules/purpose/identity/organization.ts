// TikTok's label for organizations, which it gives after a look at their papers.

import { message } from '../../../words/message.ts';
import { seen } from '../../finding.ts';
import type { IdentityRule } from '../signal.ts';
import { ORGANIZATION_HELP } from '../sources.ts';

/** T-02: TikTok's data mark the account as an organization. */
export const organizationIdentity: IdentityRule = {
  id: 'organization',
  confirms: true,
  sources: [ORGANIZATION_HELP],
  find: ({ account: { isOrganization } }) =>
    isOrganization?.value ? [seen(message('kind.organization'), isOrganization)] : null,
};
