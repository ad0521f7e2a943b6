// What memory adds to an account, as messages. One wording for card and report.

import type { Past, TakenOver } from '../account/past.ts';
import { tame } from '../text/tame.ts';
import { type Message, message } from '../words/message.ts';

const NAME_AT_MOST = 40;

/** Gives a message for each thing that is remembered of the account with this handle: the last handle, whose it was, the person's word. */
export function pastFacts(handle: string, past: Past): readonly Message[] {
  const { earlier, takenOver, decided } = past;
  return [
    ...earlier
      .slice(0, 1)
      .map((before) =>
        message('memory.past.earlier', { handle: before.handle, day: { date: before.until } }),
      ),
    ...(takenOver ? [takenOverMessage(handle, takenOver)] : []),
    ...(decided ? [message(`memory.past.decided.${decided.kind}`, { day: { date: decided.at } })] : []),
  ];
}

function takenOverMessage(handle: string, { displayName, handle: now, until }: TakenOver): Message {
  const said = { handle, name: tame(displayName, NAME_AT_MOST), day: { date: until } };
  return now === null
    ? message('memory.past.taken-over', said)
    : message('memory.past.taken-over.now', { ...said, now });
}
