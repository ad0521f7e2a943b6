// What would change an answer, so that nobody has to guess what we did not see.

import { type Message, type MessageId, message } from '../words/message.ts';
import type { Comparison } from './comparison.ts';
import { pointsOf, type Weighed } from './evidence.ts';
import { familyTie } from './family.ts';
import type { Strength } from './lookalike.ts';
import { cameFirst, type Found, isComparable } from './relation.ts';
import { STRONG_FROM, WEIGHTS } from './weights.ts';

/** Gives what would change this answer, most telling first; at least one. */
export function wouldChange(comparison: Comparison, weighed: Weighed, found: Found): readonly Message[] {
  switch (found.relation) {
    case 'fan':
      return [message('lookalike.change.fan-gone')];
    case 'family':
      return [message('lookalike.change.badge-shown'), ...whileFamily(comparison, weighed)];
    case 'look-alike':
      return [
        message('lookalike.change.badge-shown'),
        message('lookalike.change.fan-declared'),
        ...whileCopy(comparison, weighed, found.strength),
      ];
    case 'similar-name':
    case 'namesake':
      return [message('lookalike.change.badge-shown'), ...whileLike(comparison)];
  }
}

function whileFamily(comparison: Comparison, weighed: Weighed): readonly Message[] {
  switch (familyTie(comparison, weighed)) {
    case 'named':
      return [message('lookalike.change.named-no-more', { handle: comparison.target.handle })];
    case 'site':
      return [message('lookalike.change.link-elsewhere')];
    case 'usual':
    case null:
      return [...whatIsUnknown(comparison), message('lookalike.change.further-sign')];
  }
}

function whileCopy(comparison: Comparison, weighed: Weighed, strength: Strength): readonly Message[] {
  const { subject, target } = comparison;
  const changes: Message[] = [];
  if (target.profile?.bio) changes.push(message('lookalike.change.named', { handle: target.handle }));
  if (strength === 'strong') return [...changes, ...onlyFollowers(comparison)];
  if (subject.badge === 'unknown') changes.push(message('lookalike.change.badge-known'));
  changes.push(...whatIsUnknown(comparison));
  if (isRenameMissing(comparison, weighed)) changes.push(message('lookalike.change.rename-known'));
  if (cameFirst(comparison)) {
    changes.push(message('lookalike.change.made-later', { handle: target.handle }));
  }
  return changes;
}

function whileLike(comparison: Comparison): readonly Message[] {
  const unknown = whatIsUnknown(comparison);
  return isComparable(comparison)
    ? [message('lookalike.change.audience-smaller'), ...unknown]
    : [...unknown, message('lookalike.change.further-sign')];
}

/** What is known of the target and not of the account: only there would knowing it give a signal. */
function whatIsUnknown(comparison: Comparison): readonly Message[] {
  const { subject, target } = comparison;
  const pairs: readonly (readonly [own: unknown, theirs: unknown, id: MessageId])[] = [
    [subject.bio, target.profile?.bio, 'lookalike.change.bio-known'],
    [subject.pictureHash, target.profile?.pictureHash, 'lookalike.change.picture-known'],
    [subject.createdAt, target.profile?.createdAt, 'lookalike.change.age-known'],
    [subject.link, target.profile?.link, 'lookalike.change.link-known'],
  ];
  return [
    ...onlyFollowers(comparison),
    ...pairs
      .filter(([own, theirs]) => own === null && theirs !== null && theirs !== undefined)
      .map(([, , id]) => message(id)),
  ];
}

function onlyFollowers({ subject, target }: Comparison): readonly Message[] {
  const isMissing = subject.followers === null && target.followersAtLeast !== null;
  return isMissing ? [message('lookalike.change.followers-known')] : [];
}

/** A recent change is worth saying where its points alone are missing, and nobody told us when the names were changed. */
function isRenameMissing({ subject }: Comparison, weighed: Weighed): boolean {
  if (subject.handleChangedAt !== null || subject.nameChangedAt !== null) return false;
  if (pointsOf(weighed, 'rename') > 0 || weighed.score >= STRONG_FROM) return false;
  return weighed.score + WEIGHTS['recent-rename'] >= STRONG_FROM;
}
