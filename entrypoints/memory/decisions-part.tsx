// The person's decisions on the page, and taking them back.

import type { VNode } from 'preact';
import { Decisions } from '../../components/memory/Decisions.tsx';
import { restoreDecision, takeBack } from '../../lib/browser/memory-page.ts';
import type { Decision } from '../../lib/memory/decisions.ts';
import { message } from '../../lib/words/message.ts';
import type { PartProps } from './part-props.ts';
import { useUndo } from './use-undo.ts';

/** Draws the decisions. */
export function DecisionsPart({ overview, onChanged }: PartProps): VNode {
  const { last, offer, refuse } = useUndo();

  const undo = async (decision: Decision) => {
    const answer = await takeBack(decision).catch(() => null);
    if (answer?.state !== 'done') return refuse();
    offer(message('remembered.decisions.taken'), async () => {
      const { state } = await restoreDecision(decision);
      await onChanged();
      return state === 'done' ? null : 'remembered.failed';
    });
    await onChanged();
  };

  return (
    <Decisions
      decisions={overview.decisions.map((decision) => ({
        ...decision,
        key: keyOf(decision),
        what: decision.kind,
      }))}
      last={last}
      onTakeBack={({ key }) => {
        const decision = overview.decisions.find((one) => keyOf(one) === key);
        if (decision) void undo(decision);
      }}
    />
  );
}

function keyOf({ subject, kind, target }: Decision): string {
  return `${subject} ${kind} ${target}`;
}
