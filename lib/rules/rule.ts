// What a rule is and what it answers. Each rule is one file beside its test; catalog.ts lists them all.

import type { Account } from '../account/account.ts';
import type { OwnerAnswers, Question } from '../account/owner-answers.ts';
import type { Source } from '../account/sighting.ts';
import type { Snapshot } from '../account/snapshot.ts';
import type { Message } from '../words/message.ts';
import type { OwnerDomains } from './press/owner-domains.ts';
import type { PressTally } from './press/tally.ts';

/** The result words of W3C's Evaluation and Report Language. */
export type OutcomeValue = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

/** Who asks for it: TikTok's own publication, a guide, or the article this product grew from. */
export type Basis = 'tiktok' | 'guide' | 'seed';

/** Where a claim was read: address, the label it has in our research, and the day it stood there. */
export interface RuleSource {
  readonly label: string;
  readonly url: string;
  /** ISO day, month or year: as exact as the source allows. */
  readonly asOf: string;
}

/** What was read that led to the outcome; `source` and `at` are null for remarks that no page carries. */
export interface Evidence {
  readonly message: Message;
  readonly source: Source | null;
  readonly at: number | null;
}

/** What a rule found out. */
export interface Finding {
  readonly outcome: OutcomeValue;
  readonly evidence: readonly Evidence[];
  /** The one next step, or null where there is none to take. */
  readonly remedy: Message | null;
  /** The question whose answer would settle it, where one would; null or left out where none does. */
  readonly asks?: Question | null;
}

/** Everything a rule may look at. The clock comes in as an argument. */
export interface RuleContext {
  readonly account: Account;
  readonly now: number;
  /** The account's snapshots, oldest first; null where none are kept. */
  readonly history: readonly Snapshot[] | null;
  /** What the owner said; null or left out where nobody is known to be the owner. */
  readonly answers?: OwnerAnswers | null;
  /** The owner's press links counted by domain, from whoever has room for the list of public suffixes. */
  readonly press?: PressTally | null;
  /** The domains of the owner's mail and linked site, likewise. */
  readonly domains?: OwnerDomains | null;
}

/** One criterion. `id` is the file's name; `title` says what is asked, in a few words. */
export interface Rule {
  readonly id: string;
  readonly group: 'requirement' | 'signal';
  readonly basis: Basis;
  readonly title: Message;
  readonly sources: readonly RuleSource[];
  /** Labels in the research paper (R-01, H-05), so that a reader finds the reasoning. */
  readonly labels: readonly string[];
  /** Only the owner can answer: the outcome is `cantTell` until they do. */
  readonly ownerOnly: boolean;
  /** A claim people still meet that no longer holds; shown as such, never counted. */
  readonly outdatedSince: string | null;
  check(context: RuleContext): Finding;
}

/** A rule's finding with what a screen needs to show it. */
export interface Outcome extends Finding {
  readonly id: string;
  readonly basis: Basis;
  readonly title: Message;
  readonly sources: readonly RuleSource[];
  readonly ownerOnly: boolean;
  readonly outdatedSince: string | null;
}
