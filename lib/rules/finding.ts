// The few ways in which a rule speaks: facts with their source, remarks without one, and the question to the owner.

import type { Fact } from '../account/account.ts';
import type { Sample } from '../account/confidence.ts';
import type { Answer, Question } from '../account/owner-answers.ts';
import type { Post } from '../account/post.ts';
import { type Message, type MessageId, message } from '../words/message.ts';
import type { Evidence, Finding, OutcomeValue } from './rule.ts';

/** Gives a finding; without a remedy there is no next step. */
export function finding(
  outcome: OutcomeValue,
  evidence: readonly Evidence[],
  remedy: Message | null = null,
): Finding {
  return { outcome, evidence, remedy };
}

/** Gives evidence that rests on a fact of the account. */
export function seen(said: Message, fact: Fact<unknown>): Evidence {
  return { message: said, source: fact.source, at: fact.at };
}

/** Gives evidence that rests on posts; posts carry their source but not the time they were read. */
export function seenInPosts(said: Message, posts: readonly Post[]): Evidence {
  return { message: said, source: posts[0]?.source ?? null, at: null };
}

/** Gives a remark that no page carries. */
export function remark(id: MessageId): Evidence {
  return { message: message(id), source: null, at: null };
}

/** Gives the remark on how many posts a measure rests on, and how far so many can be relied on; none for no posts. */
export function restsOn({ sample, confidence }: Sample): readonly Evidence[] {
  if (confidence === null) return [];
  return [{ message: message(`rule.confidence.${confidence}`, { count: sample }), source: null, at: null }];
}

/** Gives the answer to what only the owner knows: cannot tell, with what the owner can do and the question to answer. */
export function askOwner(
  question: Question,
  remedy: MessageId | null,
  evidence: readonly Evidence[] = [],
): Finding {
  const said = [...evidence, remark('rule.owner-only')];
  return { ...finding('cantTell', said, remedy && message(remedy)), asks: question };
}

/** Gives evidence that rests on the owner's word: what was said, and on which day. */
export function toldByOwner({ at }: Answer<unknown>, what: Message): Evidence {
  return { message: message('rule.told', { day: { date: at }, what }), source: null, at };
}
