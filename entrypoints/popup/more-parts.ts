// The further parts of the popup and their words, loaded while the first are drawn.

import { useEffect, useState } from 'preact/hooks';
import type { More } from '../../components/report/More.tsx';
import type { Words } from '../../lib/words/words.ts';

/** The further parts of a report, those about the tab, and the words of both. */
export interface MoreParts {
  readonly More: typeof More;
  readonly tab: typeof import('./tab-parts.tsx');
  readonly words: Words;
}

/** Gives the further parts once they are there; null until then. */
export function useMoreParts(loadWords: () => Promise<Words>): MoreParts | null {
  const [parts, set] = useState<MoreParts | null>(null);
  useEffect(() => {
    const loading = Promise.all([
      import('../../components/report/More.tsx'),
      import('./tab-parts.tsx'),
      loadWords(),
    ]);
    void loading.then(([part, tab, words]) => set({ More: part.More, tab, words }));
  }, [loadWords]);
  return parts;
}
