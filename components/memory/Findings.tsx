// What was found on accounts and what became of them, as a line of time for each.

import type { VNode } from 'preact';
import { tame } from '../../lib/text/tame.ts';
import { type Message, type MessageId, message } from '../../lib/words/message.ts';
import { Mark, type MarkKind } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import { Pager } from './Pager.tsx';
import { UnreadLine } from './UnreadLine.tsx';
import { type ListPart, type LoggedAccount, rowsOf, type Unread } from './view.ts';

type Kind = LoggedAccount['kind'];

const KIND_WORDS: Readonly<Record<Kind, MessageId>> = {
  'look-alike': 'remembered.findings.look-alike',
  'imitated-tick': 'remembered.findings.imitated-tick',
  fan: 'remembered.findings.fan',
};

/** Where it points at nobody, such as an account that was called a look-alike and resembles none. */
const NOBODY_WORDS: Readonly<Record<Kind, MessageId>> = {
  'look-alike': 'remembered.findings.look-alike.nobody',
  'imitated-tick': 'remembered.findings.imitated-tick',
  fan: 'remembered.findings.fan.nobody',
};

const MARKS: Readonly<Record<Kind, MarkKind>> = {
  'look-alike': 'lookalike',
  'imitated-tick': 'unknown',
  fan: 'fan',
};

/** Draws the section, the account seen last first. */
export function Findings({
  part,
  onMove,
  onRetry,
}: {
  part: ListPart<LoggedAccount> | Unread;
  onMove: (from: number) => void;
  onRetry: () => void;
}): VNode {
  const words = useWords();
  return (
    <section>
      <h2>{words.say(message('remembered.findings.title'))}</h2>
      <UnreadLine part={part} onRetry={onRetry} />
      {typeof part !== 'string' && part.total === 0 ? (
        <p class="soft">{words.say(message('remembered.findings.none'))}</p>
      ) : null}
      <ul class="cards">
        {rowsOf(part).map((account) => (
          <LoggedItem key={account.subject} account={account} />
        ))}
      </ul>
      <Pager part={part} onMove={onMove} />
    </section>
  );
}

function LoggedItem({ account }: { account: LoggedAccount }): VNode {
  const words = useWords();
  const { handle, displayName, kind, target, events } = account;
  const what =
    target === null ? message(NOBODY_WORDS[kind]) : message(KIND_WORDS[kind], { target: `@${target}` });
  return (
    <li class="card">
      <p class="line">
        <Mark kind={MARKS[kind]} />
        <span class="row-text">
          <bdi class="row-name">{tame(displayName ?? handle)}</bdi> <bdi class="soft">@{handle}</bdi>
          <small>
            {words.say(what)} · {words.say(message('remembered.findings.times', { count: account.times }))}
          </small>
        </span>
      </p>
      <ol class="timeline">
        {events.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <time dateTime={new Date(event.at).toISOString()}>{words.date(event.at)}</time>{' '}
            {words.say(sayEvent(event))}
          </li>
        ))}
      </ol>
    </li>
  );
}

function sayEvent({ what, from, to }: LoggedAccount['events'][number]): Message {
  switch (what) {
    case 'seen':
      return message('remembered.event.seen');
    case 'gone':
      return message('remembered.event.gone');
    case 'back':
      return message('remembered.event.back');
    case 'renamed':
      return message('remembered.event.renamed', { from: `@${from ?? ''}`, to: `@${to ?? ''}` });
  }
}
