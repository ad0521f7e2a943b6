// A list of outcomes in the order the rules stand in.

import type { VNode } from 'preact';
import type { Outcome } from '../../lib/rules/rule.ts';
import { OutcomeItem } from './OutcomeItem.tsx';

/** Draws the list for the owner or for somebody else; null where it is empty. */
export function OutcomeList({ outcomes, own }: { outcomes: readonly Outcome[]; own: boolean }): VNode | null {
  if (outcomes.length === 0) return null;
  return (
    <ul class="outcomes">
      {outcomes.map((outcome) => (
        <OutcomeItem key={outcome.id} outcome={outcome} own={own} />
      ))}
    </ul>
  );
}
