import { describe, expect, it } from 'vitest';
import { optionProblem } from '../../lib/cli/option-problem.ts';

const CONFIG = { known: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

function refusal(code: string): Error {
  return Object.assign(new Error('x'), { code });
}

describe('optionProblem', () => {
  it.each([
    ['another error', new Error('x')],
    ["another error of Node's", refusal('ENOENT')],
    ['something thrown', 'ERR_PARSE_ARGS_UNKNOWN_OPTION'],
  ])('leaves %s alone', (_, error) => {
    expect(optionProblem(error, ['--oops'], CONFIG)).toBeNull();
  });

  it.each([
    [['-hx', '--known'], 'terminal.argument.option', { option: '-x' }],
    [['--known', '-h', '--oops'], 'terminal.argument.value', { option: '--known' }],
    [['--known=-h', '--help=1'], 'terminal.argument.flag', { option: '--help' }],
    [['--toString'], 'terminal.argument.option', { option: '--toString' }],
    [['--known', '-', 'f'], 'terminal.argument.unreadable', { detail: 'ERR_PARSE_ARGS_OTHER' }],
  ])('names the first option at fault in %j', (args, id, given) => {
    expect(optionProblem(refusal('ERR_PARSE_ARGS_OTHER'), args, CONFIG)).toEqual({ id, args: given });
  });
});
