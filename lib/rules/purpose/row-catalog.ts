// The rows of the guide's comparison, in its order. A row is a file in rows/, its test and a line here.

import type { Row } from './comparison.ts';
import { audienceInteraction } from './rows/audience-interaction.ts';
import { contentFocus } from './rows/content-focus.ts';
import { metricsFocus } from './rows/metrics-focus.ts';
import { paidAds } from './rows/paid-ads.ts';
import { primaryGoal } from './rows/primary-goal.ts';
import { verification } from './rows/verification.ts';

export const ROWS = [
  primaryGoal,
  verification,
  contentFocus,
  audienceInteraction,
  paidAds,
  metricsFocus,
] as const satisfies readonly Row[];
