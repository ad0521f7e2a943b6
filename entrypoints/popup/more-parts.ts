// The further parts of the report and their words, loaded while the first are drawn.

import { useEffect, useState } from 'preact/hooks';
import type { More } from '../../components/report/More.tsx';
import type { Words } from '../../lib/words/words.ts';

/** The parts with their words. */
export interface MoreParts {
  readonly More: typeof More;
  readonly words: Words;
}

/** Gives the further parts once they are there; null until then. */
export function useMoreParts(loadWords: () => Promise<Words>): MoreParts | null {
  const [parts, set] = useState<MoreParts | null>(null);
  useEffect(() => {
    const loading = Promise.all([import('../../components/report/More.tsx'), loadWords()]);
    void loading.then(([part, words]) => set({ More: part.More, words }));
  }, [loadWords]);
  return parts;
}
