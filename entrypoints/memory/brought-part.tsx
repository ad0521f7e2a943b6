// The lists that were brought, where there are any.

import type { VNode } from 'preact';
import { Brought } from '../../components/memory/Brought.tsx';
import { forgetLists } from '../../lib/browser/memory-page.ts';
import type { PartProps } from './part-props.ts';

/** Draws the section. */
export function BroughtPart({ overview, onChanged }: PartProps): VNode | null {
  const { brought } = overview.counts;
  if (brought === 0) return null;
  return <Brought count={brought} onForget={() => void forgetLists().then(onChanged, onChanged)} />;
}
