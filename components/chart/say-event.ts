// What changed about an account, and the day it was first seen. Names are the owner's, so they are cut and tamed.

import type { GrowthEvent } from '../../lib/rules/growth/events.ts';
import { tame } from '../../lib/text/tame.ts';
import { type Message, message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';

const NAME_AT_MOST = 40;

/** Gives the event as a sentence. */
export function sayEvent(words: Words, event: GrowthEvent): string {
  return words.say(message('growth.event', { day: { date: event.at }, what: tamed(event.message) }));
}

function tamed({ id, args = {} }: Message): Message {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? tame(value, NAME_AT_MOST) : value,
  ]);
  return message(id, Object.fromEntries(entries));
}
