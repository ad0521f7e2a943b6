// Questions to the background and its answers, the same way in every browser. An answer travels in a list of one, so that none is
// told from an answer that says nothing: Chromium takes no promise from a listener, and no error either.

import type { Runtime } from 'webextension-polyfill';
import { browser, runtime } from './api.ts';
import type { MessageSender } from './senders.ts';

/** Asks the background. Rejects where it can't be reached, takes no such question, or failed over it. */
export async function ask<Answer>(question: object): Promise<Answer> {
  const [answer]: [Answer] = await runtime.sendMessage(question);
  return answer;
}

/** Gives the answer to a question; null where there is none to give. */
type Answer = (raw: unknown, from: MessageSender) => Promise<unknown> | null;

/** Answers every question: with what the promise gives, or with nothing where there is no promise or it fails. */
export function onAsked(answer: Answer): void {
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

/** The same for what comes over lines (line.ts): a question has a number, and its answer goes back with it. */
export function onAskedByLine(answer: Answer): void {
  browser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((raw) => {
      if (!port.sender || !Array.isArray(raw)) return;
      const [number, question]: readonly unknown[] = raw;
      void (answer(question, port.sender) ?? Promise.resolve(null)).then(
        (given) => post(port, [number, given]),
        () => post(port, [number, null]),
      );
    });
  });
}

/** Whoever asked may be gone by now. */
function post(port: Runtime.Port, message: readonly unknown[]): void {
  try {
    port.postMessage(message);
  } catch {
    // There is nobody to tell.
  }
}
