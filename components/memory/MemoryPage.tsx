// "What Ticklens remembers": in numbers, then list by list, with taking along, bringing in and erasing at the end.

import type { ComponentChildren, VNode } from 'preact';
import { type Message, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import type { Amounts } from './view.ts';

const [KILOBYTE, MEGABYTE] = [1000, 1_000_000] as const;

interface MemoryPageProps {
  readonly amounts: Amounts & { readonly identities: number; readonly decisions: number };
  /** Null: until there is no room. */
  readonly retentionDays: number | null;
  readonly settingsAddress: string;
  readonly children: ComponentChildren;
}

/** Draws heading and numbers; the lists are handed in. */
export function MemoryPage({ amounts, retentionDays, settingsAddress, children }: MemoryPageProps): VNode {
  const words = useWords();
  const { accounts, identities, brought, decisions, findings, bytes } = amounts;
  const numbers: readonly Message[] = [
    message('remembered.count.accounts', { count: accounts }),
    message('remembered.count.identities', { count: identities }),
    message('remembered.count.decisions', { count: decisions }),
    message('remembered.count.findings', { count: findings }),
    ...(brought > 0 ? [message('remembered.count.brought', { count: brought })] : []),
    ...(bytes === null ? [] : [sizeOf(bytes)]),
  ];
  return (
    <>
      <header>
        <h1>{words.say(message('remembered.title'))}</h1>
        <p>{words.say(message('remembered.intro'))}</p>
        <ul class="facts">
          {numbers.map((number) => (
            <li key={number.id}>{words.say(number)}</li>
          ))}
        </ul>
        <p class="soft">
          {words.say(
            retentionDays === null
              ? message('remembered.retention.none')
              : message('remembered.retention.days', { count: retentionDays }),
          )}{' '}
          <a class="button" href={settingsAddress}>
            {words.say(message('remembered.retention.change'))}
          </a>
        </p>
      </header>
      {children}
    </>
  );
}

function sizeOf(bytes: number): Message {
  return bytes < MEGABYTE
    ? message('remembered.size.kilobytes', { size: Math.ceil(bytes / KILOBYTE) })
    : message('remembered.size.megabytes', { size: Math.ceil((bytes * 10) / MEGABYTE) / 10 });
}
