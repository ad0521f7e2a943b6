// Reads one saved page: its scripts and its header, for the account in its own address. A page that was saved after a click
// on a link carries the data of the page before; those are left out, and it is said.

import type { Handle } from '../account/handle.ts';
import { type Message, message } from '../words/message.ts';
import { type DataScript, readDataScripts } from './data-scripts.ts';
import { readGrid } from './grid.ts';
import { EMPTY_HARVEST, type Harvest, joinHarvests, type StatusFinding } from './harvest.ts';
import { readHeader } from './header.ts';
import { findNamePlace, headerHandle } from './name-place.ts';
import { hasCaptcha, noticeOn, questionOn } from './page-marks.ts';
import { handleInUrl } from './route.ts';
import type { SavedOptions, SavedReading } from './saved-reading.ts';

/** What browsers write above a page they save. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S{1,2000})/;

/** Reads a saved page as readSaved does. */
export function readSavedPage(text: string, options: SavedOptions): SavedReading {
  const document = options.parseHtml(text);
  const scripts = readDataScripts(document, options.at);
  const address = options.handle ?? addressOf(document, text);
  const owner = scripts.find(({ data }) => data.owner)?.data.owner ?? null;
  const handle = address ?? drawnHandle(document, owner);
  const drawn = handle ? readDrawn(document, handle, options.at) : EMPTY_HARVEST;
  const told = joinHarvests([...scripts.map(({ data }) => onlyOf(data, handle)), drawn]);
  const status = told.sightings.length > 0 ? told.status : (told.status ?? stateDrawn(document, handle));
  const isKnown = scripts.length > 0 || drawn.sightings.length > 0 || status !== null;
  const says = told.sightings.length > 0 || told.posts.length > 0 || status !== null;
  return {
    ...told,
    status,
    recognised: isKnown ? nameOf(scripts) : null,
    problem: says || (isKnown && options.handle) ? null : problemOf(document, scripts, handle, owner),
  };
}

/** The browser's own note is surest; the page's links may be the first page's. */
function addressOf(document: Document, text: string): Handle | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const addresses = [SAVED_FROM.exec(text.slice(0, 4000))?.[1], canonical, shared];
  return addresses.map((address) => (address ? handleInUrl(address) : null)).find(Boolean) ?? null;
}

/** Without an address the data speak for themselves, unless the header shows somebody else. */
function drawnHandle(document: Document, owner: Handle | null): Handle | null {
  if (owner && findNamePlace(document, owner)) return owner;
  return headerHandle(document) ?? owner;
}

/** Without any handle everything in the page's data counts, as in a saved list. */
function onlyOf({ sightings, posts, status }: Harvest, handle: Handle | null): Harvest {
  if (!handle) return { sightings, posts, status };
  return {
    sightings: sightings.filter((sighting) => sighting.handle === handle),
    posts: posts.filter((post) => post.authorHandle === handle),
    status: status && (status.handle ?? handle) === handle ? { ...status, handle } : null,
  };
}

function readDrawn(document: Document, handle: Handle, at: number): Harvest {
  const place = findNamePlace(document, handle);
  return {
    sightings: place ? [readHeader(place, handle, at)] : [],
    posts: readGrid(document, handle, at),
    status: null,
  };
}

function stateDrawn(document: Document, handle: Handle | null): StatusFinding | null {
  const state = questionOn(document) ?? noticeOn(document);
  const isFinding =
    state === 'not-found' || state === 'private' || state === 'login-wall' || state === 'empty';
  return isFinding ? { state, handle, code: null } : null;
}

function nameOf(scripts: readonly DataScript[]): string {
  return scripts.length > 0 ? `page with ${scripts.map(({ source }) => source).join(', ')}` : 'page';
}

function problemOf(
  document: Document,
  scripts: readonly DataScript[],
  handle: Handle | null,
  owner: Handle | null,
): Message {
  if (hasCaptcha(document)) return message('terminal.saved.puzzle');
  if (scripts.length === 0) return message('terminal.saved.page');
  return handle && owner && owner !== handle
    ? message('terminal.saved.other', { handle: `@${handle}`, owner: `@${owner}` })
    : message('terminal.saved.nobody');
}
