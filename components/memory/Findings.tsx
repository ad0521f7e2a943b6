// What was found on accounts and what became of them, as a line of time for each.

import type { VNode } from 'preact';
import { tame } from '../../lib/text/tame.ts';
import { type Message, type MessageId, message } from '../../lib/words/message.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/words-context.ts';
import { Pager } from './Pager.tsx';
import type { ListPart, LoggedAccount } from './view.ts';

const KIND_WORDS: Readonly<Record<LoggedAccount['kind'], MessageId>> = {
  'look-alike': 'remembered.findings.look-alike',
  'imitated-tick': 'remembered.findings.imitated-tick',
  fan: 'remembered.findings.fan',
};

/** Draws the section, the account seen last first. */
export function Findings({
  part,
  onMove,
}: {
  part: ListPart<LoggedAccount>;
  onMove: (from: number) => void;
}): VNode {
  const words = useWords();
  return (
    <section>
      <h2>{words.say(message('remembered.findings.title'))}</h2>
      {part.total === 0 ? <p class="soft">{words.say(message('remembered.findings.none'))}</p> : null}
      <ul class="cards">
        {part.rows.map((account) => (
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
  const what = message(target === null ? 'remembered.findings.imitated-tick' : KIND_WORDS[kind], {
    target: `@${target ?? ''}`,
  });
  return (
    <li class="card">
      <p class="line">
        <Mark kind={kind === 'fan' ? 'fan' : 'lookalike'} />
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
