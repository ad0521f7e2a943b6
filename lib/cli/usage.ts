// The help texts of the two commands. What they print is described in docs/formats.md.

import { type MessageId, message } from '../words/message.ts';
import type { Words } from '../words/words.ts';
import { COLUMNS } from './candidate-rows.ts';

/** One option: as it is typed, the word that stands for its value where any value will do, what it does. */
type OptionLine = readonly [typed: string, value: MessageId | null, does: MessageId];

const KNOWN: readonly OptionLine[] = [
  ['--known', 'terminal.help.file', 'terminal.help.option.known'],
  ['--known-also', 'terminal.help.file', 'terminal.help.option.known-also'],
];
const LOCALE: OptionLine = ['--locale en|de', null, 'terminal.help.option.locale'];
const HELP: OptionLine = ['-h, --help', null, 'terminal.help.option.help'];

const INSPECT: readonly OptionLine[] = [
  ...KNOWN,
  ['--handle', 'terminal.help.handle', 'terminal.help.option.handle'],
  ['--now', 'terminal.help.time', 'terminal.help.option.now'],
  ['--answers', 'terminal.help.json', 'terminal.help.option.answers'],
  LOCALE,
  ['--format json|text', null, 'terminal.help.option.format'],
  HELP,
];
const SCREEN: readonly OptionLine[] = [...KNOWN, LOCALE, HELP];

/** Gives the help text of `inspect`: lines that end with a newline. */
export function inspectUsage(words: Words): string {
  return lines([
    words.say(message('terminal.help.usage.inspect')),
    '',
    words.say(message('terminal.help.inspect.what')),
    words.say(message('terminal.help.inspect.order')),
    '',
    ...optionLines(INSPECT, words),
    '',
    words.say(message('terminal.help.exit.inspect')),
    formats(words),
  ]);
}

/** Gives the help text of `screen`: lines that end with a newline. */
export function screenUsage(words: Words): string {
  const columns = COLUMNS.join(', ');
  return lines([
    words.say(message('terminal.help.usage.screen')),
    '',
    words.say(message('terminal.help.screen.what')),
    words.say(message('terminal.help.screen.columns', { columns, required: COLUMNS[0] })),
    '',
    ...optionLines(SCREEN, words),
    '',
    words.say(message('terminal.help.exit.screen')),
    formats(words),
  ]);
}

function formats(words: Words): string {
  return words.say(message('terminal.help.formats', { file: 'docs/formats.md' }));
}

function optionLines(options: readonly OptionLine[], words: Words): string[] {
  const rows = options.map(([typed, value, does]) => ({
    typed: value === null ? typed : `${typed} ${words.say(message(value))}`,
    does: words.say(message(does)),
  }));
  const width = Math.max(...rows.map(({ typed }) => typed.length));
  return rows.map(({ typed, does }) => `  ${typed.padEnd(width)}  ${does}`);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
