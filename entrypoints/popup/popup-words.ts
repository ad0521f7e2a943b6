// The words of the popup in the reader's language, out of the extension's own files; of the others nothing is loaded.

import { createWords, type LocaleTable, type Words } from '../../lib/words/words.ts';

/** A language, and its words once they are loaded. */
export interface PopupWords {
  readonly words: Words;
  /** Loads what the further parts of the report say, and gives the words for all of it. */
  readonly loadMore: () => Promise<Words>;
}

/** Loads the popup's words in one language; English for a language we do not have. */
export async function loadWords(locale: string): Promise<PopupWords> {
  const isGerman = locale === 'de';
  const known = isGerman ? 'de' : 'en';
  const wordsOf = (tables: readonly LocaleTable[]) => createWords(known, tables, true);
  const { TABLES } = await (isGerman ? import('./words-de.ts') : import('./words-en.ts'));
  return {
    words: wordsOf(TABLES),
    loadMore: async () => {
      const more = await (isGerman ? import('./more-words-de.ts') : import('./more-words-en.ts'));
      return wordsOf([...TABLES, ...more.TABLES]);
    },
  };
}
