// Renders messages in one language: gaps, plural forms, numbers and dates through Intl.
// Locale files are handed in, so a page carries only the tables it shows.

import type { Message, MessageArg, MessageId } from './message.ts';

/** One entry of a locale file: plain text or plural forms, with a note for translators. */
export interface LocaleEntry {
  readonly text: string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

/** A locale file, or several spread together. */
export type LocaleTable = Readonly<Partial<Record<MessageId, LocaleEntry>>>;

/** One language, ready to render. */
export interface Words {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message as text. Names from the page are wrapped in bidi isolates where `isolate` was asked for. */
  say(message: Message): string;
  number(value: number): string;
  /** A count in the short form people know from TikTok: 12.3K. */
  short(value: number): string;
  date(ms: number): string;
}

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur']);
const GAP = /\{(\w+)\}/g;
const ISOLATE_START = '\u2068';
const ISOLATE_END = '\u2069';

/**
 * Gives the renderer for one locale over the given tables. A message that the tables lack is shown as its id,
 * so that a gap is seen and nothing breaks.
 */
export function createWords(locale: string, tables: readonly LocaleTable[], isolate = false): Words {
  // Each takes milliseconds to make, and many a page needs none of them.
  const plural = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const shorts = once(() => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const months = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );

  function entryOf(id: MessageId): LocaleEntry | undefined {
    for (const table of tables) {
      const entry = table[id];
      if (entry) return entry;
    }
    return undefined;
  }

  function templateOf(message: Message): string {
    const text = entryOf(message.id)?.text;
    if (text === undefined) return message.id;
    if (typeof text === 'string') return text;
    const count = message.args?.['count'];
    const form = typeof count === 'number' ? plural().select(count) : 'other';
    return text[form] ?? text.other ?? message.id;
  }

  function fill(arg: MessageArg | undefined, name: string): string {
    if (arg === undefined) return `{${name}}`;
    if (typeof arg === 'number') return numbers().format(arg);
    if (typeof arg === 'string') return isolate ? ISOLATE_START + arg + ISOLATE_END : arg;
    if ('date' in arg) return dates().format(arg.date);
    return 'month' in arg ? months().format(arg.month) : say(arg);
  }

  function say(message: Message): string {
    return templateOf(message).replace(GAP, (_, name: string) => fill(message.args?.[name], name));
  }

  return {
    locale,
    direction: RTL_LANGUAGES.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    say,
    number: (value) => numbers().format(value),
    short: (value) => shorts().format(value),
    date: (ms) => dates().format(ms),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
