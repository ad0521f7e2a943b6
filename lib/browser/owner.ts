// How popup and "your account" page speak to the background about own accounts: one typed call each.

import type { Handle } from '../account/handle.ts';
import type { OwnerAnswers, Question } from '../account/owner-answers.ts';
import { ask } from './asking.ts';
import type { OwnerRequest, OwnList, OwnPage } from './owner-messages.ts';

/** An account by the name it is kept under and its handle. */
export interface OwnName {
  readonly subject: string;
  readonly handle: Handle;
}

/** Calls an account the person's own and opens its page, at a question where one is given. Nothing happens for a private window. */
export function openOwner(name: OwnName, tabId: number, question: Question | null): Promise<null> {
  return send({ type: 'open-owner', tabId, ...name, question });
}

/** Asks which accounts are the person's own. */
export function askOwnAccounts(): Promise<OwnList> {
  return send({ type: 'own-accounts' });
}

/** Asks what was answered about one of them. */
export function askOwnAccount(subject: string): Promise<OwnPage> {
  return send({ type: 'own-account', subject });
}

/** Gives an answer, or takes it back with null. What is no answer to the question comes back as `no-answer`. */
export function sendAnswer(name: OwnName, question: Question, value: unknown): Promise<OwnPage> {
  return send({ type: 'answer', ...partsOf(name), question, value });
}

/** Erases everything about one account; without its handle what is kept under the one name. */
export function eraseOwnAccount({
  subject,
  handle,
}: {
  readonly subject: string;
  readonly handle: Handle | null;
}): Promise<OwnPage> {
  return send({ type: 'erase-own', subject, handle });
}

/** Puts back what was erased. */
export function restoreOwnAccount(name: OwnName, answers: OwnerAnswers): Promise<OwnPage> {
  return send({ type: 'restore-own', ...partsOf(name), answers });
}

/** A name may come with more, which is not for sending. */
function partsOf({ subject, handle }: OwnName): OwnName {
  return { subject, handle };
}

function send<T>(request: OwnerRequest): Promise<T> {
  return ask(request);
}
