// Which page an address gives.

import type { Catalog } from '../people/catalog.ts';
import { objectId } from '../people/identity.ts';
import type { Person } from '../people/person.ts';
import { CAPTCHA_HANDLE, type Wall, wallOf } from '../people/states.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import {
  dataTag,
  nextData,
  profileScopes,
  sigiState,
  type Visit,
  videoScopes,
} from '../shapes/containers.ts';
import { type Reply, scriptedPage } from './document.ts';
import { agePage, changedPage, firewallPage, noSuchPage, toLogin } from './walls.ts';

const DATA_TAG = '__UNIVERSAL_DATA_FOR_REHYDRATION__';
const PROFILE = /^\/@([^/]+)\/?$/;
const VIDEO = /^\/@([^/]+)\/video\/(\d+)\/?$/;
/** Pages that are nothing but a shell in TikTok's answer as well: the page's script asks for what is on them. */
const SHELL = /^\/(?:@[^/]+\/live|tag\/[^/]+|music\/[^/]+)\/?$/;
const SHELLS: readonly string[] = [
  '/',
  '/foryou',
  '/following',
  '/explore',
  '/search',
  '/search/user',
  '/search/video',
  '/search/live',
  '/login',
  '/messages',
];

/** Gives the page for an address. `load` counts the pages given so far. */
export function pageFor(url: URL, catalog: Catalog, load: number): Reply {
  const settings = settingsFor(url, catalog, load);
  const visit: Visit = {
    now: catalog.now,
    viewer: settings.viewer ? catalog.find(settings.viewer) : null,
    language: settings.language,
  };
  const shell = (title: string, scopes: Readonly<Record<string, unknown>>) =>
    scriptedPage({ title, settings, load, data: { [DATA_TAG]: dataTag(visit, scopes) } });

  const video = VIDEO.exec(url.pathname);
  if (video) {
    const found = catalog.findPost(video[2] ?? '');
    if (!found) return noSuchPage(settings.build);
    return shell(`${found.author.displayName} on TikTok`, videoScopes(found.author, found.post, catalog.now));
  }
  const handle = handleIn(url.pathname);
  if (handle === null) {
    return SHELLS.includes(url.pathname) || SHELL.test(url.pathname)
      ? shell('TikTok', {})
      : noSuchPage(settings.build);
  }
  const wall = wallOf(handle);
  if (wall) return wallPage(wall, handle, url, settings.build, () => shell('TikTok', {}));
  const person = catalog.find(handle);
  const title = titleOf(person, handle);
  const data = olderContainer(person, catalog.now);
  return data
    ? scriptedPage({ title, settings, load, data })
    : shell(title, profileScopes(person, catalog.now));
}

function handleIn(path: string): string | null {
  const found = PROFILE.exec(path)?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

function titleOf(person: Person | null, handle: string): string {
  const name = person?.serving.withUserInfo ? person.displayName : null;
  return name === null ? 'TikTok' : `${name} (@${person?.handle ?? handle}) | TikTok`;
}

function settingsFor(url: URL, catalog: Catalog, load: number): Settings {
  return settingsFrom(url.searchParams, {
    build: objectId(`build ${load}`).slice(0, 8),
    captcha: handleIn(url.pathname) === CAPTCHA_HANDLE,
    oldHeaderFor: handlesOf(catalog, ({ serving }) => serving.header === 'old'),
    forgedBadgeFor: handlesOf(catalog, ({ serving }) => serving.forgedBadge),
  });
}

function handlesOf(catalog: Catalog, which: (person: Person) => boolean): readonly string[] {
  return catalog.people.filter(which).map(({ handle }) => handle);
}

function olderContainer(person: Person | null, now: number): Readonly<Record<string, unknown>> | null {
  switch (person?.serving.container) {
    case 'sigi':
      return { SIGI_STATE: sigiState(person, now) };
    case 'next':
      return { __NEXT_DATA__: nextData(person, now) };
    default:
      return null;
  }
}

function wallPage(wall: Wall, handle: string, url: URL, build: string, shell: () => Reply): Reply {
  switch (wall) {
    case 'login':
      return toLogin(url.pathname);
    case 'waf':
      return firewallPage();
    case 'changed':
      return changedPage(handle);
    case 'age-gate':
      return agePage(build);
    case 'empty':
      // The page's script meets the state by itself: it asks, and is told nothing.
      return shell();
  }
}
