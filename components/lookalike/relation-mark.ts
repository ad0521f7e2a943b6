// How each relation to a known account is marked. Its title is the message of its name.

import type { Relation } from '../../lib/lookalike/lookalike.ts';
import type { MarkKind } from '../ui/Mark.tsx';

/** Gives the mark: fans have their own. */
export function relationMark(relation: Relation): MarkKind {
  return relation === 'fan' ? 'fan' : 'lookalike';
}
