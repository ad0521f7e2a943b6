// Marks where one name differs from another, cluster by cluster, so that a reader sees what a notice means.

import { graphemes } from './graphemes.ts';

/** A stretch of the own text; `differs` where the other text does not have it. */
export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Names are far shorter; what lies behind is marked as one differing stretch without a closer look. */
const MAX_CLUSTERS = 80;

/**
 * Gives `own` cut into stretches, those marked that are not part of the longest common subsequence with `target`.
 * Case alone is no difference, a look-alike letter is. Joined, the parts give the first 1,000 units of `own`; '' gives none.
 * Quadratic in at most 80 clusters a side.
 */
export function diffParts(own: string, target: string): readonly DiffPart[] {
  const clusters = graphemes(own);
  const ours = clusters.slice(0, MAX_CLUSTERS).map(comparable);
  const theirs = graphemes(target).slice(0, MAX_CLUSTERS).map(comparable);
  const shared = sharedClusters(ours, theirs);
  const parts: { text: string; differs: boolean }[] = [];
  for (const [index, text] of clusters.entries()) {
    const differs = !(shared[index] ?? false);
    const last = parts.at(-1);
    if (last && last.differs === differs) last.text += text;
    else parts.push({ text, differs });
  }
  return parts;
}

function comparable(cluster: string): string {
  return cluster.toLowerCase().normalize('NFC');
}

/** For each cluster of `a` whether the longest common subsequence with `b` holds it; the leftmost one of several. */
function sharedClusters(a: readonly string[], b: readonly string[]): readonly boolean[] {
  const width = b.length + 1;
  const lengths = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  const shared = a.map(() => false);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const below = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (a[i] === b[j]) {
      shared[i] = true;
      i += 1;
      j += 1;
    } else if (right >= below) {
      j += 1;
    } else {
      i += 1;
    }
  }
  return shared;
}
