// Decides which of the candidates an account resembles, how, how sure, and why. Pure; knows nothing of pages or screens.
// Facts only: what comes out of here never says who somebody is.

import type { Handle } from '../account/handle.ts';
import { diffParts } from '../text/diff.ts';
import { type Comparison, compare, prepareSubject } from './comparison.ts';
import { reasonsOf, type Weighed, weigh } from './evidence.ts';
import type { Lookalike, Relation, Subject, Target } from './lookalike.ts';
import { writtenHandle } from './read-handle.ts';
import { type Found, relate } from './relation.ts';
import { candidatesIn, NOTHING_IN_VIEW, type View } from './view.ts';
import { wouldChange } from './would-change.ts';

const MOST_SHOWN = 3;
const MOST_REASONS = 4;

/** Which relation is told first when two weigh the same. */
const RELATION_ORDER: readonly Relation[] = ['look-alike', 'fan', 'similar-name', 'family', 'namesake'];

interface Judged {
  readonly comparison: Comparison;
  readonly weighed: Weighed;
  readonly found: Found;
  readonly score: number;
}

/**
 * Gives the candidates and accounts in view that the subject may be taken for, most telling first, at most three. None for
 * an account with TikTok's badge. A target with the subject's handle or id is the account itself; a dismissed target is
 * left out. Strong takes two independent signals, one of them a copy of name or handle, and a badge known to be absent;
 * beside an account in view the badge may be unknown. Candidates may come in any order; the answer does not depend on it.
 * Never throws.
 */
export function judgeLookalikes(
  subject: Subject,
  candidates: readonly Target[],
  dismissed: readonly Handle[],
  view: View = NOTHING_IN_VIEW,
): readonly Lookalike[] {
  if (subject.badge === 'present' || (candidates.length === 0 && view.inView.length === 0)) return [];
  const prepared = prepareSubject(subject);
  const own = writtenHandle(subject.handle);
  const others = candidatesIn(view, subject, candidates).filter(
    ({ target: { handle, id } }) =>
      handle !== own && (id === null || id !== subject.id) && !dismissed.includes(handle),
  );
  return others
    .flatMap(({ target, beside }) => judgeOne(compare(prepared, target, beside)))
    .sort(mostTellingFirst)
    .slice(0, MOST_SHOWN)
    .map(told);
}

function judgeOne(comparison: Comparison): readonly Judged[] {
  const weighed = weigh(comparison);
  const found = relate(comparison, weighed);
  return found ? [{ comparison, weighed, found, score: scoreOf(weighed) }] : [];
}

/** Only for those that are shown: words and differing letters take longer than judging. */
function told({ comparison, weighed, found }: Judged): Lookalike {
  const { subject, target, isInView } = comparison;
  const { relation, strength, remarks } = found;
  const reasons = [...remarks, ...reasonsOf(weighed, relation === 'fan' ? 'name' : null)];
  return {
    target,
    isInView,
    relation,
    strength,
    reasons: reasons.slice(0, MOST_REASONS),
    handleParts: diffParts(subject.handle, target.handle),
    nameParts: subject.displayName === null ? [] : diffParts(subject.displayName, target.displayName),
    wouldChange: wouldChange(comparison, weighed, found),
  };
}

function scoreOf({ score }: Weighed): number {
  return Math.round(score);
}

function mostTellingFirst(a: Judged, b: Judged): number {
  const [{ target: one }, { target: other }] = [a.comparison, b.comparison];
  return (
    Number(b.found.strength === 'strong') - Number(a.found.strength === 'strong') ||
    b.score - a.score ||
    RELATION_ORDER.indexOf(a.found.relation) - RELATION_ORDER.indexOf(b.found.relation) ||
    (other.followersAtLeast ?? -1) - (one.followersAtLeast ?? -1) ||
    (one.handle < other.handle ? -1 : 1)
  );
}
