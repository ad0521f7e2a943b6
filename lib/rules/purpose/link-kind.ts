// What kind of place a link leads to. Only hosts are looked at; which host is what is data.

import { hostOf } from '../hosts.ts';
import { LINK_HOSTS, LINK_KINDS } from './data/link-hosts.ts';

/** A kind of the lists, or `site` for what stands in none of them. */
export type LinkKind = (typeof LINK_KINDS)[number] | 'site';

/** Second levels under which countries give out names, as in gv.at and co.uk (https://publicsuffix.org/list/, seen 2026-11). */
const SECOND_LEVELS = new Set('co com org net gov gv gob gouv ac edu or ne go'.split(' '));

type KindOfHost = ReadonlyMap<string, (typeof LINK_KINDS)[number]>;

/** Made when a link is looked at first. */
let made: KindOfHost | null = null;

function kindOfHost(): KindOfHost {
  made ??= new Map(
    LINK_KINDS.flatMap((kind) => LINK_HOSTS[kind].split(' ').map((host) => [host, kind] as const)),
  );
  return made;
}

/** Gives the kind of a link, its host, and the host's own label ("brotzeit" in www.brotzeit.co.at); null for no web address. */
export function linkKind(link: string): { kind: LinkKind; host: string; label: string } | null {
  const host = hostOf(link);
  if (host === null) return null;
  const labels = host.split('.');
  const [, second = '', third = ''] = labels.toReversed();
  const isCountry = (labels.at(-1) ?? '').length === 2;
  const label = isCountry && SECOND_LEVELS.has(second) && third !== '' ? third : second;
  for (let from = 0; from < labels.length; from += 1) {
    const kind = kindOfHost().get(labels.slice(from).join('.'));
    if (kind) return { kind, host, label };
  }
  return { kind: kindOfHost().get(label) ?? 'site', host, label };
}
