// How far a measure over posts can be relied on, by how many posts it rests on and by nothing else.

/** Under ten posts says little, from twenty on a good deal (a choice of this project). */
export const MEDIUM_FROM = 10;
export const HIGH_FROM = 20;

/** How far a measure can be relied on; low ones are figures to look at, not to judge by. */
export type Confidence = 'low' | 'medium' | 'high';

/** What a measure rests on: how many posts, and how far that many can be relied on. Null: nothing was measured. */
export interface Sample {
  readonly sample: number;
  readonly confidence: Confidence | null;
}

/** Gives the sample of so many posts with its confidence: low under 10, medium to 19, high from 20; null for none. */
export function sampleOf(sample: number): Sample {
  if (sample === 0) return { sample, confidence: null };
  if (sample < MEDIUM_FROM) return { sample, confidence: 'low' };
  return { sample, confidence: sample < HIGH_FROM ? 'medium' : 'high' };
}
