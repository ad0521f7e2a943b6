// What a content script says of the accounts it meets in lists, and what it gets. Checked field by field like every other
// message from a page (messages.ts holds the union). Counts and caps are the page's side too: see entrypoints/tiktok.content.

import * as z from 'zod/mini';
import type { Handle } from '../account/handle.ts';
import type { Sighting } from '../account/sighting.ts';
import type { FindingKind } from '../lookalike/list-finding.ts';
import type { Digest } from '../rules/digest.ts';
import { handle, sighting, text } from './message-fields.ts';

/** A batch is what comes into view at once; more cards go into the next one. */
export const MAX_CARDS = 50;
/** Nobody reads on in a list of more. */
export const MAX_MET = 200;
/** Card and responses: each says something once. */
const MAX_CARD_SIGHTINGS = 4;
/** The author, those whom the author answered, the owner of the page. */
const MAX_AROUND = 60;
const MAX_SURFACE_CHARACTERS = 40;
const MAX_QUERY_CHARACTERS = 200;

const surface = z.string().check(z.maxLength(MAX_SURFACE_CHARACTERS));

const seenCard = z.object({
  surface,
  handle,
  sightings: z.array(sighting).check(z.maxLength(MAX_CARD_SIGHTINGS)),
  said: z.nullable(text),
  drawsBadge: z.boolean(),
});

const around = z.object({
  beside: z.array(handle).check(z.maxLength(MAX_AROUND)),
  query: z.nullable(z.string().check(z.maxLength(MAX_QUERY_CHARACTERS))),
  people: z.array(sighting).check(z.maxLength(2 * MAX_AROUND)),
});

const metPage = z.lazy(() => z.object({ around, cards: z.array(seenCard).check(z.maxLength(MAX_MET)) }));

/** One account in a list. */
export interface SeenCard {
  /** The surface's id. */
  readonly surface: string;
  readonly handle: Handle;
  /** What the card itself shows, then what TikTok's responses said of the account. */
  readonly sightings: readonly Sighting[];
  /** What the person wrote there, such as the comment; null where nothing of theirs stands beside the name. */
  readonly said: string | null;
  /** Whether TikTok draws its badge on this surface for those who have it, as far as we know. */
  readonly drawsBadge: boolean;
}

/** Whom the accounts of a batch are laid beside first. */
export interface Around {
  /** The author of the video or the owner of the list first, then whom the author answered; accounts with the badge in a search. */
  readonly beside: readonly Handle[];
  /** What was searched for. */
  readonly query: string | null;
  /** What is known of those in `beside`. */
  readonly people: readonly Sighting[];
}

/** A content script's answer to `read-met`: whom the page has shown since its address, newest first, each once. */
export interface MetPage {
  readonly around: Around;
  readonly cards: readonly SeenCard[];
}

/** Gives a content script's answer, or null for anything else. */
export function parseMetPage(raw: unknown): z.infer<typeof metPage> | null {
  const parsed = metPage.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** The requests about lists. `findings` tells how many findings the page has, for the toolbar. */
export const CARD_REQUESTS = [
  z.object({
    type: z.literal('judge-cards'),
    around,
    cards: z.array(seenCard).check(z.maxLength(MAX_CARDS)),
  }),
  z.object({ type: z.literal('list-settings') }),
  z.object({ type: z.literal('findings'), count: z.int().check(z.nonnegative(), z.maximum(100_000)) }),
] as const;
export type CardRequest = z.infer<(typeof CARD_REQUESTS)[number]>;

/** The answer on one card, in the order of the batch. `finding` null: lists show nothing of it. */
export interface CardVerdict {
  readonly handle: Handle;
  /** The name under which a decision about the account is kept. */
  readonly subject: string;
  readonly finding: { readonly kind: FindingKind; readonly digest: Digest } | null;
}

/** What the page needs to know of the person's settings. */
export interface ListSettings {
  /** Ids of surfaces where nothing is marked. */
  readonly surfacesOff: readonly string[];
  /** Nothing is marked in this tab for now. */
  readonly isPaused: boolean;
}
