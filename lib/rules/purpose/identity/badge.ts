// TikTok's badge: TikTok itself confirmed who is behind the account.

import { message } from '../../../words/message.ts';
import { BADGE_HELP } from '../../sources.ts';
import type { IdentityRule } from '../signal.ts';

/** M-07: the badge is there. Sources that contradict each other confirm nothing. */
export const badgeIdentity: IdentityRule = {
  id: 'badge',
  confirms: true,
  sources: [BADGE_HELP],
  find({ account: { badge } }) {
    const shown = badge.evidence.find(({ shows }) => shows);
    if (badge.state !== 'present') return null;
    return [{ message: message('purpose.badge'), source: shown?.source ?? null, at: shown?.at ?? null }];
  },
};
