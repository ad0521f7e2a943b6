// What a guide is: steps and remarks as message ids, with where and when each was read. Knows no screen.
// A guide is a file in guides/ and a line in catalog.ts.

import type { RuleSource } from '../rules/rule.ts';
import type { MessageId } from '../words/message.ts';

/** The languages that guides are written in. */
export type GuideLanguage = 'en' | 'de';

/**
 * A menu or button of TikTok's, by the name it has there. `readIn` is where that name was read, by language; null where it
 * was not confirmed in it: then our text is a translation and may differ from what the app says.
 */
export interface MenuItem {
  readonly id: MessageId;
  readonly readIn: Readonly<Record<GuideLanguage, RuleSource | null>>;
}

/** One step or remark: a sentence, a way through menus, or a sentence with the way under it. */
export interface Line {
  readonly text: MessageId | null;
  readonly menu: readonly MenuItem[];
  readonly sources: readonly RuleSource[];
}

/** Lines under one heading; `ordered` ones are done one after the other. */
export interface Section {
  readonly title: MessageId;
  readonly ordered: boolean;
  readonly lines: readonly Line[];
}

/** One guide. `id` is its file's name and its anchor; `help` are pages of TikTok's own help, the only links there are. */
export interface Guide {
  readonly id: string;
  readonly title: MessageId;
  readonly about: MessageId;
  /** Month in which everything in it was looked through. */
  readonly asOf: string;
  readonly help: readonly string[];
  readonly sections: readonly Section[];
}

/** Gives a line that is a sentence. */
export function line(text: MessageId, ...sources: readonly RuleSource[]): Line {
  return { text, menu: [], sources };
}

/** Gives a line that is a way through menus, with the sentence before it or none. */
export function way(
  text: MessageId | null,
  menu: readonly MenuItem[],
  ...sources: readonly RuleSource[]
): Line {
  return { text, menu, sources };
}

/** Gives the names of menus on a way that were not confirmed in a language. */
export function unconfirmed({ sections }: Guide, language: GuideLanguage): readonly MessageId[] {
  const items = sections.flatMap(({ lines }) => lines.flatMap(({ menu }) => menu));
  return [...new Set(items.filter(({ readIn }) => readIn[language] === null).map(({ id }) => id))];
}

/** Gives where a line was read, and where the names of its menus were read in a language; each once. */
export function sourcesOf({ menu, sources }: Line, language: GuideLanguage): readonly RuleSource[] {
  return [...new Set([...sources, ...menu.flatMap(({ readIn }) => readIn[language] ?? [])])];
}
