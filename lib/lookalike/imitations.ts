// Finds check marks and words for "verified" that an owner typed into name, handle or bio. Text only:
// whether TikTok shows its badge is not this file's business.

/** Where an imitation stands and what it is. */
export interface Imitation {
  readonly field: 'display-name' | 'handle' | 'bio';
  readonly kind: 'glyph' | 'word';
  readonly text: string;
}
