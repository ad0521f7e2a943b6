// What popup and "your account" page ask of the background about the person's own accounts, and what they get. The pages
// are ours, but their messages are checked like any other.

import * as z from 'zod/mini';
import { parseHandle } from '../account/handle.ts';
import { type OwnerAnswers, QUESTIONS } from '../account/owner-answers.ts';
import type { OwnAccount } from '../memory/owner/owner.ts';
import type { PressTally } from '../rules/press/tally.ts';

const MAX_HANDLE_CHARACTERS = 65;

const subject = z.string().check(z.regex(/^(id|handle):[a-z0-9._]{1,64}$/));
const handle = z.string().check(
  z.maxLength(MAX_HANDLE_CHARACTERS),
  z.refine((text) => parseHandle(text) === text),
);
const question = z.enum(QUESTIONS);

/** The requests about own accounts. Values are checked by lib/memory/owner, question by question. */
export function ownerRequests() {
  return [
    z.object({
      type: z.literal('open-owner'),
      tabId: z.int(),
      subject,
      handle,
      question: z.nullable(question),
    }),
    z.object({ type: z.literal('own-accounts') }),
    z.object({ type: z.literal('own-account'), subject }),
    z.object({ type: z.literal('answer'), subject, handle, question, value: z.unknown() }),
    z.object({ type: z.literal('erase-own'), subject, handle: z.nullable(handle) }),
    z.object({ type: z.literal('restore-own'), subject, handle, answers: z.unknown() }),
  ] as const;
}
export type OwnerRequest = z.infer<ReturnType<typeof ownerRequests>[number]>;

/** The background's answer to a page about one own account; `press` says what became of its links. */
export type OwnPage =
  | { readonly state: 'open'; readonly own: OwnAccount; readonly press: PressTally | null }
  | { readonly state: 'none' | 'private' | 'corrupt' | 'newer-version' | 'too-many-accounts' | 'no-answer' };

/** The own accounts there are, by handle; none in a private window. */
export type OwnList =
  | { readonly state: 'list'; readonly accounts: readonly Pick<OwnAccount, 'subject' | 'handle'>[] }
  | { readonly state: 'private' };

/** What a report says of the account's owner: whose it is, and with what answers it is to be judged. */
export interface ReportedOwner {
  /** `private`: a private window, where nothing is read and nothing kept. */
  readonly state: 'own' | 'unclaimed' | 'private';
  readonly answers: OwnerAnswers | null;
  readonly press: PressTally | null;
  readonly domains: { readonly mail: string | null; readonly site: string | null } | null;
}
