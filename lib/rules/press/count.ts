// Counts the owner's press links: how many different media, once releases, self-published pages and the owner's own
// site are left out. Needs the list of public suffixes, see registrable.ts. What the number means is in-the-news.ts.

import { PAID_PARTS, SELF_PUBLISHED, WIRES } from './hosts-without-press.ts';
import { registrable } from './registrable.ts';
import type { DroppedLink, DropReason, PressTally } from './tally.ts';

/** Links beyond these are not looked at; nobody enters so many by hand. */
export const MAX_PRESS_LINKS = 50;
/** The longest link that is looked at; browsers bear more, links to reports do not need it. */
export const MAX_LINK_CHARS = 2048;
/** How much of a link that has no domain is shown. */
const MAX_SHOWN_CHARS = 60;

/**
 * Gives the registrable domains that report, each once, and every domain that does not count, with the reason. `own` are
 * the owner's domains. A domain with one link that counts, counts. Linear in the links.
 */
export function countPress(links: readonly string[], own: readonly (string | null)[]): PressTally {
  const counted = new Set<string>();
  const dropped = new Map<string, DropReason>();
  for (const link of links.slice(0, MAX_PRESS_LINKS)) {
    const { site, why } = judge(link, own);
    if (why === null) counted.add(site);
    else if (!dropped.has(site)) dropped.set(site, why);
  }
  const left: DroppedLink[] = [];
  for (const [site, why] of dropped) if (!counted.has(site)) left.push({ site, why });
  return { counted: [...counted], dropped: left };
}

function judge(
  link: string,
  own: readonly (string | null)[],
): { readonly site: string; readonly why: DropReason | null } {
  const url = webAddress(link);
  const found = url && registrable(url.href);
  if (!url || !found) return { site: link.slice(0, MAX_SHOWN_CHARS), why: 'no-site' };
  return { site: found.domain, why: reasonAgainst(url, found.domain, found.isShared, own) };
}

function reasonAgainst(
  url: URL,
  domain: string,
  isShared: boolean,
  own: readonly (string | null)[],
): DropReason | null {
  if (own.includes(domain)) return 'own';
  if (WIRES.includes(domain)) return 'wire';
  if (isShared || SELF_PUBLISHED.includes(domain)) return 'self-published';
  const parts = url.pathname.toLowerCase().split('/', 12);
  return parts.some((part) => PAID_PARTS.includes(part)) ? 'paid-part' : null;
}

function webAddress(link: string): URL | null {
  if (link.length > MAX_LINK_CHARS || !/^https?:\/\//i.test(link)) return null;
  return URL.parse(link);
}
