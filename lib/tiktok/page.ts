// Reads a page of TikTok's: what it says of the account in its address, and what state it is in. Data of any other
// account is left out, however it got there: tag and header are another's for a while after every click on a link.

import type { Handle } from '../account/handle.ts';
import type { Post } from '../account/post.ts';
import type { Sighting } from '../account/sighting.ts';
import { type DataScript, readDataScripts } from './data-scripts.ts';
import { readGrid } from './grid.ts';
import type { Harvest, StatusFinding } from './harvest.ts';
import { readHeader } from './header.ts';
import { MAX_LIST } from './json.ts';
import { findNamePlace } from './name-place.ts';
import { viewerOn, wasLoadedFor } from './page-marks.ts';
import type { PageReading } from './page-reading.ts';
import { pageState, stateWithoutProfile } from './page-state.ts';
import { profileHandleOf } from './route.ts';
import { onlyPrivate } from './shapes/user-detail.ts';

/** More than enough to merge an account from; what is sent on is bounded. */
const MAX_SIGHTINGS = 100;
/** Addresses with longer queries are cut: what tells the account stands at their start. */
const MAX_URL = 2000;
const TRIED: readonly string[] = ['data-tag', 'sigi-state', 'next-data', 'response', 'document'];

/**
 * Reads the document at `url` at the time `at` (ms), with what TikTok's responses said so far, oldest first. Handles are
 * compared without regard to case. Never throws; at most 100 sightings, all of the account in the address, and 2,000 posts.
 */
export function readPage(
  document: Document,
  url: string,
  at: number,
  harvests: readonly Harvest[],
): PageReading {
  const scripts = readDataScripts(document, at);
  const viewer = scripts.find(({ data }) => data.viewer)?.data.viewer ?? viewerOn(document);
  const handle = profileHandleOf(url);
  if (!handle) {
    const state = stateWithoutProfile(url);
    return { url: url.slice(0, MAX_URL), at, state, handle, viewer, sightings: [], posts: [], tried: [] };
  }
  const isOwnLoad = wasLoadedFor(document, handle) !== false;
  const place = findNamePlace(document, handle);
  const told = [...scripts.map((script) => ownData(script, handle, isOwnLoad)), ...harvests];
  const status = lastStatus(told, handle);
  const newestFirst = told.toReversed();
  const fromData = newestFirst.flatMap(({ sightings }) => sightings.filter(isAbout(handle)));
  const sightings = place ? [readHeader(place, handle, at), ...fromData] : fromData;
  const state = pageState({ document, handle, sightings, status, hasHeader: place !== null, isOwnLoad });
  const isUnsaid = state === 'private' && !sightings.some(({ isPrivate }) => isPrivate);
  return {
    url: url.slice(0, MAX_URL),
    at,
    state,
    handle,
    viewer,
    sightings: [...(isUnsaid ? [onlyPrivate(handle, 'document', at)] : []), ...sightings].slice(
      0,
      MAX_SIGHTINGS,
    ),
    posts: ownPosts(newestFirst, handle, readGrid(document, handle, at)),
    tried: TRIED,
  };
}

/** A status that names nobody is about the address that was loaded, and counts for no other. */
function ownData({ data }: DataScript, handle: Handle, isOwnLoad: boolean): Harvest {
  const { status } = data;
  if (!status || status.handle || !isOwnLoad) return data;
  return { ...data, status: { ...status, handle } };
}

/** The last word counts: a status is forgotten once data of the account arrive after it. */
function lastStatus(told: readonly Harvest[], handle: Handle): StatusFinding | null {
  let last: StatusFinding | null = null;
  for (const { sightings, status } of told) {
    if (status?.handle === handle) last = status;
    else if (sightings.some(isAbout(handle))) last = null;
  }
  return last;
}

function isAbout(handle: Handle): (sighting: Sighting) => boolean {
  return (sighting) => sighting.handle === handle;
}

/** The newest data of a post stay; the grid fills in what was not told. */
function ownPosts(newestFirst: readonly Harvest[], handle: Handle, grid: readonly Post[]): readonly Post[] {
  const byId = new Map<string, Post>();
  for (const post of [...newestFirst.flatMap(({ posts }) => posts), ...grid]) {
    if (post.authorHandle === handle && !byId.has(post.id)) byId.set(post.id, post);
  }
  return [...byId.values()].slice(0, MAX_LIST);
}
