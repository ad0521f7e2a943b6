// The language of a screen, handed down so that not every component has to pass it on.
// The badge on the page does without: it gets its words as a prop and carries no hooks.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords, type Words } from '../../lib/words/words.ts';

/** Holds the words of the screen. Outside a provider every message is shown as its id, so that a gap is seen. */
export const WordsContext = createContext<Words>(createWords('en', []));

/** Gives the words of the screen this component stands in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
