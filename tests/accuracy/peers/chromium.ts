// Chromium's look-alike rules as a peer, told in our own words for comparison: equal skeletons, one edit or one swap
// between long enough skeletons with Chromium's exceptions, the target as a part of its own, the target beside a lure.
// After components/lookalikes/core/lookalike_url_util.cc (January 2023). A handle stands where Chromium has a label, and
// `.` and `_` where it has dots and hyphens; its lists of common words and of sites a person visits have no counterpart.

import { distance } from 'fastest-levenshtein';
import { skeletonsOf } from './chromium-skeletons.ts';
import type { Peer } from './peer.ts';

const SHORTEST_NEAR = 5;
const SHORTEST_PART = 5;
const LURES = [
  'account',
  'activate',
  'active',
  'admin',
  'login',
  'logout',
  'online',
  'password',
  'secure',
  'security',
  'signin',
  'signout',
];
const TAIL_DIGITS = /\d+$/;
const SEPARATORS = /[._-]/g;

interface KnownName {
  readonly name: string;
  readonly skeletons: readonly string[];
}

/** Gives the peer; `mappings` are those of confusables.txt. */
export function chromium(mappings: ReadonlyMap<string, string>): Peer {
  return {
    name: 'Chromium rules',
    readsDisplayNames: false,
    keyOf: (name) => (skeletonsOf(name, mappings)[0] ?? '').toLowerCase(),
    over: (names) => {
      const asKnown = (name: string): KnownName => ({ name, skeletons: skeletonsOf(name, mappings) });
      // Host names are in lower case before any rule sees them.
      const known = names.map((name) => asKnown(name.toLowerCase()));
      return (query) => {
        const own = asKnown(query.toLowerCase());
        return known.flatMap((target, place) => (isTakenFor(own, target) ? [place] : []));
      };
    },
  };
}

function isTakenFor(own: KnownName, target: KnownName): boolean {
  return own.skeletons.some((a) =>
    target.skeletons.some(
      (b) => a === b || (isNear(a, b) && !isExcepted(own.name, target.name)) || isPart(a, b),
    ),
  );
}

function isNear(a: string, b: string): boolean {
  if (a.length < SHORTEST_NEAR || b.length < SHORTEST_NEAR || Math.abs(a.length - b.length) > 1) return false;
  return distance(a, b) <= 1 || isSwap(a, b);
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((_, i) => a[i] !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Names that differ in their digits at the end, their first letter or a separator alone are many and mean nothing. */
function isExcepted(a: string, b: string): boolean {
  return (
    a.replace(TAIL_DIGITS, '') === b.replace(TAIL_DIGITS, '') ||
    a.replace(SEPARATORS, '') === b.replace(SEPARATORS, '') ||
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1)
  );
}

function isPart(own: string, target: string): boolean {
  if (target.length < SHORTEST_PART || own.length <= target.length || !own.includes(target)) return false;
  const parts = own.split(SEPARATORS);
  const rest = own.replace(target, ' ');
  return parts.includes(target) || LURES.some((lure) => rest.includes(lure) && !target.includes(lure));
}
