// The form in which inspect prints an account. docs/formats.md describes it and docs/inspect.schema.json holds it fast:
// a change here is a change there.

import type { Confidence } from '../account/confidence.ts';
import type { Question } from '../account/owner-answers.ts';
import type { Source } from '../account/sighting.ts';
import type { Imitation } from '../lookalike/imitations.ts';
import type { Relation, Strength } from '../lookalike/lookalike.ts';
import type { KindType, Label } from '../rules/assessment.ts';
import type { StepKind } from '../rules/next-step.ts';
import type { Advice, IdentityLevel, PromotionLevel, Side, SignalState } from '../rules/purpose/answer.ts';
import type { Basis, OutcomeValue, RuleSource } from '../rules/rule.ts';

/** One account as inspect prints it. Null means unknown. */
export interface AccountJson {
  readonly handle: string;
  readonly id: string | null;
  readonly displayName: string | null;
  readonly badge: BadgeJson;
  readonly kind: KindJson;
  readonly purpose: PurposeJson | null;
  readonly age: AgeJson | null;
  readonly stats: StatsJson;
  readonly posts: PostsJson;
  readonly readiness: {
    readonly requirements: GroupJson;
    readonly signals: GroupJson;
    readonly coverage: number;
    /** The step that brings the owner furthest; null where there is none. */
    readonly next: NextStepJson | null;
  };
  readonly lookalikes: readonly LookalikeJson[];
}

/** What is known of TikTok's badge, and of check marks typed by the owner. */
export interface BadgeJson {
  readonly state: 'present' | 'absent' | 'unknown';
  readonly evidence: readonly { readonly source: Source; readonly shows: boolean; readonly at: string }[];
  readonly imitations: readonly Imitation[];
}

/** What kind of account it is. */
export interface KindJson {
  readonly type: KindType;
  readonly labels: readonly Label[];
  /** Those of the labels that are our reading, not TikTok's word. */
  readonly inferredLabels: readonly Label[];
  readonly category: string | null;
  readonly evidence: readonly string[];
}

/** Official or marketing: two axes, the comparison row by row, and advice. */
export interface PurposeJson {
  readonly identity: {
    readonly level: IdentityLevel;
    /** What confirms it, strongest first. */
    readonly by: readonly string[];
    readonly evidence: readonly string[];
  };
  readonly promotion: {
    readonly level: PromotionLevel;
    readonly posts: number;
    readonly promotional: number;
    /** Promotional over read posts, null under nine. */
    readonly share: number | null;
    readonly evidence: readonly string[];
    readonly signals: readonly PurposeSignalJson[];
  };
  readonly comparison: readonly PurposeRowJson[];
  readonly advice: readonly PurposeAdviceJson[];
}

/** One signal of promotion; `posts` is null for signals that look at the profile. */
export interface PurposeSignalJson {
  readonly id: string;
  readonly title: string;
  readonly counts: boolean;
  readonly state: SignalState;
  readonly posts: number | null;
  readonly evidence: readonly string[];
  readonly sources: readonly RuleSource[];
}

/** One row of the comparison between official and marketing accounts. */
export interface PurposeRowJson {
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  readonly evidence: readonly string[];
  readonly sources: readonly RuleSource[];
}

/** One practice that a measured signal calls for. */
export interface PurposeAdviceJson {
  readonly id: string;
  readonly side: Advice['side'];
  readonly advice: string;
  readonly evidence: readonly string[];
  readonly sources: readonly RuleSource[];
}

/** Since when there is the account, and when its names were changed last. Times are ISO 8601. */
export interface AgeJson {
  readonly createdAt: string | null;
  readonly isEstimate: boolean | null;
  readonly days: number | null;
  readonly handleChangedAt: string | null;
  readonly displayNameChangedAt: string | null;
}

/** The counts of the profile. */
export interface StatsJson {
  readonly followers: number | null;
  readonly following: number | null;
  readonly likes: number | null;
  readonly videos: number | null;
  /** Names of the counts above that TikTok rounded. */
  readonly rounded: readonly string[];
}

/** What the posts in the files say; `dated` is how many of them carry a time and are not pinned. */
export interface PostsJson {
  readonly count: number | null;
  readonly pinned: number;
  readonly dated: number;
  readonly perWeek: number | null;
  readonly longestGapDays: number | null;
  /** Of the two above, by `dated`. */
  readonly confidence: Confidence | null;
  readonly medianViews: number | null;
  readonly views: SampleJson & { readonly rounded: boolean };
  readonly viral: SampleJson & { readonly count: number | null; readonly complete: boolean };
  readonly engagement: { readonly byViews: RateJson | null; readonly byFollowers: RateJson | null };
  readonly lastPostAt: string | null;
}

/** How many posts a measure rests on, and how far so many can be relied on. */
export interface SampleJson {
  readonly sample: number;
  readonly confidence: Confidence | null;
}

/** A median rate in percent beside what others publish for accounts of this size. */
export interface RateJson extends SampleJson {
  readonly percent: number;
  readonly rounded: boolean;
  readonly published: readonly BandJson[];
}

/** One published figure in percent; an average has both ends alike. */
export interface BandJson {
  readonly publisher: string;
  readonly low: number;
  readonly high: number;
  readonly url: string;
  readonly asOf: string;
}

/** Outcomes of one group, outdated claims listed but not counted. */
export interface GroupJson {
  readonly passed: number;
  readonly failed: number;
  readonly cantTell: number;
  readonly outcomes: readonly OutcomeJson[];
}

/** One step for the owner: `asks` names the question to answer, where it is one. */
export interface NextStepJson {
  readonly kind: StepKind;
  readonly rule: string;
  readonly text: string;
  readonly asks: Question | null;
}

/** What one rule found, with sentences in the language asked for. */
export interface OutcomeJson {
  readonly id: string;
  readonly title: string;
  readonly outcome: OutcomeValue;
  readonly basis: Basis;
  readonly evidence: readonly string[];
  readonly remedy: string | null;
  readonly sources: readonly RuleSource[];
  readonly ownerOnly: boolean;
  readonly outdatedSince: string | null;
}

/** One resemblance; `target` is the handle of the known account. */
export interface LookalikeJson {
  readonly target: string;
  readonly strength: Strength;
  readonly relation: Relation;
  readonly reasons: readonly string[];
}
