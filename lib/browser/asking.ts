// Questions to the background and its answers, the same way in every browser. An answer travels in a list of one, so that none is
// told from an answer that says nothing: Chromium takes no promise from a listener, and no error either.

import { runtime } from './api.ts';
import type { MessageSender } from './senders.ts';

/** Asks the background. Rejects where it can't be reached, takes no such question, or failed over it. */
export async function ask<Answer>(question: object): Promise<Answer> {
  const [answer]: [Answer] = await runtime.sendMessage(question);
  return answer;
}

/** Answers every question: with what the promise gives, or with nothing where there is no promise or it fails. */
export function onAsked(answer: (raw: unknown, from: MessageSender) => Promise<unknown> | null): void {
  runtime.onMessage.addListener((raw, from, respond) => {
    const answered = answer(raw, from);
    void answered?.then(
      (given) => respond([given]),
      () => respond(null),
    );
    // True: the answer comes later.
    return answered ? true : undefined;
  });
}
