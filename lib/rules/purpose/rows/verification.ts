// Row "Verification": official accounts usually carry TikTok's badge, marketing accounts may or may not.

import { message } from '../../../words/message.ts';
import { remark } from '../../finding.ts';
import { BADGE_HELP } from '../../sources.ts';
import type { Row } from '../comparison.ts';
import { badgeIdentity } from '../identity/badge.ts';
import { COMPARISON } from '../sources.ts';

/** The badge is nearer to the official side. Without it an account may be either: a missing badge shows nothing. */
export const verification: Row = {
  id: 'verification',
  title: message('purpose.row.verification'),
  sources: [COMPARISON, BADGE_HELP],
  answer({ view }) {
    const shown = badgeIdentity.find(view);
    if (shown) return { side: 'official', evidence: shown };
    return view.account.badge.state === 'absent'
      ? { side: 'between', evidence: [remark('purpose.row.verification.absent')] }
      : { side: 'unknown', evidence: [remark('purpose.row.verification.unknown')] };
  },
};
