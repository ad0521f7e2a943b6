// Reads the command lines of inspect and screen. What the options mean is the commands' business;
// what cannot be understood comes back as one message.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Handle, parseHandle } from '../account/handle.ts';
import { type Message, message } from '../words/message.ts';
import { optionProblem } from './option-problem.ts';
import { type Locale, parseLocale } from './words-for.ts';

/** Options that both commands take; a known list given with `known` replaces the bundled one, `knownAlso` is added. */
export interface KnownOptions {
  readonly known: readonly string[];
  readonly knownAlso: readonly string[];
}

/** What `inspect` was asked for. `now` is milliseconds since 1970. */
export interface InspectOptions extends KnownOptions {
  readonly files: readonly string[];
  readonly handle: Handle | null;
  readonly now: number;
  readonly locale: Locale;
  readonly format: 'json' | 'text';
  /** Files with what owners said of their accounts. */
  readonly answers: readonly string[];
}

/** What `screen` was asked for. */
export interface ScreenOptions extends KnownOptions {
  readonly files: readonly string[];
  readonly locale: Locale;
}

/** A command line as understood, a wish for the help text, or what is wrong with it, to be said in `locale`. */
export type Arguments<T> =
  | { readonly kind: 'run'; readonly options: T }
  | { readonly kind: 'help'; readonly locale: Locale }
  | { readonly kind: 'problem'; readonly problem: Message; readonly locale: Locale };

const SHARED = {
  known: { type: 'string', multiple: true },
  'known-also': { type: 'string', multiple: true },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

const INSPECT = {
  ...SHARED,
  handle: { type: 'string' },
  now: { type: 'string' },
  format: { type: 'string' },
  answers: { type: 'string', multiple: true },
} as const satisfies ParseArgsOptionsConfig;

/** Reads the arguments of `inspect`; `clock` stands in where `--now` is not given. */
export function parseInspectArguments(args: readonly string[], clock: number): Arguments<InspectOptions> {
  return understand(args, INSPECT, () => {
    const { values, positionals } = parseArgs({ args: [...args], options: INSPECT, allowPositionals: true });
    if (values.help) return null;
    const answers = values.answers ?? [];
    return {
      ...sharedOptions(values, positionals, answers),
      answers,
      handle: values.handle === undefined ? null : readHandle(values.handle),
      now: values.now === undefined ? clock : readTime(values.now),
      format: readFormat(values.format ?? 'json'),
    };
  });
}

/** Reads the arguments of `screen`. */
export function parseScreenArguments(args: readonly string[]): Arguments<ScreenOptions> {
  return understand(args, SHARED, () => {
    const { values, positionals } = parseArgs({ args: [...args], options: SHARED, allowPositionals: true });
    return values.help ? null : sharedOptions(values, positionals);
  });
}

/** A wrong command line, thrown only inside this file. */
class ArgumentProblem extends Error {
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.id);
    this.problem = problem;
  }
}

function understand<T>(
  args: readonly string[],
  config: ParseArgsOptionsConfig,
  read: () => T | null,
): Arguments<T> {
  try {
    const options = read();
    return options ? { kind: 'run', options } : { kind: 'help', locale: wishedLocale(args) };
  } catch (error) {
    const problem = error instanceof ArgumentProblem ? error.problem : optionProblem(error, args, config);
    if (problem === null) throw error;
    return { kind: 'problem', problem, locale: wishedLocale(args) };
  }
}

/** What is wrong elsewhere in a command line does not keep it from being answered in the language it asks for. */
function wishedLocale(args: readonly string[]): Locale {
  const { locale } = parseArgs({ args: [...args], options: INSPECT, strict: false }).values;
  return (typeof locale === 'string' && parseLocale(locale)) || 'en';
}

interface SharedValues {
  readonly known?: string[] | undefined;
  readonly 'known-also'?: string[] | undefined;
  readonly locale?: string | undefined;
}

function sharedOptions(
  values: SharedValues,
  files: readonly string[],
  others: readonly string[] = [],
): ScreenOptions {
  const options = {
    files,
    known: values.known ?? [],
    knownAlso: values['known-also'] ?? [],
    locale: readLocale(values.locale ?? 'en'),
  };
  if (files.length === 0) throw new ArgumentProblem(message('terminal.argument.files'));
  const inputs = [...files, ...options.known, ...options.knownAlso, ...others];
  if (inputs.filter((name) => name === '-').length > 1) {
    throw new ArgumentProblem(message('terminal.argument.stdin'));
  }
  return options;
}

function readLocale(text: string): Locale {
  const locale = parseLocale(text);
  if (!locale) throw new ArgumentProblem(message('terminal.argument.locale', { text }));
  return locale;
}

function readHandle(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new ArgumentProblem(message('terminal.argument.handle', { text }));
  return handle;
}

function readFormat(text: string): 'json' | 'text' {
  if (text === 'json' || text === 'text') return text;
  throw new ArgumentProblem(message('terminal.argument.format', { text }));
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time without a zone is taken as UTC, so that the same command says the same everywhere. */
function readTime(text: string): number {
  const match = ISO_TIME.exec(text);
  const time = match ? Date.parse(text.includes('T') && !match[1] ? `${text}Z` : text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new ArgumentProblem(message('terminal.argument.time', { text }));
  }
  return time;
}
