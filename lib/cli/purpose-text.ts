// The official-or-marketing part of an account as lines to read in a terminal.

import type { Identity, Purpose } from '../rules/purpose/answer.ts';
import type { Evidence } from '../rules/rule.ts';
import { type Message, type MessageId, message } from '../words/message.ts';
import type { Words } from '../words/words.ts';

const LEVELS: Readonly<Record<Identity['level'], MessageId>> = {
  confirmed: 'purpose.identity.confirmed',
  'self-described': 'purpose.identity.self',
  unknown: 'purpose.identity.open',
};

/** Gives the lines, two spaces further in for what an answer rests on; signals that were not found are left out. */
export function purposeLines({ identity, promotion, rows, advice }: Purpose, words: Words): string[] {
  const say = (said: Message) => words.say(said);
  const entry = (title: Message, answer: Message, evidence: readonly Evidence[]) => [
    `  - ${say(title)}: ${say(answer)}`,
    ...evidence.map((found) => `    ${say(found.message)}`),
  ];
  const found = promotion.signals.filter(({ state }) => state === 'found');
  return [
    '',
    `${say(message('purpose.title'))}:`,
    ...entry(message('purpose.identity.title'), message(LEVELS[identity.level]), identity.evidence),
    ...entry(message('purpose.promotion.title'), message(`purpose.promotion.${promotion.level}`), [
      ...promotion.evidence,
      ...found.flatMap(({ evidence }) => evidence),
    ]),
    ...rows.map(({ title, side }) => `  - ${say(title)}: ${say(message(`purpose.side.${side}`))}`),
    ...advice.map((practice) => `  - ${say(message('purpose.advice.title'))}: ${say(practice.advice)}`),
  ];
}
