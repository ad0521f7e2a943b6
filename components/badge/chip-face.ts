// Which mark, words and tone the chip wears. People come before badges: an open look-alike notice wins.

import type { MessageId } from '../../lib/words/message.ts';
import type { MarkKind } from '../ui/Mark.tsx';
import type { BadgeView, ReadyView } from './badge-view.ts';

/** How the chip looks; `text` is null while there is nothing to say. */
export interface ChipFace {
  readonly mark: MarkKind;
  readonly tone: 'plain' | 'weak' | 'strong';
  readonly text: MessageId | null;
}

/** Gives the chip's face for a view. */
export function chipFace(view: BadgeView): ChipFace {
  switch (view.state) {
    case 'loading':
      return { mark: 'quiet', tone: 'plain', text: null };
    case 'unavailable':
      return { mark: 'unknown', tone: 'plain', text: 'badge.chip.unknown' };
    case 'ready':
      return readyFace(view);
  }
}

/** Says whether the reader has put this view's look-alike notice aside. */
export function isDismissed({ lookalike, dismissed }: ReadyView): boolean {
  return lookalike !== null && dismissed.includes(lookalike.target.handle);
}

function readyFace(view: ReadyView): ChipFace {
  const { lookalike, badge } = view;
  if (badge !== 'present' && lookalike?.relation === 'look-alike' && !isDismissed(view)) {
    return { mark: 'lookalike', tone: lookalike.strength, text: 'badge.chip.lookalike' };
  }
  if (badge !== 'present' && lookalike?.relation === 'fan') {
    return { mark: 'fan', tone: 'plain', text: 'badge.chip.fan' };
  }
  return { mark: badge, tone: 'plain', text: `badge.chip.${badge}` };
}
