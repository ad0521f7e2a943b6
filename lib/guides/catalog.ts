// The one list of guides, in the order in which they are shown.

import type { Guide } from './guide.ts';
import { businessAccount } from './guides/business-account.ts';
import { helpfulPapers } from './guides/helpful-papers.ts';
import { reportImpostor } from './guides/report-impostor.ts';
import { requestVerification } from './guides/request-verification.ts';
import { supportRoute } from './guides/support-route.ts';

/** Every guide. */
export const GUIDES: readonly Guide[] = [
  requestVerification,
  helpfulPapers,
  supportRoute,
  businessAccount,
  reportImpostor,
];
