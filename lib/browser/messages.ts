// The messages that cross between content script, background and popup, and their form. A message from a page's
// content script is checked here, field by field and capped, before anything else sees it.

import * as z from 'zod/mini';
import type { Account } from '../account/account.ts';
import type { GrowthKept } from '../account/growth-kept.ts';
import type { Handle } from '../account/handle.ts';
import type { Past, Saying } from '../account/past.ts';
import type { Resemblance } from '../lookalike/resemblance.ts';
import type { Digest } from '../rules/digest.ts';
import type { ListedAccount } from '../rules/listed-account.ts';
import type { Purpose } from '../rules/purpose/answer.ts';
import type { PageReading, PageState } from '../tiktok/page-reading.ts';
import type { LocaleTable } from '../words/words.ts';
import { CARD_REQUESTS } from './card-messages.ts';
import { checkRequests } from './check-messages.ts';
import { controlRequests } from './control-messages.ts';
import { memoryRequests } from './memory-messages.ts';
import { count, flag, handle, name, sighting, source, text, time, userId } from './message-fields.ts';
import { ownerRequests, type ReportedOwner } from './owner-messages.ts';

const MAX_SIGHTINGS = 200;
const MAX_POSTS = 2000;
const MAX_URL_CHARACTERS = 4000;

const post = z.lazy(() =>
  z.object({
    id: name,
    source,
    authorId: z.nullable(userId),
    authorHandle: z.nullable(handle),
    createdAt: z.nullable(time),
    views: count,
    likes: count,
    comments: count,
    shares: count,
    isPinned: flag,
    isAd: flag,
    isPaidPartnership: flag,
    isLive: z.boolean(),
    caption: z.nullable(text),
  }),
);

const pageReading = z.lazy(() =>
  z.object({
    url: z.string().check(z.maxLength(MAX_URL_CHARACTERS)),
    at: time,
    state: z.enum([
      'profile',
      'loading',
      'no-profile',
      'private',
      'not-found',
      'login-wall',
      'age-gate',
      'captcha',
      'empty',
      'unreadable',
    ]),
    handle: z.nullable(handle),
    viewer: z.nullable(handle),
    sightings: z.array(sighting).check(z.maxLength(MAX_SIGHTINGS)),
    posts: z.array(post).check(z.maxLength(MAX_POSTS)),
    tried: z.array(name).check(z.maxLength(20)),
  }),
);

const subjectKey = z.string().check(z.regex(/^(id|handle):[a-z0-9._]{1,64}$/));

/** What a content script may ask of the background. */
const contentRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('badge-texts') }),
  z.object({ type: z.literal('judge-page'), reading: pageReading }),
  z.object({ type: z.literal('dismiss'), subject: subjectKey, target: handle, dismissed: z.boolean() }),
  z.object({ type: z.literal('open-report') }),
  ...CARD_REQUESTS,
]);
export type ContentRequest = z.infer<typeof contentRequest>;

/** What the extension's own pages may ask of the background. */
const pageRequest = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('report'), tabId: z.int() }),
    z.object({
      type: z.literal('saying'),
      tabId: z.int(),
      subject: subjectKey,
      handle,
      kind: z.enum(['genuine', 'look-alike', 'not-look-alike']),
      target: z.nullable(handle),
      isOn: z.boolean(),
    }),
    ...ownerRequests(),
    ...controlRequests(),
    ...checkRequests(),
    ...memoryRequests(),
    z.object({
      type: z.literal('growth'),
      tabId: z.int(),
      id: userId,
      isOwn: z.boolean(),
      action: z.enum(['keep', 'stop', 'undo']),
      /** For `undo`: what `stop` answered. It is opened like a stored value, not trusted. */
      erased: z.optional(z.unknown()),
    }),
  ]),
);
export type PageRequest = z.infer<typeof pageRequest>;

/** The background's answer to a content script: what the chip and its card show. Null: nothing can be said. */
export interface PageVerdict {
  readonly handle: Handle;
  readonly subject: string;
  readonly digest: Digest;
}

/** The chip's and the card's texts in the reader's language, and their styles: the content script carries none. */
export interface BadgeTexts {
  readonly locale: string;
  readonly table: LocaleTable;
  /** The styles of their shadow root. */
  readonly css: string;
}

/** What the background asks of a content script. */
export interface ReadRequest {
  readonly type: 'read-page' | 'refresh' | 'read-met' | 'next-finding' | 'previous-finding';
}

/** Why a tab has no reading. */
export type TabTrouble = 'not-tiktok' | 'no-permission' | 'needs-reload' | 'error';

/** The background's answer to the popup: what stands in the tab, with all that assess() needs. */
export type Report =
  | { readonly state: TabTrouble }
  | {
      readonly state: Exclude<PageState, 'profile' | 'no-profile'>;
      readonly handle: Handle | null;
      readonly tried: readonly string[];
    }
  | { readonly state: 'paused' }
  | {
      readonly state: 'met';
      /** Those that lists mark, and all others; newest first. */
      readonly marked: readonly ListedAccount[];
      readonly others: readonly ListedAccount[];
      /** There may have been more. */
      readonly isCut: boolean;
    }
  | {
      readonly state: 'account';
      readonly account: Account;
      readonly resemblance: Resemblance;
      /** What the person said of the account, latest first. */
      readonly sayings: readonly Saying[];
      readonly past: Pick<Past, 'earlier' | 'takenOver'>;
      readonly isOwn: boolean;
      readonly owner: ReportedOwner;
      readonly growth: GrowthKept;
      /** Official or marketing: the background has room for its word lists. */
      readonly purpose: Purpose;
    };

/** The background's answer to "stop keeping its growth": what was erased, for the undoing of it. */
export interface ErasedGrowth {
  readonly erased: unknown;
}

/** Gives the request of a content script, or null for anything else. */
export function parseContentRequest(raw: unknown): ContentRequest | null {
  const result = contentRequest.safeParse(raw);
  return result.success ? result.data : null;
}

/** Gives the request of one of our own pages, or null for anything else. */
export function parsePageRequest(raw: unknown): PageRequest | null {
  const result = pageRequest.safeParse(raw);
  return result.success ? result.data : null;
}

/** Gives what a content script read, or null for anything else. */
export function parsePageReading(raw: unknown): PageReading | null {
  const result = pageReading.safeParse(raw);
  return result.success ? result.data : null;
}
