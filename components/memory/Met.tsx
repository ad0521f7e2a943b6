// The accounts with the badge that were met: searched, looked through, forgotten one by one.

import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { Initials } from '../ui/Initials.tsx';
import { useWords } from '../ui/words-context.ts';
import { Pager } from './Pager.tsx';
import { type Undoable, UndoLine } from './UndoLine.tsx';
import { UnreadLine } from './UnreadLine.tsx';
import { type ListPart, type RememberedAccount, rowsOf, type Unread } from './view.ts';

interface MetProps {
  readonly part: ListPart<RememberedAccount> | Unread;
  readonly search: string;
  readonly last: Undoable | null;
  readonly onSearch: (search: string) => void;
  readonly onMove: (from: number) => void;
  readonly onForget: (account: RememberedAccount) => void;
  readonly onRetry: () => void;
}

/** Draws the section. */
export function Met({ part, search, last, onSearch, onMove, onForget, onRetry }: MetProps): VNode {
  const words = useWords();
  const field = useId();
  const total = typeof part === 'string' ? null : part.total;
  const isEmpty = total === 0 && search === '';
  return (
    <section>
      <h2>{words.say(message('remembered.met.title'))}</h2>
      <p class="soft">{words.say(message(isEmpty ? 'remembered.met.none' : 'remembered.met.hint'))}</p>
      {isEmpty ? null : (
        <p class="labelled">
          <label for={field}>{words.say(message('remembered.met.search'))}</label>
          <input
            id={field}
            type="search"
            value={search}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          />
        </p>
      )}
      <UndoLine last={last} />
      <UnreadLine part={part} onRetry={onRetry} />
      {search !== '' && total !== null ? (
        <p role="status" class="soft">
          {words.say(message('remembered.met.found', { count: total }))}
        </p>
      ) : null}
      <ul class="rows">
        {rowsOf(part).map((account) => (
          <MetRow key={account.id} account={account} onForget={onForget} />
        ))}
      </ul>
      <Pager part={part} onMove={onMove} />
    </section>
  );
}

function MetRow({
  account,
  onForget,
}: {
  account: RememberedAccount;
  onForget: MetProps['onForget'];
}): VNode {
  const words = useWords();
  const { handle, displayName, followersAtLeast, lastMet, earlier } = account;
  const called = handle === null ? tame(displayName) : `@${handle}`;
  const facts = [
    ...(followersAtLeast === null
      ? []
      : [words.say(message('remembered.met.followers', { followers: words.short(followersAtLeast) }))]),
    words.say(message('remembered.met.last', { day: { date: lastMet } })),
    ...earlier
      .slice(0, 2)
      .map(({ handle: old, until }) =>
        words.say(message('remembered.met.earlier', { handle: `@${old}`, day: { date: until } })),
      ),
  ];
  return (
    <li>
      <Initials displayName={displayName} handle={handle ?? displayName} />
      <div class="row-text">
        <bdi class="row-name">{tame(displayName)}</bdi>{' '}
        {handle === null ? (
          <span class="soft">{words.say(message('remembered.met.no-handle'))}</span>
        ) : (
          <bdi class="soft">@{handle}</bdi>
        )}
        <small>{facts.join(' · ')}</small>
      </div>
      <Button onPress={() => onForget(account)}>
        {words.say(message('remembered.forget'))}
        <span class="unseen"> {called}</span>
      </Button>
    </li>
  );
}
