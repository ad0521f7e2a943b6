// The few things of an assessment that a chip and its card show, as plain data: made where the judging is done, and sent
// to whoever draws it. Reports take the whole assessment instead.

import { NO_PAST, type Past } from '../account/past.ts';
import type { Count } from '../account/sighting.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Message } from '../words/message.ts';
import type { Assessment } from './assessment.ts';
import { ageFact, kindFact, labelFact } from './facts.ts';
import { pastFacts, sayingFact } from './past-facts.ts';

/** One account that was judged, cut down to what a card has room for. Null means unknown. */
export interface Digest {
  readonly handle: string;
  readonly displayName: string | null;
  readonly badge: 'present' | 'absent' | 'unknown';
  readonly followers: Count | null;
  /** The badge is unknown because sources contradict each other. */
  readonly contradicting: boolean;
  /** How many check marks and words for having the badge the owner typed. */
  readonly imitations: number;
  /** Account type, TikTok’s labels, age, what is remembered: in the order in which they are shown. */
  readonly facts: readonly Message[];
  /** The one resemblance worth saying, or null. */
  readonly lookalike: Lookalike | null;
  /** Handles this account does not resemble, the person said. */
  readonly dismissed: readonly string[];
}

/** Gives the digest of an assessment; `dismissed` holds the handles of which the person said "not a look-alike". */
export function digestOf(assessment: Assessment, dismissed: readonly string[], past: Past = NO_PAST): Digest {
  const { account, badge, imitations, kind, age, lookalikes } = assessment;
  return {
    handle: account.handle,
    displayName: account.displayName?.value ?? null,
    badge: badge.state,
    followers: account.followers?.value ?? null,
    contradicting: badge.state === 'unknown' && badge.evidence.length > 0,
    imitations: imitations.length,
    facts: [
      kindFact(kind),
      ...kind.labels.map(labelFact),
      ...(age ? [ageFact(age)] : []),
      ...pastFacts(account.handle, past),
      ...(past.decided ? [sayingFact(past.decided)] : []),
    ],
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
