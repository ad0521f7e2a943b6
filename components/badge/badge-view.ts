// What the badge on the page shows, as plain data: it travels from whoever judged to the content script.

import type { Age } from '../../lib/account/account.ts';
import type { Lookalike } from '../../lib/lookalike/lookalike.ts';
import type { Assessment, KindType, Label } from '../../lib/rules/assessment.ts';
import type { ShownSubject } from '../lookalike/subject.ts';

/** A label and whether it is our reading of the page instead of TikTok's word. */
export interface ShownLabel {
  readonly label: Label;
  readonly inferred: boolean;
}

/** A profile that was read and judged. */
export interface ReadyView extends ShownSubject {
  readonly state: 'ready';
  /** The badge is unknown because sources contradict each other. */
  readonly contradicting: boolean;
  /** How many check marks and words for having the badge the owner typed. */
  readonly imitations: number;
  readonly kind: KindType;
  /** TikTok's line of business, in the page's language. */
  readonly category: string | null;
  readonly labels: readonly ShownLabel[];
  readonly age: Age | null;
  /** The one resemblance worth saying, or null. */
  readonly lookalike: Lookalike | null;
  /** Handles this account does not resemble, the user said. */
  readonly dismissed: readonly string[];
}

/** Everything the badge can be asked to show. */
export type BadgeView = { readonly state: 'loading' } | { readonly state: 'unavailable' } | ReadyView;

/** Gives what the badge shows of an assessment; `dismissed` holds the handles of which the user said "not a look-alike". */
export function badgeViewOf(assessment: Assessment, dismissed: readonly string[]): ReadyView {
  const { account, badge, imitations, kind, age, lookalikes } = assessment;
  return {
    state: 'ready',
    handle: account.handle,
    displayName: account.displayName?.value ?? null,
    badge: badge.state,
    followers: account.followers?.value ?? null,
    contradicting: badge.state === 'unknown' && badge.evidence.length > 0,
    imitations: imitations.length,
    kind: kind.type,
    category: kind.category,
    labels: kind.labels.map(({ label, inferred }) => ({ label, inferred })),
    age,
    lookalike: badge.state === 'present' ? null : mostTelling(lookalikes, dismissed),
    dismissed,
  };
}

/** Gives the resemblance to show first: an open notice, else a dismissed one (so that it can be undone), else what the judge put first. */
function mostTelling(lookalikes: readonly Lookalike[], dismissed: readonly string[]): Lookalike | null {
  const notices = lookalikes.filter(({ relation }) => relation === 'look-alike');
  const open = notices.find(({ target }) => !dismissed.includes(target.handle));
  return open ?? notices[0] ?? lookalikes[0] ?? null;
}
