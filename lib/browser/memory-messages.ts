// What the page "What Ticklens remembers" asks of the background, and what it gets. Files go another way: the page reads and
// writes them itself, in one transaction (entrypoints/memory/exchange-work.ts), and tells the background when it did.

import * as z from 'zod/mini';
import type { Decision } from '../memory/decisions.ts';
import type { LoggedFinding } from '../memory/findings/finding.ts';
import type { Identity } from '../memory/identities/identity.ts';
import type { IdentityKeeping } from '../memory/identities/watch-list.ts';
import type { Counts, Part } from '../memory/look-through/look-through.ts';
import type { MemoryProblem } from '../memory/memory-problem.ts';
import type { MetAccount } from '../memory/met/met-account.ts';
import type { Settings } from '../memory/settings.ts';
import { handle, userId } from './message-fields.ts';

const MAX_SEARCH_CHARACTERS = 200;
const MAX_ROWS = 100_000;

const from = z.int().check(z.nonnegative(), z.maximum(MAX_ROWS));

/** The requests about what is remembered. Records that come back in an undo are opened like stored ones, not trusted. */
export function memoryRequests() {
  return [
    z.object({ type: z.literal('memory-overview') }),
    z.object({
      type: z.literal('memory-accounts'),
      search: z.string().check(z.maxLength(MAX_SEARCH_CHARACTERS)),
      from,
    }),
    z.object({ type: z.literal('memory-findings'), from }),
    z.object({ type: z.literal('keep-identity'), identity: z.unknown() }),
    z.object({ type: z.literal('remove-identity'), handle }),
    z.object({ type: z.literal('forget-account'), id: userId }),
    z.object({ type: z.literal('restore-account'), id: userId, row: z.unknown() }),
    z.object({ type: z.literal('undo-decision'), decision: z.unknown() }),
    z.object({ type: z.literal('restore-decision'), decision: z.unknown() }),
    z.object({ type: z.literal('put-decisions'), decisions: z.unknown() }),
    z.object({ type: z.literal('forget-brought') }),
    z.object({ type: z.literal('memory-changed') }),
    z.object({ type: z.literal('erase-memory') }),
  ] as const;
}
export type MemoryRequest = z.infer<ReturnType<typeof memoryRequests>[number]>;

let types: ReadonlySet<string> | null = null;

/** Tells these requests from those about other things. */
export function isMemoryRequest(request: { readonly type: string }): request is MemoryRequest {
  types ??= new Set(memoryRequests().flatMap(({ shape }): readonly string[] => shape.type.def.values));
  return types.has(request.type);
}

/** Why the page has nothing to show: a private window, or what the storage said. */
export type MemoryRefusal =
  | { readonly state: 'private' }
  | { readonly state: 'failed'; readonly problem: MemoryProblem };

/** Everything but the long lists. Decisions are given latest first. */
export interface MemoryOverview {
  readonly state: 'open';
  readonly counts: Counts;
  readonly identities: readonly Identity[];
  readonly decisions: readonly Decision[];
  readonly retentionDays: Settings['retentionDays'];
  /** Room taken on the disk, as the browser estimates it; null where it does not. */
  readonly bytes: number | null;
}

/** A part of a long list. */
export type MemoryPart<T> = { readonly state: 'part'; readonly part: Part<T> } | MemoryRefusal;
/** What became of a change; `nothing`: there was nothing that it could be done to. */
export type MemoryChange = { readonly state: 'done' | 'nothing' } | MemoryRefusal;
/** What was forgotten, for putting it back. */
export type MemoryForgotten = { readonly state: 'forgotten'; readonly row: unknown } | MemoryChange;
/** What became of an identity. */
export type IdentityChange = { readonly state: 'identity'; readonly keeping: IdentityKeeping } | MemoryChange;

/** Every answer there is. */
export type MemoryAnswer =
  | MemoryOverview
  | MemoryPart<MetAccount>
  | MemoryPart<LoggedFinding>
  | MemoryForgotten
  | IdentityChange;
