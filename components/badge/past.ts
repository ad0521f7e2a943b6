// What memory adds to an account, in sentences. Shared by the card and the report.

import type { Past, TakenOver } from '../../lib/account/past.ts';
import { type Message, message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { tame } from '../ui/tame.ts';

const NAME_AT_MOST = 40;

/** Gives a sentence for each thing that is remembered of the account with this handle: the last handle, whose it was, the person's word. */
export function sayPast(words: Words, handle: string, past: Past | undefined): readonly string[] {
  if (!past) return [];
  const { earlier, takenOver, decided } = past;
  return [
    ...earlier
      .slice(0, 1)
      .map((before) =>
        message('memory.past.earlier', { handle: before.handle, day: { date: before.until } }),
      ),
    ...(takenOver ? [takenOverMessage(handle, takenOver)] : []),
    ...(decided ? [message(`memory.past.decided.${decided.kind}`, { day: { date: decided.at } })] : []),
  ].map(words.say);
}

function takenOverMessage(handle: string, { displayName, handle: now, until }: TakenOver): Message {
  const said = { handle, name: tame(displayName, NAME_AT_MOST), day: { date: until } };
  return now === null
    ? message('memory.past.taken-over', said)
    : message('memory.past.taken-over.now', { ...said, now });
}
