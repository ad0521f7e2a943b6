// The profile's link leads to a domain that is the account's name. Anybody can link to somebody else's site: it is told, it
// confirms nothing, and of a possible copy it is not even told.

import { message } from '../../../words/message.ts';
import { remark, seen } from '../../finding.ts';
import { linkKind } from '../link-kind.ts';
import { nameKeys } from '../name-keys.ts';
import type { IdentityRule } from '../signal.ts';
import { LINK_GUIDE } from '../sources.ts';

/** The domain's own label is the name or the handle, letter for letter, hyphens aside; not on hosts that everybody may use. */
export const ownDomain: IdentityRule = {
  id: 'own-domain',
  confirms: false,
  sources: [LINK_GUIDE],
  find({ account, mayBeCopy }) {
    const link = account.bioLink && linkKind(account.bioLink.value);
    if (!account.bioLink || !link || link.kind !== 'site' || mayBeCopy) return null;
    if (!nameKeys(account).includes(link.label.replaceAll('-', ''))) return null;
    return [
      seen(message('purpose.own-domain', { host: link.host }), account.bioLink),
      remark('purpose.own-domain.limit'),
    ];
  },
};
