// What stands around an account while it is judged: other accounts on the same page, and how links are compared.

import type { Beside } from './comparison.ts';
import type { Subject, Target } from './lookalike.ts';
import { type CommonWords, NONE_MEASURED } from './rarity.ts';
import { linkHost, type SiteOf, sharedSite } from './shared-site.ts';

/** Everything the judge may ask of its surroundings. */
export interface View {
  /**
   * Accounts in view, such as the author of the video under which somebody comments. Each is a candidate of its own,
   * whether anybody has heard of it or not. To be left empty while a known account is judged: it may well comment under
   * the video of somebody who copies it.
   */
  readonly inView: readonly Target[];
  /** Handles of those in view that were searched for; whether they are on the page is not said by that. */
  readonly searched: ReadonlySet<string>;
  readonly siteOf: SiteOf;
  /** The common words of the known names (NameIndex.common), beside those of our lists. */
  readonly common: CommonWords;
}

/** Nobody in view, links compared by their whole host, no words measured. */
export const NOTHING_IN_VIEW: View = {
  inView: [],
  searched: new Set(),
  siteOf: linkHost,
  common: NONE_MEASURED,
};

/** Gives a view of nobody, with the common words of the known names. */
export function nobodyInView(common: CommonWords): View {
  return { ...NOTHING_IN_VIEW, common };
}

/** One candidate with what the view says of it and the subject. */
export interface Candidate {
  readonly target: Target;
  readonly beside: Beside;
}

/**
 * Gives known candidates and those in view, each handle once. One that is both keeps what the list knows of it; what the
 * list does not know is filled in from the page.
 */
export function candidatesIn(
  { inView, searched, siteOf, common }: View,
  subject: Subject,
  known: readonly Target[],
): readonly Candidate[] {
  const seen = new Set<string>(inView.map(({ handle }) => handle));
  const targets = inView.length === 0 ? known : merged(known, inView);
  return targets.map((target) => ({
    target,
    beside: {
      isInView: seen.has(target.handle),
      isSearched: searched.has(target.handle),
      sharedSite: sharedSite(subject.link, target.profile?.link ?? null, siteOf),
      common,
    },
  }));
}

function merged(known: readonly Target[], inView: readonly Target[]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const target of known) targets.set(target.handle, target);
  for (const target of inView) {
    const listed = targets.get(target.handle);
    targets.set(target.handle, listed ? filledIn(listed, target) : target);
  }
  return [...targets.values()];
}

function filledIn(listed: Target, seen: Target): Target {
  return {
    ...listed,
    id: listed.id ?? seen.id,
    followersAtLeast: listed.followersAtLeast ?? seen.followersAtLeast,
    profile: {
      bio: seen.profile?.bio ?? listed.profile?.bio ?? null,
      link: seen.profile?.link ?? listed.profile?.link ?? null,
      createdAt: seen.profile?.createdAt ?? listed.profile?.createdAt ?? null,
      pictureHash: seen.profile?.pictureHash ?? listed.profile?.pictureHash ?? null,
    },
  };
}
