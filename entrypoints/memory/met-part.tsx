// The accounts met on the page: asked for in parts, searched after a short pause in typing.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Met } from '../../components/memory/Met.tsx';
import type { Undoable } from '../../components/memory/UndoLine.tsx';
import type { ListPart } from '../../components/memory/view.ts';
import type { UserId } from '../../lib/account/handle.ts';
import { askAccounts, forgetAccount, restoreAccount } from '../../lib/browser/memory-page.ts';
import type { MetAccount } from '../../lib/memory/met/met-account.ts';
import { message } from '../../lib/words/message.ts';
import type { PartProps } from './part-props.ts';

/** Shorter than a pause between two words, longer than one between two letters. */
const TYPING_MS = 150;
const EMPTY: ListPart<MetAccount> = { rows: [], from: 0, total: 0 };

/** Draws the accounts met. */
export function MetPart({ turn, onChanged }: PartProps): VNode {
  const [part, setPart] = useState(EMPTY);
  const [search, setSearch] = useState('');
  const [from, setFrom] = useState(0);
  const [last, setLast] = useState<Undoable | null>(null);

  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(
      () =>
        void askAccounts(search, from).then(
          (answer) => {
            if (!isLate && answer.state === 'part') setPart(answer.part);
          },
          () => undefined,
        ),
      search === '' ? 0 : TYPING_MS,
    );
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [search, from, turn]);

  const forget = async (id: UserId, name: string) => {
    const answer = await forgetAccount(id).catch(() => null);
    if (answer?.state !== 'forgotten') return;
    setLast({
      said: message('remembered.met.forgotten', { name }),
      undo: () => {
        setLast(null);
        void restoreAccount(id, answer.row).then(onChanged, onChanged);
      },
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
      onForget={({ id, handle, displayName }) => {
        const account = part.rows.find((one) => one.id === id);
        if (account) void forget(account.id, handle === null ? displayName : `@${handle}`);
      }}
    />
  );
}
