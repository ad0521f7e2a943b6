// The lists that were brought, where there are any.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Brought } from '../../components/memory/Brought.tsx';
import type { ChangeProblem } from '../../components/memory/view.ts';
import { forgetLists } from '../../lib/browser/memory-page.ts';
import type { PartProps } from './part-props.ts';

/** Draws the section. */
export function BroughtPart({ overview, onChanged }: PartProps): VNode | null {
  const { brought } = overview.counts;
  const [problem, setProblem] = useState<ChangeProblem>(null);
  const forget = async () => {
    const answer = await forgetLists().catch(() => null);
    setProblem(answer?.state === 'done' ? null : 'remembered.failed');
    await onChanged();
  };
  if (brought === 0) return null;
  return <Brought count={brought} problem={problem} onForget={() => void forget()} />;
}
