// The person's decisions on the page, and taking them back.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Decisions } from '../../components/memory/Decisions.tsx';
import type { Undoable } from '../../components/memory/UndoLine.tsx';
import { restoreDecision, takeBack } from '../../lib/browser/memory-page.ts';
import type { Decision } from '../../lib/memory/decisions.ts';
import { message } from '../../lib/words/message.ts';
import type { PartProps } from './part-props.ts';

/** Draws the decisions. */
export function DecisionsPart({ overview, onChanged }: PartProps): VNode {
  const [last, setLast] = useState<Undoable | null>(null);

  const undo = async (decision: Decision) => {
    const answer = await takeBack(decision).catch(() => null);
    if (answer?.state !== 'done') return;
    setLast({
      said: message('remembered.decisions.taken'),
      undo: () => {
        setLast(null);
        void restoreDecision(decision).then(onChanged, onChanged);
      },
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
