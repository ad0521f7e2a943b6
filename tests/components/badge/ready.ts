// The view of an assessment, as it reaches the page.

import type { ReadyView } from '../../../components/badge/badge-view.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { digestOf } from '../../../lib/rules/digest.ts';

/** Gives the view that shows an assessment; `dismissed` as for digestOf(). */
export function ready(assessment: Assessment, dismissed: readonly string[]): ReadyView {
  return { state: 'ready', ...digestOf(assessment, dismissed) };
}
