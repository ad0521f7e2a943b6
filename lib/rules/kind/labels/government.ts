// TikTok has rules for government, politician and party accounts but no mark for them that a page shows.
// This label is our reading: TikTok's badge together with a government's host name. A host alone proves nothing,
// because anybody can type one.

import type { Account, Fact } from '../../../account/account.ts';
import { message } from '../../../words/message.ts';
import { seen } from '../../finding.ts';
import { hostOf, hostsIn } from '../../hosts.ts';
import type { LabelRule } from '../label-rule.ts';

/**
 * Endings under which only governments get a host: registry rules as in the Public Suffix List
 * (publicsuffix.org/list/public_suffix_list.dat), and the states' own domains bund.de, admin.ch, europa.eu and canada.ca.
 * Order: worldwide, Europe, Americas, then go.* and govt.*; seen 2026-11.
 */
const GOVERNMENT_HOSTS = [
  'gov',
  'mil',
  'europa.eu',
  'bund.de',
  'gv.at',
  'admin.ch',
  'canada.ca',
  'gc.ca',
  'gub.uy',
  'go.cr',
  'go.id',
  'go.jp',
  'go.ke',
  'go.kr',
  'go.th',
  'go.tz',
  'go.ug',
  'govt.nz',
];
/**
 * gov.uk, gouv.ci, gob.mx, mil.pl …: the second level that most countries keep for their governments. Where a country
 * does not (the list has no gov.cc), a stranger could hold the name; the badge beside it is what makes the difference.
 */
const COUNTRY_GOVERNMENT_HOST = /(?:^|\.)(?:gov|gouv|gob|mil)\.[a-z]{2}$/;

/** T-04: the account shows TikTok's badge, and its link or bio names a government's host. */
export const government: LabelRule = {
  label: 'government',
  find(account) {
    if (account.badge.state !== 'present') return null;
    const found = governmentHost(account);
    if (!found) return null;
    const said = message('label.government', { host: found.host });
    return { label: 'government', inferred: true, evidence: [seen(said, found.fact)] };
  },
};

function governmentHost({ bioLink, bio }: Account): { host: string; fact: Fact<string> } | null {
  const linked = bioLink && hostOf(bioLink.value);
  if (linked && isGovernmentHost(linked)) return { host: linked, fact: bioLink };
  const named = bio && hostsIn(bio.value).find(isGovernmentHost);
  return named ? { host: named, fact: bio } : null;
}

function isGovernmentHost(host: string): boolean {
  const isListed = GOVERNMENT_HOSTS.some((ending) => host === ending || host.endsWith(`.${ending}`));
  return isListed || COUNTRY_GOVERNMENT_HOST.test(host);
}
