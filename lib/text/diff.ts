// Marks where one name differs from another, cluster by cluster, so that a reader sees what a notice means.

import { graphemes, isPlain, MAX_UNITS } from './graphemes.ts';

/** A stretch of the own text; `differs` where the other text does not have it. */
export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Names are far shorter; what lies behind is marked as one differing stretch without a closer look. */
const MAX_CLUSTERS = 80;
const FIRST_BEYOND_ASCII = '\u0080';
/** For the longest texts compared; written over each time. */
const LENGTHS = new Uint8Array((MAX_CLUSTERS + 1) ** 2);

/**
 * Gives `own` cut into stretches, those marked that are not part of the longest common subsequence with `target`.
 * Case alone is no difference, a look-alike letter is. Joined, the parts give the first 1,000 units of `own`; '' gives none.
 * Quadratic in at most 80 clusters a side.
 */
export function diffParts(own: string, target: string): readonly DiffPart[] {
  const clusters = clustersOf(own);
  const shared = sharedClusters(comparable(clusters), comparable(clustersOf(target)));
  const parts: { text: string; differs: boolean }[] = [];
  for (let index = 0; index < clusters.length; index += 1) {
    const text = clusters[index] ?? '';
    const differs = !(shared[index] ?? false);
    const last = parts.at(-1);
    if (last && last.differs === differs) last.text += text;
    else parts.push({ text, differs });
  }
  return parts;
}

/** Clusters in a row; of plain ASCII the text itself, which is quicker by far. */
type Clusters = string | readonly string[];

function clustersOf(text: string): Clusters {
  const start = text.slice(0, MAX_UNITS);
  return isPlain(start) ? start : graphemes(start);
}

function comparable(clusters: Clusters): Clusters {
  const compared = clusters.slice(0, MAX_CLUSTERS);
  if (typeof compared === 'string') return compared.toLowerCase();
  return compared.map((cluster) => {
    const lower = cluster.toLowerCase();
    return lower.length === 1 && lower < FIRST_BEYOND_ASCII ? lower : lower.normalize('NFC');
  });
}

/** For each cluster of `a` whether the longest common subsequence with `b` holds it; the leftmost one of several. */
function sharedClusters(a: Clusters, b: Clusters): readonly boolean[] {
  const shared = new Array<boolean>(a.length).fill(false);
  let i = 0;
  // What both begin with belongs to the leftmost one, always.
  while (i < a.length && i < b.length && a[i] === b[i]) {
    shared[i] = true;
    i += 1;
  }
  let j = i;
  if (i === a.length || j === b.length) return shared;
  const width = b.length + 1;
  const lengths = lengthsFrom(a, b, i);
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared[i] = true;
      i += 1;
      j += 1;
    } else if ((lengths[i * width + j + 1] ?? 0) >= (lengths[(i + 1) * width + j] ?? 0)) {
      j += 1;
    } else {
      i += 1;
    }
  }
  return shared;
}

/** Lengths of the longest common subsequences of what is left from each two places on, both no smaller than `from`. */
function lengthsFrom(a: Clusters, b: Clusters, from: number): Uint8Array {
  const width = b.length + 1;
  const lengths = LENGTHS.fill(0, 0, (a.length + 1) * width);
  for (let i = a.length - 1; i >= from; i -= 1) {
    const cluster = a[i];
    let right = 0;
    for (let j = b.length - 1; j >= from; j -= 1) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      if (cluster === b[j]) right = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      else if (below > right) right = below;
      lengths[i * width + j] = right;
    }
  }
  return lengths;
}
