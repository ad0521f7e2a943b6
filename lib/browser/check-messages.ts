// What the page about a checked account asks of the background, and what it gets. The page knows the account by a number only.

import * as z from 'zod/mini';
import type { CheckedAccount } from '../rules/checked-account.ts';
import { handle } from './message-fields.ts';

/** The requests of that page. `set-check` says a word on the account or takes it back. */
export function checkRequests() {
  return [
    z.object({ type: z.literal('check'), key: z.int() }),
    z.object({
      type: z.literal('set-check'),
      key: z.int(),
      word: z.enum(['watched', 'trusted', 'look-alike']),
      isOn: z.boolean(),
    }),
    z.object({ type: z.literal('dismiss-check'), key: z.int(), target: handle, dismissed: z.boolean() }),
  ] as const;
}
export type CheckRequest = z.infer<ReturnType<typeof checkRequests>[number]>;

/** The answer: what is known of the account, or that the number stands for none (any more). */
export type CheckAnswer = { readonly state: 'gone' } | ({ readonly state: 'checked' } & CheckedAccount);
