// What was asked of the replica, and how two walks differ in it. The promise behind it: the extension asks for nothing.

import type { LoggedRequest, Site } from '../site/server.ts';

/** What a page asks for only after an answer has come: a hurried walk has left some pages before that. */
const AFTER_AN_ANSWER = 'GET /api/post/item_list/';

/** Firefox looks for an icon by itself when a page it kept comes back, at a time of its own; every page names one. */
const BY_THE_BROWSER = '/favicon.ico';

/** Gives every request of a walk as `GET /path?query`, sorted: parallel requests arrive in no certain order. */
export function requestLines(site: Pick<Site, 'requests'>): readonly string[] {
  return site.requests
    .filter(({ url }) => url !== BY_THE_BROWSER)
    .map(line)
    .sort();
}

function line({ method, url }: LoggedRequest): string {
  return `${method} ${url}`;
}

/**
 * Gives the requests in which a walk with the extension differs from the same without it, `+` before those it made beyond
 * the other's and `-` before those it left out; none when they are equal. The walk without is an unhurried one; a hurried
 * one may leave out lists of posts, and nothing else.
 */
export function requestDifference(
  withIt: readonly string[],
  without: readonly string[],
  hurried: boolean,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const request of withIt) counts.set(request, (counts.get(request) ?? 0) + 1);
  for (const request of without) counts.set(request, (counts.get(request) ?? 0) - 1);
  return [...counts].flatMap(([request, more]) => {
    if (more > 0) return [`+ ${request} (${more})`];
    if (more === 0 || (hurried && request.startsWith(AFTER_AN_ANSWER))) return [];
    return [`- ${request} (${-more})`];
  });
}
