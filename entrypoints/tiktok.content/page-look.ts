// How chips, marks and their cards look and speak: styles and texts. The background keeps both, so that no page carries them
// where nothing is drawn; they are asked for once something is to be.

import { askBadgeTexts } from '../../lib/browser/from-page.ts';
import { createWords, type Words } from '../../lib/words/words.ts';

/** What drawing takes. */
export interface Look {
  readonly words: Words;
  /** The styles of a shadow root. */
  readonly css: string;
}

/** Gives the look; null where the background can't be reached: the next call asks again. */
export type LoadLook = () => Promise<Look | null>;

/** Gives a function that asks for the look once. */
export function createPageLook(): LoadLook {
  let asked: Promise<Look | null> | null = null;
  const load = async () => {
    const texts = await askBadgeTexts().catch(() => null);
    if (texts) return { words: createWords(texts.locale, [texts.table], true), css: texts.css };
    asked = null;
    return null;
  };
  return () => {
    asked ??= load();
    return asked;
  };
}
