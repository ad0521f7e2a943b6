// Cuts text from a page down to what a screen can hold. Names are still shown as they are, look-alike characters and all;
// what they lose is length and the power to turn the text around them.

// Embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9, section 2) and control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
const HALF_A_PAIR = /[\ud800-\udbff]$/;

/**
 * Gives the text in one line, without direction controls and with at most `max` UTF-16 units; longer text ends in an ellipsis.
 * Linear in `max`, whatever the length of the text.
 */
export function tame(text: string, max = 80): string {
  const head = text.slice(0, max + 1).replace(CONTROLS, ' ');
  if (text.length <= max) return head;
  return `${head.slice(0, max - 1).replace(HALF_A_PAIR, '')}…`;
}
