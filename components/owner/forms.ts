// How each question is put: its kind of field, what there is to choose from, and the rule that judges the answer. Data only.

import {
  COMMENTS_ASKED,
  IMITATIONS,
  OTHER_BADGES,
  OWNER_KINDS,
  PAPERS,
  type Question,
  REQUEST_STATES,
} from '../../lib/account/owner-answers.ts';
import type { MessageId } from '../../lib/words/message.ts';

/** One thing to choose, with its words. */
export interface Choice {
  readonly value: string;
  readonly label: MessageId;
}

/** The field of a question. Fields with `none` hold several things, and "there are none" is an answer of its own. */
export type Field =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'marks'; readonly choices: readonly Choice[]; readonly none: MessageId }
  | { readonly kind: 'links'; readonly none: MessageId }
  | { readonly kind: 'day' }
  | { readonly kind: 'domain' }
  | { readonly kind: 'request'; readonly choices: readonly Choice[] }
  | { readonly kind: 'number'; readonly max: number; readonly isWhole: boolean };

/** One question of the page. */
export interface QuestionForm {
  readonly field: Field;
  /** Id of the rule that judges the answer. */
  readonly rule: string;
}

const YES_NO: Field = {
  kind: 'choice',
  choices: [
    { value: 'yes', label: 'owner.yes' },
    { value: 'no', label: 'owner.no' },
  ],
};

/** Every question by its name. */
export const FORMS: Readonly<Record<Question, QuestionForm>> = {
  twoStep: { field: YES_NO, rule: 'account-secure' },
  emailConfirmed: { field: YES_NO, rule: 'account-secure' },
  ownerKind: {
    field: {
      kind: 'choice',
      choices: OWNER_KINDS.map((value) => ({ value, label: `owner.ownerKind.${value}` })),
    },
    rule: 'authentic-owner',
  },
  otherBadge: {
    field: {
      kind: 'choice',
      choices: OTHER_BADGES.map((value) => ({ value, label: `owner.otherBadge.${value}` })),
    },
    rule: 'one-badge-per-owner',
  },
  openViolations: { field: YES_NO, rule: 'rules-kept' },
  emailDomain: { field: { kind: 'domain' }, rule: 'business-email-matches' },
  pressLinks: { field: { kind: 'links', none: 'owner.pressLinks.none' }, rule: 'in-the-news' },
  requestMenu: { field: YES_NO, rule: 'request-open' },
  request: {
    field: {
      kind: 'request',
      choices: REQUEST_STATES.map((value) => ({ value, label: `owner.request.${value}` })),
    },
    rule: 'request-open',
  },
  lastLogin: { field: { kind: 'day' }, rule: 'active-recently' },
  papers: {
    field: {
      kind: 'marks',
      choices: PAPERS.map((value) => ({ value, label: `owner.papers.${value}` })),
      none: 'owner.papers.none',
    },
    rule: 'business-papers',
  },
  badgesElsewhere: { field: { kind: 'links', none: 'owner.badgesElsewhere.none' }, rule: 'badge-elsewhere' },
  imitated: {
    field: {
      kind: 'choice',
      choices: IMITATIONS.map((value) => ({ value, label: `owner.imitated.${value}` })),
    },
    rule: 'imitated-before',
  },
  commentsAnswered: {
    field: { kind: 'number', max: COMMENTS_ASKED, isWhole: true },
    rule: 'talks-with-viewers',
  },
  watchedPercent: { field: { kind: 'number', max: 100, isWhole: false }, rule: 'watch-time' },
};
