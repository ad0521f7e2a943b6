// What the page "What Ticklens remembers" shows, as its parts take it. Where it comes from is the caller's: names from TikTok
// stand in here as they are.

import type { Message, MessageId } from '../../lib/words/message.ts';

/** What an allowed account is to the identity that it may look like. */
export const ALLOWED_KINDS = ['own', 'regional', 'fan'] as const;
export type AllowedKind = (typeof ALLOWED_KINDS)[number];

/** One identity of the watch-list. Times are ms since 1970. */
export interface WatchedIdentity {
  readonly handle: string;
  readonly displayName: string;
  readonly allowed: readonly { readonly handle: string; readonly as: AllowedKind }[];
  readonly at: number;
}

/** What became of a change: null where it was kept, else why it was not. */
export type ChangeProblem = MessageId | null;

/** One account that was met. */
export interface RememberedAccount {
  readonly id: string;
  /** Null where somebody else was seen with it since. */
  readonly handle: string | null;
  readonly displayName: string;
  readonly followersAtLeast: number | null;
  readonly lastMet: number;
  readonly earlier: readonly { readonly handle: string; readonly until: number }[];
}

/** A part of a longer list: `from` is the place of its first row. */
export interface ListPart<T> {
  readonly rows: readonly T[];
  readonly from: number;
  readonly total: number;
}

/** Why there is no part of a list to show: it is on its way, or can't be read. */
export type Unread = 'asking' | 'failed';

/** Gives the rows of a part; none of one that is not there. */
export function rowsOf<T>(part: ListPart<T> | Unread): readonly T[] {
  return typeof part === 'string' ? [] : part.rows;
}

/** One decision of the person's, by its name in memory. */
export interface MadeDecision {
  readonly key: string;
  /** The account that was decided about: a handle, or null where only its id is known. */
  readonly handle: string | null;
  readonly what: 'genuine' | 'look-alike' | 'not-look-alike';
  /** Of `not-look-alike`: of whom. */
  readonly target: string | null;
  readonly at: number;
}

/** One account of the findings log. */
export interface LoggedAccount {
  readonly subject: string;
  readonly handle: string;
  readonly displayName: string | null;
  readonly kind: 'look-alike' | 'imitated-tick' | 'fan';
  readonly target: string | null;
  readonly times: number;
  readonly events: readonly {
    readonly what: 'seen' | 'gone' | 'back' | 'renamed';
    readonly at: number;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** How much is remembered. `bytes` is null where the browser does not say. */
export interface Amounts {
  readonly accounts: number;
  readonly brought: number;
  readonly findings: number;
  readonly bytes: number | null;
}

/** What an import would do to one kind of entry. */
export interface ImportTally {
  readonly kind: 'accounts' | 'identities' | 'known' | 'decisions' | 'findings';
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly others: number;
  readonly noRoom: number;
}

/** How an import and what is kept come together. */
export type ImportWay = 'merge' | 'replace';

/** Where an import stands. */
export type ImportState =
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'unreadable'; readonly problem: Message }
  | {
      readonly step: 'preview';
      readonly way: ImportWay;
      readonly tallies: readonly ImportTally[];
      readonly refused: number;
      readonly problems: readonly { readonly line: number; readonly problem: Message }[];
    }
  | { readonly step: 'writing'; readonly share: number }
  | { readonly step: 'done'; readonly taken: number; readonly notTaken: readonly MessageId[] }
  | { readonly step: 'stopped' }
  | { readonly step: 'failed'; readonly reason: MessageId };
