// Reads the command lines of inspect and screen. What the options mean is the commands' business;
// what cannot be understood comes back as one plain sentence.

import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Handle, parseHandle } from '../account/handle.ts';
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
}

/** What `screen` was asked for. */
export interface ScreenOptions extends KnownOptions {
  readonly files: readonly string[];
  readonly locale: Locale;
}

/** A command line as understood, a wish for the help text, or what is wrong with it. */
export type Arguments<T> =
  | { readonly kind: 'run'; readonly options: T }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string };

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
} as const satisfies ParseArgsOptionsConfig;

/** Reads the arguments of `inspect`; `clock` stands in where `--now` is not given. */
export function parseInspectArguments(args: readonly string[], clock: number): Arguments<InspectOptions> {
  return understand(() => {
    const { values, positionals } = parseArgs({ args: [...args], options: INSPECT, allowPositionals: true });
    if (values.help) return null;
    return {
      ...sharedOptions(values, positionals),
      handle: values.handle === undefined ? null : readHandle(values.handle),
      now: values.now === undefined ? clock : readTime(values.now),
      format: readFormat(values.format ?? 'json'),
    };
  });
}

/** Reads the arguments of `screen`. */
export function parseScreenArguments(args: readonly string[]): Arguments<ScreenOptions> {
  return understand(() => {
    const { values, positionals } = parseArgs({ args: [...args], options: SHARED, allowPositionals: true });
    return values.help ? null : sharedOptions(values, positionals);
  });
}

/** A wrong command line, thrown only inside this file. */
class ArgumentProblem extends Error {}

function understand<T>(read: () => T | null): Arguments<T> {
  try {
    const options = read();
    return options ? { kind: 'run', options } : { kind: 'help' };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { kind: 'problem', problem };
  }
}

/** parseArgs throws with codes of its own; anything else is a bug and stays one. */
function problemOf(error: unknown): string | null {
  if (error instanceof ArgumentProblem) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!error.code.startsWith('ERR_PARSE_ARGS_')) return null;
  return error.message.split('. ')[0] ?? error.message;
}

interface SharedValues {
  readonly known?: string[] | undefined;
  readonly 'known-also'?: string[] | undefined;
  readonly locale?: string | undefined;
}

function sharedOptions(values: SharedValues, files: readonly string[]): ScreenOptions {
  const options = {
    files,
    known: values.known ?? [],
    knownAlso: values['known-also'] ?? [],
    locale: readLocale(values.locale ?? 'en'),
  };
  if (files.length === 0) throw new ArgumentProblem('No file given; "-" reads standard input');
  const inputs = [...files, ...options.known, ...options.knownAlso];
  if (inputs.filter((name) => name === '-').length > 1) {
    throw new ArgumentProblem('Standard input ("-") can be read only once');
  }
  return options;
}

function readLocale(text: string): Locale {
  const locale = parseLocale(text);
  if (!locale) throw new ArgumentProblem(`Unknown locale '${text}'; there are en and de`);
  return locale;
}

function readHandle(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new ArgumentProblem(`'${text}' is not a TikTok handle`);
  return handle;
}

function readFormat(text: string): 'json' | 'text' {
  if (text === 'json' || text === 'text') return text;
  throw new ArgumentProblem(`Unknown format '${text}'; there are json and text`);
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A time without a zone is taken as UTC, so that the same command says the same everywhere. */
function readTime(text: string): number {
  const match = ISO_TIME.exec(text);
  const time = match ? Date.parse(text.includes('T') && !match[1] ? `${text}Z` : text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new ArgumentProblem(`'${text}' is not a time like 2026-11-22 or 2026-11-22T10:00:00Z`);
  }
  return time;
}
