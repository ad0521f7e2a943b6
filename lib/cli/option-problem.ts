// Says what is wrong with the options of a command line that Node's parseArgs refuses. Node's own sentences are English.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Message, message } from '../words/message.ts';

/**
 * Gives the message for an error that parseArgs threw for these arguments, null for any other error: that is a bug. The
 * option is the first in the line that is unknown, lacks its value, or has one too many.
 */
export function optionProblem(
  error: unknown,
  args: readonly string[],
  config: ParseArgsOptionsConfig,
): Message | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!error.code.startsWith('ERR_PARSE_ARGS_')) return null;
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!Object.hasOwn(config, name)) return message('terminal.argument.option', { option });
    if (config[name]?.type === 'boolean') {
      if (value !== undefined) return message('terminal.argument.flag', { option });
    } else if (value === undefined || (!token.inlineValue && looksLikeOption(value))) {
      return message('terminal.argument.value', { option });
    }
  }
  return message('terminal.argument.unreadable', { detail: error.code });
}

/** parseArgs takes no such value unless it is written with "=", since it may be an option in the wrong place. */
function looksLikeOption(value: string): boolean {
  return value.length > 1 && value.startsWith('-');
}
