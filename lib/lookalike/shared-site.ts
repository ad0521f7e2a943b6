// Whether two profile links lead to one owner's site. Registrable domains need a table of public suffixes, which is handed
// in by who has one; without it hosts are compared whole.

import { SHARED_HOSTS } from './data/shared-hosts.ts';

/** Gives what of a link stands for its owner, in lower case: the registrable domain, or the host; null for no web address. */
export type SiteOf = (link: string) => string | null;

const MAX_LINK_CHARS = 2048;
const SHARED: ReadonlySet<string> = new Set(SHARED_HOSTS);

/**
 * Gives the host of a web address, scheme or not, in lower case without `www.`; null for anything else. Hosts under one
 * domain stay different: shop.example.org is not example.org.
 */
export function linkHost(link: string): string | null {
  const text = link.trim();
  if (text === '' || text.length > MAX_LINK_CHARS || text.includes(' ')) return null;
  const hasScheme = /^https?:\/\//i.test(text);
  if (!hasScheme && (text.includes('@') || !text.includes('.'))) return null;
  if (!URL.canParse(hasScheme ? text : `https://${text}`)) return null;
  const host = new URL(hasScheme ? text : `https://${text}`).hostname;
  return host.replace(/\.$/, '').replace(/^www\./, '') || null;
}

/** Gives the site that both links lead to; null when they do not, either is unknown, or it is one that everybody uses. */
export function sharedSite(own: string | null, theirs: string | null, siteOf: SiteOf): string | null {
  if (own === null || theirs === null || isOnSharedHost(own)) return null;
  const site = siteOf(own);
  return site !== null && site === siteOf(theirs) ? site : null;
}

function isOnSharedHost(link: string): boolean {
  const labels = linkHost(link)?.split('.') ?? [];
  return labels.some((_, from) => SHARED.has(labels.slice(from).join('.')));
}
