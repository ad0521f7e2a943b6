// What memory adds to an account, as messages. One wording for card and report.

import type { Past, Saying, TakenOver } from '../account/past.ts';
import { tame } from '../text/tame.ts';
import { type Message, message } from '../words/message.ts';

const NAME_AT_MOST = 40;

/** Gives a message for each thing that is remembered of the account with this handle: the last handle, whose it was. */
export function pastFacts(
  handle: string,
  { earlier, takenOver }: Pick<Past, 'earlier' | 'takenOver'>,
): readonly Message[] {
  return [
    ...earlier
      .slice(0, 1)
      .map((before) =>
        message('memory.past.earlier', { handle: before.handle, day: { date: before.until } }),
      ),
    ...(takenOver ? [takenOverMessage(handle, takenOver)] : []),
  ];
}

/** Gives what the person said of an account, with the day on which they did. */
export function sayingFact({
  kind,
  target,
  at,
}: Pick<Saying, 'kind' | 'at'> & Partial<Pick<Saying, 'target'>>): Message {
  const day = { date: at };
  return message(
    `memory.past.decided.${kind}`,
    kind === 'not-look-alike' ? { day, target: `@${target}` } : { day },
  );
}

function takenOverMessage(handle: string, { displayName, handle: now, until }: TakenOver): Message {
  const said = { handle, name: tame(displayName, NAME_AT_MOST), day: { date: until } };
  return now === null
    ? message('memory.past.taken-over', said)
    : message('memory.past.taken-over.now', { ...said, now });
}
