// The one step that brings the owner furthest. Its order is data: first by stage, within a stage by rule. Only picks
// among what the rules found; what the step says is the rule's own remedy.

import type { Question } from '../account/owner-answers.ts';
import type { Message } from '../words/message.ts';
import type { Assessment, Readiness } from './assessment.ts';
import type { Outcome } from './rule.ts';

/** How long it takes to mend what is not met: at once, only by and by, or not by anything but time. */
type Takes = 'minutes' | 'weeks' | 'waiting';

/**
 * TikTok's requirements in the order in which to mend them, each with what it takes (a choice of this project): what makes
 * all else pointless first, then settings before anything that others have to agree to.
 */
const REQUIREMENTS: readonly (readonly [rule: string, takes: Takes])[] = [
  // While the profile is private nothing else is looked at.
  ['profile-public', 'minutes'],
  ['profile-complete', 'minutes'],
  // Two settings that are needed whoever asks.
  ['account-secure', 'minutes'],
  ['active-recently', 'minutes'],
  // A breach that is open ends a request whatever else is met.
  ['rules-kept', 'minutes'],
  ['business-email-matches', 'minutes'],
  // Who it stands for and which account is to have the badge decide on whether to ask at all.
  ['authentic-owner', 'minutes'],
  ['one-badge-per-owner', 'minutes'],
  // A new handle begins a wait of its own (handle-stable), so it comes last of what can be done today.
  ['name-matches-handle', 'minutes'],
  // Reports are written by others.
  ['in-the-news', 'weeks'],
  ['request-open', 'waiting'],
  ['handle-stable', 'waiting'],
];

/** A kind of step. */
export type StepKind =
  | 'mend'
  | 'answer'
  | 'settle'
  | 'build'
  | 'wait'
  | 'ask-tiktok'
  | 'signal'
  | 'signal-answer';

interface Stage {
  readonly kind: StepKind;
  readonly group: keyof Pick<Readiness, 'requirements' | 'signals'>;
  fits(outcome: Outcome): boolean;
}

/** From what brings most to what brings least. */
const STAGES: readonly Stage[] = [
  // One thing that is not met is enough for a refusal, and this one is in the owner's hands today.
  { kind: 'mend', group: 'requirements', fits: (outcome) => isFailed(outcome, 'minutes') },
  // An answer costs a moment and shows what else there is to mend.
  { kind: 'answer', group: 'requirements', fits: asksOwner },
  // Open, and no answer settles it, but something the owner can do would.
  {
    kind: 'settle',
    group: 'requirements',
    fits: ({ outcome, remedy }) => outcome === 'cantTell' && remedy !== null,
  },
  // Worth beginning only when the quick things are done.
  { kind: 'build', group: 'requirements', fits: (outcome) => isFailed(outcome, 'weeks') },
  // Asking now would waste the request: thirty days pass before the next.
  { kind: 'wait', group: 'requirements', fits: (outcome) => isFailed(outcome, 'waiting') },
  // Nothing stands against it any more.
  {
    kind: 'ask-tiktok',
    group: 'requirements',
    fits: ({ outcome, remedy }) => outcome === 'passed' && remedy !== null,
  },
  // None of these is asked for by TikTok.
  {
    kind: 'signal',
    group: 'signals',
    fits: ({ outcome, remedy }) => outcome === 'failed' && remedy !== null,
  },
  { kind: 'signal-answer', group: 'signals', fits: asksOwner },
];

/** The step: what to do, for which rule, and the question to answer where it is one. */
export interface NextStep {
  readonly kind: StepKind;
  readonly group: keyof Pick<Readiness, 'requirements' | 'signals'>;
  readonly rule: string;
  /** What is asked: the rule's title. */
  readonly about: Message;
  /** What to do; null where it is only to answer. */
  readonly text: Message | null;
  readonly asks: Question | null;
}

/** Gives the step that brings most; null where there is none, as on an account that has the badge. Outdated claims give none. */
export function nextStep({ badge, readiness }: Pick<Assessment, 'badge' | 'readiness'>): NextStep | null {
  if (badge.state === 'present') return null;
  for (const { kind, group, fits } of STAGES) {
    const open = readiness[group].outcomes.filter((one) => one.outdatedSince === null && fits(one));
    const [first] = open.toSorted((a, b) => placeOf(a) - placeOf(b));
    if (first) {
      const asks = kind === 'answer' || kind === 'signal-answer' ? (first.asks ?? null) : null;
      return { kind, group, rule: first.id, about: first.title, text: first.remedy, asks };
    }
  }
  return null;
}

function isFailed({ id, outcome, remedy }: Outcome, takes: Takes): boolean {
  return (
    outcome === 'failed' && remedy !== null && (REQUIREMENTS[placeOf({ id })]?.[1] ?? 'minutes') === takes
  );
}

function asksOwner({ outcome, asks }: Outcome): boolean {
  return outcome === 'cantTell' && (asks ?? null) !== null;
}

/** Rules that stand in no order keep the catalog's and come last. */
function placeOf({ id }: Pick<Outcome, 'id'>): number {
  const place = REQUIREMENTS.findIndex(([rule]) => rule === id);
  return place < 0 ? REQUIREMENTS.length : place;
}
