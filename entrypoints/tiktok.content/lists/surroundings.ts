// Whom the accounts on this page are laid beside first, told from its address and from what was met on it: the author of the
// video and whom they answered, what was searched for and who was found with the badge, the owner of the profile.

import type { Handle } from '../../../lib/account/handle.ts';
import type { Sighting } from '../../../lib/account/sighting.ts';
import type { Around } from '../../../lib/browser/card-messages.ts';
import { readHeader } from '../../../lib/tiktok/header.ts';
import { findNamePlace } from '../../../lib/tiktok/name-place.ts';
import { authorInUrl, profileHandleOf, queryInUrl } from '../../../lib/tiktok/route.ts';
import { commenterAbove } from '../../../lib/tiktok/surfaces/answered.ts';
import { type Drawn, drawnSighting } from './drawn-sighting.ts';
import type { KnownPeople } from './known-people.ts';
import type { WatchedCard } from './watched-card.ts';

/** The background takes no more (card-messages.ts). */
const MAX_BESIDE = 60;
const MAX_QUERY = 200;

type Beside = WatchedCard['surface']['beside'];

/** Surroundings with a short text that changes with them, and is never used for others. */
export interface KeyedAround {
  readonly key: string;
  readonly around: Around;
}

/** The surroundings of this page. */
export interface Surroundings {
  readonly of: (beside: Beside, handle?: Handle) => KeyedAround;
  /** Those of the page itself. */
  readonly here: () => Around;
  /** Takes in what a card showed; true when that changes the surroundings. */
  readonly meet: (watched: WatchedCard, seen: Drawn) => boolean;
  /** Something was learned of these people; true when that may change the surroundings. */
  readonly learn: (news: ReadonlySet<Handle>) => boolean;
  /** Another address: nobody is around any more. */
  readonly forget: () => void;
}

/** Nobody is around, for surfaces that stand for nobody and pages that do not fit theirs. */
const NOBODY: Around = { beside: [], query: null, people: [] };
const PAGES = ['author', 'query', 'owner'] as const;

/** Starts with the address alone. */
export function surroundingsOf(window: Window, people: KnownPeople): Surroundings {
  const besideAuthor = new Set<Handle>();
  const besideQuery = new Set<Handle>();
  /** What cards showed of those who are around. */
  const drawn = new Map<Handle, Sighting>();
  const made = new Map<Beside, KeyedAround>();
  let count = 0;
  let ofPage: Handle | null | undefined;
  const last = new Map<Beside, { readonly text: string; readonly keyed: KeyedAround }>();

  /** Asked for every card: the address itself is asked for once, until it is another. */
  function authorHere(): Handle | null {
    if (ofPage === undefined) ofPage = authorInUrl(window.location.href);
    return ofPage;
  }

  function of(kind: Beside, handle?: Handle): KeyedAround {
    // Whoever answers an impostor is no impostor of theirs: the author stands beside nobody.
    const beside = kind === 'author' && handle === authorHere() ? null : kind;
    const before = made.get(beside);
    if (before) return before;
    const around = make(beside, window.location.href);
    // When it was read does not matter.
    const text = JSON.stringify({ ...around, people: around.people.map((person) => ({ ...person, at: 0 })) });
    const earlier = last.get(beside);
    if (earlier?.text !== text) count += 1;
    const keyed = earlier?.text === text ? earlier.keyed : { key: `${count}`, around };
    last.set(beside, { text, keyed });
    made.set(beside, keyed);
    return keyed;
  }

  function make(beside: Beside, url: string): Around {
    const author = authorHere();
    const query = queryInUrl(url)?.slice(0, MAX_QUERY) ?? null;
    const owner = profileHandleOf(url);
    if (beside === 'author' && author !== null) return around([author, ...besideAuthor], null);
    if (beside === 'query' && query !== null) return around([...besideQuery], query);
    if (beside === 'owner' && owner !== null) {
      const place = findNamePlace(window.document, owner);
      const header = place ? [readHeader(place, owner, Date.now())] : [];
      return { beside: [owner], query, people: [...header, ...saidOf(owner)] };
    }
    return NOBODY;
  }

  function around(beside: readonly Handle[], query: string | null): Around {
    return { beside, query, people: beside.flatMap(saidOf) };
  }

  function saidOf(handle: Handle): readonly Sighting[] {
    return [drawn.get(handle), people.get(handle)?.sighting].filter((sighting) => sighting !== undefined);
  }

  function meet({ surface, anchor }: WatchedCard, seen: Drawn): boolean {
    const { handle } = seen;
    if (handle === null) return false;
    const author = authorHere();
    let isNew = false;
    if (handle === author) {
      isNew = draw(handle, seen);
      const answered = surface.id === 'reply' ? commenterAbove(anchor) : null;
      if (answered !== null && answered !== author) isNew = add(besideAuthor, answered) || isNew;
    } else if (besideAuthor.has(handle)) {
      isNew = draw(handle, seen);
    } else if (surface.beside === 'query' && (seen.badge || people.get(handle)?.sighting.badge)) {
      isNew = draw(handle, seen);
      isNew = add(besideQuery, handle) || isNew;
    }
    if (isNew) made.clear();
    return isNew;
  }

  function learn(news: ReadonlySet<Handle>): boolean {
    const isAround = [...made.values()].some(({ around }) =>
      around.beside.some((handle) => news.has(handle)),
    );
    if (isAround) made.clear();
    return isAround;
  }

  function draw(handle: Handle, seen: Drawn): boolean {
    const before = drawn.get(handle);
    // Surfaces that show no name or badge take nothing away from those that do.
    const displayName = seen.displayName ?? before?.displayName ?? null;
    const badge = seen.badge ?? before?.badge ?? null;
    drawn.set(handle, drawnSighting({ handle, displayName, badge }));
    return displayName !== before?.displayName || badge !== before.badge;
  }

  function forget(): void {
    besideAuthor.clear();
    besideQuery.clear();
    drawn.clear();
    made.clear();
    ofPage = undefined;
  }

  function here(): Around {
    return PAGES.map((page) => of(page).around).find((one) => one !== NOBODY) ?? NOBODY;
  }

  return { of, here, meet, learn, forget };
}

function add(handles: Set<Handle>, handle: Handle): boolean {
  if (handles.has(handle) || handles.size >= MAX_BESIDE - 1) return false;
  handles.add(handle);
  return true;
}
