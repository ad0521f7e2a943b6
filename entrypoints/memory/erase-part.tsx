// Erasing everything, on the page that shows it and where it can't be shown.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { EraseAll } from '../../components/memory/EraseAll.tsx';
import { eraseAll } from '../../lib/browser/memory-page.ts';
import type { MessageId } from '../../lib/words/message.ts';

/** Draws the section. */
export function ErasePart({ onTried }: { onTried: (isErased: boolean) => Promise<void> }): VNode {
  const [said, setSaid] = useState<MessageId | null>(null);
  const erase = async () => {
    const answer = await eraseAll().catch(() => null);
    const isErased = answer?.state === 'done';
    setSaid(isErased ? 'remembered.erase.done' : 'remembered.failed');
    await onTried(isErased);
  };
  return <EraseAll said={said} onErase={() => void erase()} />;
}
