// How deep JSON text nests, told without parsing it: engines take more than twice as long for twice the depth,
// and TikTok's own data nest some twenty levels.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** [ and {, ] and }: each pair differs in this bit alone, and nothing else becomes one of them without it. */
const BRACE_BIT = 0x20;
const OPENING = 0x5b;
const CLOSING = 0x5d;

/** Tells whether the text nests lists and objects deeper than `limit`. Linear; text that is no JSON gives some answer. */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
      if (i < 0) return false;
    } else if ((code & ~BRACE_BIT) === OPENING) {
      depth += 1;
      if (depth > limit) return true;
    } else if ((code & ~BRACE_BIT) === CLOSING) depth -= 1;
  }
  return false;
}

/** Gives where the string that starts at `start` ends, or -1. A quote after an odd number of backslashes is part of it. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
