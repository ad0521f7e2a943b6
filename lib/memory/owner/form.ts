// The form in which the owner's answers are kept, checked question by question: one that is broken is left out and the
// others stay. Links and counts are capped here, so that nothing larger is ever kept.

import * as z from 'zod/mini';
import {
  COMMENTS_ASKED,
  IMITATIONS,
  OTHER_BADGES,
  OWNER_KINDS,
  type OwnerAnswers,
  type OwnerValues,
  PAPERS,
  QUESTIONS,
  type Question,
} from '../../account/owner-answers.ts';

const MAX_LINKS = 50;
const MAX_LINK_CHARS = 2048;
const MAX_DOMAIN_CHARS = 253;
/** TikTok began in 2016; a day before that is a slip of the hand. The last one is far away and only keeps dates valid. */
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2200, 0, 1);

/** What is asked of a form here: to tell a value from what is none. */
interface Form<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

type Forms = { readonly [Q in Question]: Form<OwnerValues[Q]> };

let forms: Forms | null = null;
const answers = z.record(z.string(), z.unknown());
const answer = z.object({ value: z.unknown(), at: z.number().check(z.gte(FIRST_DAY), z.lte(LAST_DAY)) });

/** Gives the value as an answer to this question, or null for one that is none. */
export function parseValue<Q extends Question>(question: Q, value: unknown): OwnerValues[Q] | null {
  forms ??= makeForms();
  const parsed = forms[question].safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Gives the questions that are answered in a way that can be used, and drops the others; null for what is no record at all. */
export function parseAnswers(raw: unknown): OwnerAnswers | null {
  const parsed = answers.safeParse(raw);
  if (!parsed.success) return null;
  let found: OwnerAnswers = {};
  for (const question of QUESTIONS) found = { ...found, ...one(question, parsed.data[question]) };
  return found;
}

function one<Q extends Question>(question: Q, raw: unknown): OwnerAnswers {
  const parsed = answer.safeParse(raw);
  const value = parsed.success ? parseValue(question, parsed.data.value) : null;
  return parsed.success && value !== null ? { [question]: { value, at: parsed.data.at } } : {};
}

function makeForms(): Forms {
  const time = z.number().check(z.gte(FIRST_DAY), z.lte(LAST_DAY));
  const link = z.string().check(z.maxLength(MAX_LINK_CHARS), z.regex(/^https?:\/\/[^\s]+$/i));
  const links = z.array(link).check(z.maxLength(MAX_LINKS));
  const domain = z
    .string()
    .check(z.maxLength(MAX_DOMAIN_CHARS), z.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/));
  return {
    ownerKind: z.enum(OWNER_KINDS),
    lastLogin: time,
    twoStep: z.boolean(),
    emailConfirmed: z.boolean(),
    emailDomain: domain,
    otherBadge: z.enum(OTHER_BADGES),
    openViolations: z.boolean(),
    pressLinks: links,
    requestMenu: z.boolean(),
    request: z.discriminatedUnion('state', [
      z.object({ state: z.literal('never') }),
      z.object({ state: z.literal('waiting'), day: time }),
      z.object({ state: z.literal('refused'), day: time }),
    ]),
    papers: z.array(z.enum(PAPERS)).check(z.maxLength(PAPERS.length)),
    badgesElsewhere: links,
    imitated: z.enum(IMITATIONS),
    commentsAnswered: z.int().check(z.gte(0), z.lte(COMMENTS_ASKED)),
    watchedPercent: z.number().check(z.gte(0), z.lte(100)),
  };
}
