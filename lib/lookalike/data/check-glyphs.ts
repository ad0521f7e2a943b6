// Check marks that people type beside a name, as data, seen 2026-11. Sources: the copy-and-paste lists offered for this
// (https://oregonunitingforliberty.com/us/tiktok-verification-symbol-copying-and-pasting-explained) and the Unicode names
// list (CHECK MARK in Dingbats, Miscellaneous Symbols, Ornamental Dingbats and later blocks).

/** Check marks: any of them alone is one. */
export const CHECK_GLYPHS: readonly string[] = [
  '\u2713', // check mark
  '\u2714', // heavy check mark
  '\u2705', // white heavy check mark (emoji)
  '\u2611', // ballot box with check
  '\u{1f5f8}', // light check mark
  '\u{1f5f9}', // ballot box with bold check
  '\u{10102}', // aegean check mark
  '\u{1fbb1}', // inverse check mark
];

/** Round and badge-like shapes that belong to a check mark beside them, never one alone. */
export const BADGE_SHAPES: readonly string[] = [
  '\u{1f535}', // large blue circle
  '\u{1f539}', // small blue diamond
  '\u{1f537}', // large blue diamond
  '\u{1f7e6}', // large blue square
  '\u{1f499}', // blue heart
];
