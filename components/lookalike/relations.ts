// How each relation to a known account is titled and marked. Only look-alikes become a notice; the rest are quiet lines.

import type { Relation } from '../../lib/lookalike/lookalike.ts';
import type { MessageId } from '../../lib/words/message.ts';
import type { MarkKind } from '../ui/Mark.tsx';

/** Title and mark of each relation. */
export const RELATIONS: Readonly<Record<Relation, { readonly title: MessageId; readonly mark: MarkKind }>> = {
  'look-alike': { title: 'badge.lookalike.title', mark: 'lookalike' },
  fan: { title: 'badge.fan.title', mark: 'fan' },
  'similar-name': { title: 'badge.similar-name.title', mark: 'lookalike' },
  family: { title: 'badge.family.title', mark: 'lookalike' },
  namesake: { title: 'badge.namesake.title', mark: 'lookalike' },
};
