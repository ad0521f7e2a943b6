// JSON for terminals and files: nothing in it can move a cursor or turn a line around.

/** Characters that JSON may hold as they are, but that steer a terminal or the direction of text. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Gives a value as JSON with control and direction characters written as escapes, so that nothing is lost. */
export function plainJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(STEERING, asEscape);
}

function asEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** Gives a text that stays on its line and cannot steer a terminal: such characters become spaces. */
export function plainText(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
