// How chips, marks and their cards look and speak: styles and texts. The background keeps both, so that no page carries them
// where nothing is drawn; they are asked for once something is to be.

import { askBadgeTexts } from '../../lib/browser/from-page.ts';
import { createWords, type Words } from '../../lib/words/words.ts';
import { insist } from './insist.ts';

/** What drawing takes. */
export interface Look {
  readonly words: Words;
  /** The styles of a shadow root. */
  readonly css: string;
}

/** Gives the look, as soon as the background can be reached; null where the page's script ended before. */
export type LoadLook = () => Promise<Look | null>;

/** Gives a function that asks for the look once. */
export function createPageLook(signal: AbortSignal): LoadLook {
  let asked: Promise<Look | null> | null = null;
  const load = async () => {
    const texts = await insist(askBadgeTexts, signal);
    return texts ? { words: createWords(texts.locale, [texts.table], true), css: texts.css } : null;
  };
  return () => {
    asked ??= load();
    return asked;
  };
}
