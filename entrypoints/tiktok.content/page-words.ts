// The texts of chips, marks and their cards. The background keeps them: they are asked for once something is to be drawn.

import { askBadgeTexts } from '../../lib/browser/background.ts';
import { createWords, type Words } from '../../lib/words/words.ts';

/** Gives the words; null where the background can't be reached: the next call asks again. */
export type LoadWords = () => Promise<Words | null>;

/** Gives a function that asks for the words once. */
export function createPageWords(): LoadWords {
  let asked: Promise<Words | null> | null = null;
  const load = async () => {
    const texts = await askBadgeTexts().catch(() => null);
    if (texts) return createWords(texts.locale, [texts.table], true);
    asked = null;
    return null;
  };
  return () => {
    asked ??= load();
    return asked;
  };
}
