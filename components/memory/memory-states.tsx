// What the page is where nothing can be shown: a private window, or a storage that gives nothing.

import type { ComponentChildren, VNode } from 'preact';
import type { MessageId } from '../../lib/words/message.ts';
import { StateView } from '../states/StateView.tsx';

/** Why there is nothing to show. */
export type MemoryTrouble = 'private' | 'unavailable' | 'newer-version' | 'blocked' | 'full' | 'corrupt';

const TROUBLE: Readonly<Record<MemoryTrouble, readonly [title: MessageId, text: MessageId]>> = {
  private: ['remembered.private.title', 'remembered.private.text'],
  unavailable: ['remembered.unavailable.title', 'remembered.unavailable.text'],
  'newer-version': ['remembered.newer.title', 'remembered.newer.text'],
  blocked: ['remembered.blocked.title', 'remembered.blocked.text'],
  full: ['remembered.full.title', 'remembered.full.text'],
  corrupt: ['remembered.corrupt.title', 'remembered.corrupt.text'],
};

/** Draws a reason; `children` are what can still be done, such as erasing. */
export function MemoryTroubleState({
  trouble,
  onRetry,
  children,
}: {
  trouble: MemoryTrouble;
  onRetry: () => void;
  children?: ComponentChildren;
}): VNode {
  const [title, text] = TROUBLE[trouble];
  return (
    <StateView
      mark={trouble === 'private' ? 'quiet' : 'unknown'}
      title={title}
      text={text}
      {...(trouble === 'private'
        ? {}
        : { action: { label: 'popup.state.error.action', onPress: onRetry } as const })}
    >
      {children}
    </StateView>
  );
}
