// What "your account" is while there are no questions to show: being read, none called one's own, private window, erased,
// unreadable.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageId, message } from '../../lib/words/message.ts';
import { StateView } from '../states/StateView.tsx';
import { useWords } from '../ui/words-context.ts';

/** One own account to choose. */
interface OwnLink {
  readonly handle: string;
  readonly address: string;
}

/** The own accounts there are; with none, how to begin. */
export function OwnAccounts({ accounts }: { accounts: readonly OwnLink[] }): VNode {
  const words = useWords();
  if (accounts.length === 0) {
    return <StateView mark="quiet" title="owner.none.title" text="owner.none.text" />;
  }
  return (
    <section>
      <h1>{words.say(message('owner.list.title'))}</h1>
      <ul class="accounts">
        {accounts.map(({ handle, address }) => (
          <li key={address}>
            <a class="button" href={address}>
              <bdi>@{handle}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything about an account was erased a moment ago, and can come back while this page stands. */
export function Erased({ handle, onUndo }: { handle: string; onUndo: () => void }): VNode {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with the questions; the way back takes its place under the finger.
  useEffect(() => element.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={element}>
      <StateView
        mark="quiet"
        title="owner.erased.title"
        text="owner.erased.text"
        action={{ label: 'owner.erased.undo', onPress: onUndo }}
      >
        <p class="soft" role="status">
          <bdi>@{handle}</bdi>: {words.say(message('owner.erased.done'))}
        </p>
      </StateView>
    </div>
  );
}

/** Why there is nothing to answer. */
export type OwnerTrouble = 'private' | 'corrupt' | 'newer-version' | 'too-many-accounts';

const TROUBLE: Readonly<Record<OwnerTrouble, readonly [title: MessageId, text: MessageId]>> = {
  private: ['owner.private.title', 'owner.private.text'],
  corrupt: ['owner.corrupt.title', 'owner.corrupt.text'],
  'newer-version': ['owner.newer.title', 'owner.newer.text'],
  'too-many-accounts': ['owner.many.title', 'owner.many.text'],
};

/** A reason for showing no questions; where something lies there that can't be read, it can be erased. */
export function OwnerTroubleState({
  trouble,
  onErase,
}: {
  trouble: OwnerTrouble;
  onErase: () => void;
}): VNode {
  const [title, text] = TROUBLE[trouble];
  const canErase = trouble === 'corrupt' || trouble === 'newer-version';
  return (
    <StateView
      mark="unknown"
      title={title}
      text={text}
      {...(canErase ? { action: { label: 'owner.erase.unreadable', onPress: onErase } as const } : {})}
    />
  );
}
