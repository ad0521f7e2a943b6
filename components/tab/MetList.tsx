// The accounts met on a page that is no profile: those with a finding first, each with what the page says of its badge.

import type { VNode } from 'preact';
import type { Saying } from '../../lib/account/past.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { type Message, message } from '../../lib/words/message.ts';
import { StateView } from '../states/StateView.tsx';
import { useWords } from '../ui/words-context.ts';
import { MetRow } from './MetRow.tsx';

interface MetListProps {
  readonly marked: readonly ListedAccount[];
  readonly others: readonly ListedAccount[];
  /** There may have been more. */
  readonly isCut: boolean;
  readonly addressOf: (account: ListedAccount) => string;
  /** Opens a profile in the tab that the list is about; null where its link may open as links do. */
  readonly onOpen: ((account: ListedAccount) => void) | null;
  readonly onTakeBack: (account: ListedAccount, saying: Saying) => void;
}

/** Draws both lists, or the state where nobody was met. */
export function MetList({ marked, others, isCut, addressOf, onOpen, onTakeBack }: MetListProps): VNode {
  const words = useWords();
  const total = marked.length + others.length;
  if (total === 0) {
    return <StateView mark="quiet" title="controls.met.empty.title" text="controls.met.empty.text" />;
  }
  const rows = (accounts: readonly ListedAccount[]) =>
    accounts.map((account) => (
      <MetRow
        key={account.handle}
        account={account}
        address={addressOf(account)}
        onOpen={onOpen && (() => onOpen(account))}
        onTakeBack={(saying) => onTakeBack(account, saying)}
      />
    ));
  return (
    <article class="report met">
      <header class="who">
        <div>
          <h1>{words.say(message('controls.met.title'))}</h1>
          <p class="soft">{words.say(summaryOf(marked.length, total))}</p>
        </div>
      </header>
      {marked.length === 0 ? null : (
        <ul aria-label={words.say(message('controls.met.list.findings'))}>{rows(marked)}</ul>
      )}
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others" class={marked.length === 0 ? 'unseen' : undefined}>
            {words.say(message('controls.met.list.others'))}
          </h2>
          <ul>{rows(others)}</ul>
        </section>
      )}
      {isCut ? <p class="soft">{words.say(message('controls.met.more', { count: total }))}</p> : null}
    </article>
  );
}

function summaryOf(marked: number, total: number): Message {
  if (marked === 0) return message('controls.met.none', { count: total });
  if (total === 1) return message('controls.met.only');
  return message('controls.met.findings', { count: marked, total });
}
