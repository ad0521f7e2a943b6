// What would change an answer, so that nobody has to guess what we did not see.

import { type Message, message } from '../words/message.ts';
import type { Comparison } from './comparison.ts';
import type { Found } from './relation.ts';

/** Gives what would change this answer, most telling first; at least one. */
export function wouldChange(
  { subject, target }: Comparison,
  { relation, strength }: Found,
): readonly Message[] {
  const changes: Message[] = [];
  if (relation === 'fan') changes.push(message('lookalike.change.fan-gone'));
  else changes.push(message('lookalike.change.badge-shown'));
  if (relation === 'look-alike') changes.push(message('lookalike.change.fan-declared'));
  if (relation === 'look-alike' && strength === 'weak' && subject.badge === 'unknown') {
    changes.push(message('lookalike.change.badge-known'));
  }
  if (relation !== 'fan' && subject.followers === null && target.followersAtLeast !== null) {
    changes.push(message('lookalike.change.followers-known'));
  }
  if (relation === 'similar-name' || relation === 'namesake' || relation === 'family') {
    changes.push(message('lookalike.change.further-sign'));
  }
  return changes;
}
