// Which part of a host somebody registered, by the Public Suffix List as tldts carries it. Large (some 40 kB gzipped):
// imported by background and terminal, never by popup or content script.

import { parse } from 'tldts';
import { hostOf } from '../hosts.ts';

/** A registered domain. `isShared`: under this ending everybody gets a host from the one who owns it. */
export interface Registrable {
  readonly domain: string;
  readonly isShared: boolean;
}

/**
 * Endings of the list's private part that are sold like any other, seen 2026-11 in the list itself (publicsuffix.org,
 * its sections on CentralNic and GMO): a site there is its owner's and not the seller's.
 */
const SOLD_ENDINGS = [
  'uk.com',
  'us.com',
  'eu.com',
  'de.com',
  'com.de',
  'gb.net',
  'uk.net',
  'se.net',
  'jp.net',
  'hu.net',
  'in.net',
  'br.com',
  'cn.com',
  'jpn.com',
  'mex.com',
  'ru.com',
  'sa.com',
  'za.com',
  'co.com',
  'com.se',
];

/**
 * Gives the registrable domain of a host or web address: `mail.paper.co.uk` is of `paper.co.uk`. Null for addresses of numbers, bare
 * endings and endings that nobody runs.
 */
export function registrable(address: string): Registrable | null {
  const host = hostOf(address);
  if (host === null) return null;
  const { domain, publicSuffix, isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  if (!domain || !publicSuffix || isIp || !(isIcann || isPrivate)) return null;
  return { domain, isShared: isPrivate === true && !SOLD_ENDINGS.includes(publicSuffix) };
}
