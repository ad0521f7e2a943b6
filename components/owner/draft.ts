// What stands in a question's field while it is being filled in, and how it becomes an answer. Pure: no document here.

import type { BadgeRequest, OwnerValues, Question } from '../../lib/account/owner-answers.ts';
import { hostOf } from '../../lib/rules/hosts.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { type Field, FORMS } from './forms.ts';

/** A field's content: text, a day as the browser writes it (2026-11-22), one choice, several marks, or "none of it". */
export interface Draft {
  readonly text: string;
  readonly day: string;
  readonly choice: string;
  readonly marks: readonly string[];
  readonly none: boolean;
}

/** What a draft comes to. `empty`: nothing was filled in, so there is nothing to keep. */
export type Filled =
  | { readonly state: 'empty' }
  | { readonly state: 'problem'; readonly problem: Message }
  | { readonly state: 'value'; readonly value: unknown };

const EMPTY: Draft = { text: '', day: '', choice: '', marks: [], none: false };
/** As many and as long as are kept (lib/memory/owner/form.ts). */
const MAX_LINKS = 50;
const MAX_LINK_CHARS = 2048;
/** A day before TikTok began is a slip of the hand. */
const FIRST_DAY = '2016-01-01';

/** Gives the draft that shows an answer; an empty one where there is none. */
export function draftOf<Q extends Question>(question: Q, value: OwnerValues[Q] | undefined): Draft {
  if (value === undefined) return EMPTY;
  const given: OwnerValues[Question] = value;
  if (typeof given === 'boolean') return { ...EMPTY, choice: given ? 'yes' : 'no' };
  if (typeof given === 'number') {
    return FORMS[question].field.kind === 'day'
      ? { ...EMPTY, day: isoDay(given) }
      : { ...EMPTY, text: String(given) };
  }
  if (typeof given === 'string') {
    return FORMS[question].field.kind === 'domain' ? { ...EMPTY, text: given } : { ...EMPTY, choice: given };
  }
  if ('state' in given) return requestDraft(given);
  if (given.length === 0) return { ...EMPTY, none: true };
  return FORMS[question].field.kind === 'links'
    ? { ...EMPTY, text: given.join('\n') }
    : { ...EMPTY, marks: given };
}

/** Gives what a draft comes to; `today` (ms) is the last day that can be meant. */
export function fill(question: Question, draft: Draft, today: number): Filled {
  const { field } = FORMS[question];
  switch (field.kind) {
    case 'choice':
      return fillChoice(field, draft);
    case 'marks':
      return fillMarks(field, draft);
    case 'links':
      return draft.none ? { state: 'value', value: [] } : fillLinks(draft.text);
    case 'day':
      return fillDay(draft.day, today);
    case 'domain':
      return fillDomain(draft.text);
    case 'request':
      return fillRequest(draft, today);
    case 'number':
      return fillNumber(field, draft.text);
  }
}

function requestDraft(request: BadgeRequest): Draft {
  const day = request.state === 'never' ? '' : isoDay(request.day);
  return { ...EMPTY, choice: request.state, day };
}

function fillChoice({ choices }: Extract<Field, { kind: 'choice' }>, { choice }: Draft): Filled {
  if (!choices.some(({ value }) => value === choice)) return { state: 'empty' };
  const isYesNo = choices.some(({ value }) => value === 'yes');
  return { state: 'value', value: isYesNo ? choice === 'yes' : choice };
}

function fillMarks({ choices }: Extract<Field, { kind: 'marks' }>, { marks, none }: Draft): Filled {
  if (none) return { state: 'value', value: [] };
  const chosen = choices.map(({ value }) => value).filter((value) => marks.includes(value));
  return chosen.length === 0 ? { state: 'empty' } : { state: 'value', value: chosen };
}

function fillLinks(text: string): Filled {
  const lines = text.split(/\s+/).filter((line) => line !== '');
  if (lines.length === 0) return { state: 'empty' };
  if (lines.length > MAX_LINKS) return problem(message('owner.problem.many', { max: MAX_LINKS }));
  const links: string[] = [];
  for (const line of lines) {
    const link = /^[a-z]+:/i.test(line) ? line : `https://${line}`;
    if (!/^https?:\/\//i.test(link) || link.length > MAX_LINK_CHARS || hostOf(link) === null) {
      return problem(message('owner.problem.link', { link: line.slice(0, 60) }));
    }
    links.push(link);
  }
  return { state: 'value', value: [...new Set(links)] };
}

function fillDay(day: string, today: number): Filled {
  if (day === '') return { state: 'empty' };
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(at) || day < FIRST_DAY || at > today) return problem(message('owner.problem.day'));
  return { state: 'value', value: at };
}

/** People paste their address or their site: only the domain is taken. */
function fillDomain(text: string): Filled {
  const given = text.trim();
  if (given === '') return { state: 'empty' };
  const host = hostOf(given.slice(given.lastIndexOf('@') + 1).toLowerCase());
  return host === null ? problem(message('owner.problem.domain')) : { state: 'value', value: host };
}

function fillRequest({ choice, day }: Draft, today: number): Filled {
  if (choice === 'never') return { state: 'value', value: { state: choice } };
  if (choice !== 'waiting' && choice !== 'refused') return { state: 'empty' };
  const filled = fillDay(day, today);
  if (filled.state === 'empty') return problem(message('owner.problem.day'));
  return filled.state === 'value' ? { state: 'value', value: { state: choice, day: filled.value } } : filled;
}

function fillNumber({ max, isWhole }: Extract<Field, { kind: 'number' }>, text: string): Filled {
  const given = text.trim().replace(',', '.');
  if (given === '') return { state: 'empty' };
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(given) ? Number(given) : Number.NaN;
  const isGood = number <= max && (!isWhole || Number.isInteger(number));
  return isGood ? { state: 'value', value: number } : problem(message('owner.problem.number', { max }));
}

function problem(said: Message): Filled {
  return { state: 'problem', problem: said };
}

/** UTC, like the days that are kept. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
