// Puts the readings of single characters together to those of a text, without letting a hostile text run away.

/** Characters that are tried in each of their readings, and what may come of it. After Chromium's limits. */
const MAX_VARIED = 5;
const MAX_VARIANTS = 32;

/** A text in the making, and which reading the last varied character has in it. */
interface Draft {
  readonly text: string;
  readonly choice: number;
}

/**
 * Gives the texts that come of taking one reading for each character, the likeliest first, one to 32. The first five
 * characters with several readings are tried in each, those after them go with the fifth.
 */
export function variantsOf(characters: readonly (readonly string[])[]): readonly string[] {
  let drafts: readonly Draft[] = [{ text: '', choice: 0 }];
  let varied = 0;
  for (const readings of characters) {
    if (readings.length > 1 && varied < MAX_VARIED && drafts.length * readings.length <= MAX_VARIANTS) {
      drafts = drafts.flatMap((draft) =>
        readings.map((reading, choice) => ({ text: draft.text + reading, choice })),
      );
      varied += 1;
    } else {
      drafts = drafts.map(({ text, choice }) => ({ text: text + chosen(readings, choice), choice }));
    }
  }
  return drafts.map(({ text }) => text);
}

/** Gives one of a character's readings, the last where there are fewer; '' where there is none. */
export function chosen(readings: readonly string[], choice: number): string {
  return readings[Math.min(choice, readings.length - 1)] ?? '';
}
