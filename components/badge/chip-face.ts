// Which mark, words and tone the chip wears. People come before badges: an open look-alike notice wins.

import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import type { MessageId } from '../../lib/words/message.ts';
import type { MarkKind } from '../ui/Mark.tsx';
import type { BadgeView, ReadyView } from './badge-view.ts';

/** How the chip looks; `text` is null while there is nothing to say. */
export interface ChipFace {
  readonly mark: MarkKind;
  readonly tone: 'plain' | 'weak' | 'strong';
  readonly text: MessageId | null;
}

/** Gives the chip's face for a view, in a list for what it is marked for. */
export function chipFace(view: BadgeView, finding: FindingKind | null = null): ChipFace {
  if (finding && view.state === 'ready' && !isDismissed(view)) return findingFace(finding, view);
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

function findingFace(finding: FindingKind, { lookalike }: ReadyView): ChipFace {
  switch (finding) {
    case 'look-alike':
      return { mark: 'lookalike', tone: lookalike?.strength ?? 'strong', text: 'badge.chip.lookalike' };
    case 'imitated-tick':
      return { mark: 'absent', tone: 'weak', text: 'lists.chip.tick' };
    case 'fan':
      return { mark: 'fan', tone: 'plain', text: 'badge.chip.fan' };
    case 'badge':
      return { mark: 'present', tone: 'plain', text: 'badge.chip.present' };
  }
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
