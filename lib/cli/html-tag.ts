// Reads one start tag out of HTML and writes it again in one plain form. tame-html.ts does the rest of the page.

/** A start tag in plain form: attributes in double quotes, no slash; `end` is the position after it. */
export interface StartTag {
  readonly name: string;
  readonly text: string;
  readonly selfClosing: boolean;
  readonly end: number;
}

/** More attributes than any element of TikTok's carries, and names and values no longer than its longest. */
const MAX_ATTRIBUTES = 64;
const MAX_VALUE_CHARS = 20_000;
const TAG_NAME = /<([a-z][a-z0-9-]{0,63})(?=[\s/>])/iy;
const BETWEEN = /[\s/]*/y;
/** One attribute. Every part ends at a character that the next cannot start with, so a run is scanned at most twice. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;
const ATTRIBUTE_NAME = /^[a-z_:][\w:.-]{0,63}$/i;

/**
 * Gives the start tag whose `<` stands at `start`, or null where none starts. A tag that never ends ends with the next `<` or
 * the text; attributes beyond 64, with odd names or very long values, are left out.
 */
export function readTag(html: string, start: number): StartTag | null {
  TAG_NAME.lastIndex = start;
  const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  let position = skip(html, TAG_NAME.lastIndex);
  let char = html[position];
  while (char !== undefined && char !== '>' && char !== '<') {
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(html);
    if (match) keep(attributes, match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '');
    position = skip(html, match ? ATTRIBUTE.lastIndex : position + 1);
    char = html[position];
  }
  const text = [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('');
  return {
    name,
    text: `<${name}${text}>`,
    selfClosing: html[position - 1] === '/',
    end: char === '>' ? position + 1 : position,
  };
}

function skip(html: string, from: number): number {
  BETWEEN.lastIndex = from;
  BETWEEN.exec(html);
  return BETWEEN.lastIndex;
}

function keep(attributes: Map<string, string>, name: string, value: string): void {
  if (attributes.size >= MAX_ATTRIBUTES || value.length > MAX_VALUE_CHARS || !ATTRIBUTE_NAME.test(name))
    return;
  if (!attributes.has(name)) attributes.set(name, value);
}
