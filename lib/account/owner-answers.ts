// What only the owner of an account knows, question by question. Vocabulary: asking is components/owner, keeping is
// lib/memory/owner, judging is lib/rules. No secrets: of an e-mail only the domain, of papers only that they are there.

/** Who stands behind the account; `other` is a fan page, a character, a place to collect things. */
export const OWNER_KINDS = ['person', 'business', 'institution', 'other'] as const;

/** Whether another account of the same owner has TikTok's badge; versions in other languages are TikTok's exception. */
export const OTHER_BADGES = ['none', 'other-language', 'same-language'] as const;

/** How the last request for the badge stands. */
export const REQUEST_STATES = ['never', 'waiting', 'refused'] as const;

/** Papers that show for whom the account is run, in the order in which they are asked for. */
export const PAPERS = ['power-of-attorney', 'register-extract', 'identity-card', 'trademark'] as const;

/** Whether other accounts copied the owner, and whether that is on record. */
export const IMITATIONS = ['never', 'not-documented', 'documented'] as const;

export type OwnerKind = (typeof OWNER_KINDS)[number];
export type OtherBadge = (typeof OTHER_BADGES)[number];
export type Paper = (typeof PAPERS)[number];
export type ImitationRecord = (typeof IMITATIONS)[number];

/** The last request for the badge. `day` (ms, midnight UTC): sent, where it waits; refused, where it was refused. */
export type BadgeRequest =
  | { readonly state: 'never' }
  | { readonly state: 'waiting' | 'refused'; readonly day: number };

/** The latest comments that the question on answers speaks of. */
export const COMMENTS_ASKED = 20;

/** What each question is answered with. Days are ms at midnight UTC, links whole http(s) addresses. */
export interface OwnerValues {
  readonly ownerKind: OwnerKind;
  readonly lastLogin: number;
  readonly twoStep: boolean;
  readonly emailConfirmed: boolean;
  /** The part after the @, in lower case: the address itself is nobody's business. */
  readonly emailDomain: string;
  readonly otherBadge: OtherBadge;
  readonly openViolations: boolean;
  /** Links to reports; an empty list says that there are none. */
  readonly pressLinks: readonly string[];
  readonly requestMenu: boolean;
  readonly request: BadgeRequest;
  readonly papers: readonly Paper[];
  /** Links to the owner's profiles with a badge on other platforms; an empty list says that there are none. */
  readonly badgesElsewhere: readonly string[];
  readonly imitated: ImitationRecord;
  /** How many of the last 20 comments the owner answered or liked. */
  readonly commentsAnswered: number;
  /** Mean share of a video that is watched, in percent, as TikTok shows the owner. */
  readonly watchedPercent: number;
}

/** The name of one question. */
export type Question = keyof OwnerValues;

/** An answer with the moment (ms) at which the owner gave it. */
export interface Answer<T> {
  readonly value: T;
  readonly at: number;
}

/** The owner's answers so far; what is left out was not answered. */
export type OwnerAnswers = { readonly [Q in Question]?: Answer<OwnerValues[Q]> | undefined };

/** Every question in the order in which it is asked: TikTok's requirements first, the signals of guides after them. */
export const QUESTIONS = [
  'twoStep',
  'emailConfirmed',
  'ownerKind',
  'otherBadge',
  'openViolations',
  'emailDomain',
  'pressLinks',
  'requestMenu',
  'request',
  'lastLogin',
  'papers',
  'badgesElsewhere',
  'imitated',
  'commentsAnswered',
  'watchedPercent',
] as const satisfies readonly Question[];
