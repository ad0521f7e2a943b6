// The one list of rules, in the order in which they are shown. A new rule is a file, its test and a line here.

import { accountSecure } from './requirements/account-secure.ts';
import { activeRecently } from './requirements/active-recently.ts';
import { authenticOwner } from './requirements/authentic-owner.ts';
import { businessEmailMatches } from './requirements/business-email-matches.ts';
import { followersNoFactor } from './requirements/followers-no-factor.ts';
import { handleStable } from './requirements/handle-stable.ts';
import { inTheNews } from './requirements/in-the-news.ts';
import { nameMatchesHandle } from './requirements/name-matches-handle.ts';
import { oneBadgePerOwner } from './requirements/one-badge-per-owner.ts';
import { profileComplete } from './requirements/profile-complete.ts';
import { profilePublic } from './requirements/profile-public.ts';
import { requestOpen } from './requirements/request-open.ts';
import { rulesKept } from './requirements/rules-kept.ts';
import type { Rule } from './rule.ts';
import { badgeElsewhere } from './signals/badge-elsewhere.ts';
import { badgeForMoney } from './signals/badge-for-money.ts';
import { businessPapers } from './signals/business-papers.ts';
import { engagement } from './signals/engagement.ts';
import { followerGrowth } from './signals/follower-growth.ts';
import { followerMinimum } from './signals/follower-minimum.ts';
import { imitatedBefore } from './signals/imitated-before.ts';
import { nobodyCanApply } from './signals/nobody-can-apply.ts';
import { proAccount } from './signals/pro-account.ts';
import { regularPosts } from './signals/regular-posts.ts';
import { supportRoute } from './signals/support-route.ts';
import { talksWithViewers } from './signals/talks-with-viewers.ts';
import { viralPosts } from './signals/viral-posts.ts';
import { watchTime } from './signals/watch-time.ts';

/** Every rule: TikTok's requirements, then the signals of guides, and last the claims that do not hold. */
export const RULES = [
  profilePublic,
  profileComplete,
  activeRecently,
  authenticOwner,
  oneBadgePerOwner,
  businessEmailMatches,
  inTheNews,
  accountSecure,
  nameMatchesHandle,
  rulesKept,
  requestOpen,
  handleStable,
  followersNoFactor,
  regularPosts,
  viralPosts,
  engagement,
  talksWithViewers,
  watchTime,
  badgeElsewhere,
  imitatedBefore,
  businessPapers,
  nobodyCanApply,
  proAccount,
  followerGrowth,
  followerMinimum,
  supportRoute,
  badgeForMoney,
] as const satisfies readonly Rule[];
