// The accounts met on the page: asked for in parts, searched after a short pause in typing.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Met } from '../../components/memory/Met.tsx';
import { type ListPart, rowsOf, type Unread } from '../../components/memory/view.ts';
import type { UserId } from '../../lib/account/handle.ts';
import { askAccounts, forgetAccount, restoreAccount } from '../../lib/browser/memory-page.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';
import { message } from '../../lib/words/message.ts';
import type { PartProps } from './part-props.ts';
import { useUndo } from './use-undo.ts';

/** Shorter than a pause between two words, longer than one between two letters. */
const TYPING_MS = 150;
type Shown = ListPart<MetAccount> | Unread;

/** Draws the accounts met. */
export function MetPart({ turn, onChanged }: PartProps): VNode {
  const [part, setPart] = useState<Shown>('asking');
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState(0);
  const [tries, setTries] = useState(0);
  const { last, offer, refuse } = useUndo();

  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(
      () =>
        void askAccounts(search, from).then(
          (answer) => {
            if (!isLate) setPart(answer.state === 'part' ? answer.part : 'failed');
          },
          () => {
            if (!isLate) setPart('failed');
          },
        ),
      search === '' ? 0 : TYPING_MS,
    );
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [search, from, turn, tries]);

  const forget = async (id: UserId, name: string) => {
    const answer = await forgetAccount(id).catch(() => null);
    if (answer?.state !== 'forgotten') return refuse();
    offer(message('remembered.met.forgotten', { name }), async () => {
      const { state } = await restoreAccount(id, answer.row);
      await onChanged();
      // Nothing to do: it was met again meanwhile.
      return state === 'done' || state === 'nothing' ? null : 'remembered.failed';
    });
    await onChanged();
  };

  return (
    <Met
      part={part}
      search={search}
      last={last}
      onSearch={(text) => {
        setSearch(text);
        setFrom(0);
      }}
      onMove={setFrom}
      onRetry={() => {
        setPart('asking');
        setTries(tries + 1);
      }}
      onForget={({ id, handle, displayName }) => {
        const account = rowsOf(part).find((one) => one.id === id);
        if (account) void forget(account.id, handle === null ? displayName : `@${handle}`);
      }}
    />
  );
}
