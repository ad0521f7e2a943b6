// How the page about a checked account speaks to the background.

import type { Handle } from '../account/handle.ts';
import { ask } from './asking.ts';
import type { CheckAnswer, CheckRequest } from './check-messages.ts';

/** Asks what is known of the account under a number. */
export function askCheck(key: number): Promise<CheckAnswer> {
  return send({ type: 'check', key });
}

/** Says a word on the account, or takes it back, and gives what holds then. */
export function sendWord(
  key: number,
  word: 'watched' | 'trusted' | 'look-alike',
  isOn: boolean,
): Promise<CheckAnswer> {
  return send({ type: 'set-check', key, word, isOn });
}

/** Says that the account is no look-alike of another, or takes it back. */
export function sendCheckDismissed(key: number, target: Handle, dismissed: boolean): Promise<CheckAnswer> {
  return send({ type: 'dismiss-check', key, target, dismissed });
}

function send(request: CheckRequest): Promise<CheckAnswer> {
  return ask(request);
}
