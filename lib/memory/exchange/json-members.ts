// Reads a JSON object that comes in pieces: each member of it, and each element of a member that is a list, as soon as it is
// whole. So a document of many megabytes never stands in memory twice, and no slice of it takes long.

/** One value: an element of the list `member`, or the member itself. A list begins with the empty one. */
export interface JsonPart {
  readonly member: string;
  readonly isElement: boolean;
  readonly value: unknown;
  /** The line on which the value begins, the first being 1. */
  readonly line: number;
}

/** The text is no JSON object; `line` says where that was seen. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  readonly line: number;

  constructor(line: number) {
    super(`no JSON, line ${line}`);
    this.line = line;
  }
}

/** A value longer than this is none of ours. */
const MAX_VALUE_CHARACTERS = 200_000;
const SPACE = /\s/;

type Awaited =
  | 'object'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'value'
  | 'element-or-end'
  | 'element'
  | 'after'
  | 'nothing';

/** Takes pieces of text and gives the parts that are whole by then; `end` throws where the object is not. */
export interface JsonReader {
  push(piece: string): readonly JsonPart[];
  end(): void;
}

/** Gives a reader of one object. Each character is looked at once; throws JsonTextError at the first that fits nowhere. */
export function createJsonReader(): JsonReader {
  let awaited: Awaited = 'object';
  let line = 1;
  let member = '';
  let inList = false;
  /** The value under way: its text so far (without the present piece), its depth, and whether a string is open. */
  let open: {
    text: string;
    depth: number;
    inString: boolean;
    escaped: boolean;
    isPlain: boolean;
    line: number;
  } | null = null;

  function push(piece: string): readonly JsonPart[] {
    const parts: JsonPart[] = [];
    let from = 0;
    let at = 0;
    while (at < piece.length) {
      const sign = piece.charAt(at);
      if (!open) {
        if (sign === '\n') line += 1;
        if (SPACE.test(sign) || (line === 1 && awaited === 'object' && sign === '\ufeff')) at += 1;
        else if (isMark(sign, parts)) at += 1;
        else {
          open = begin(sign);
          from = at;
          at += 1;
        }
        continue;
      }
      const ended = step(open, sign);
      if (sign === '\n') line += 1;
      if (ended === 'with') at += 1;
      if (ended === 'no') {
        at += 1;
        continue;
      }
      if (ended === 'before' && sign === '\n') line -= 1;
      finish(open.text + piece.slice(from, at), open.line, parts);
      open = null;
    }
    if (open) {
      open.text += piece.slice(from);
      if (open.text.length > MAX_VALUE_CHARACTERS) throw new JsonTextError(open.line);
    }
    return parts;
  }

  /** Takes a mark of punctuation where one is awaited; false for what must begin a value. */
  function isMark(sign: string, parts: JsonPart[]): boolean {
    const next = nextAfter(sign);
    if (next === null) return false;
    if (next === 'element-or-end') parts.push({ member, isElement: false, value: [], line });
    awaited = next;
    return true;
  }

  function nextAfter(sign: string): Awaited | null {
    switch (awaited) {
      case 'object':
        if (sign === '{') return 'key-or-end';
        throw new JsonTextError(line);
      case 'key-or-end':
        return sign === '}' ? 'nothing' : null;
      case 'colon':
        if (sign === ':') return 'value';
        throw new JsonTextError(line);
      case 'value':
        if (sign !== '[') return null;
        inList = true;
        return 'element-or-end';
      case 'element-or-end':
        return sign === ']' ? endList() : null;
      case 'after':
        if (sign === ',') return inList ? 'element' : 'key';
        if (inList && sign === ']') return endList();
        if (!inList && sign === '}') return 'nothing';
        throw new JsonTextError(line);
      case 'nothing':
        throw new JsonTextError(line);
      default:
        return null;
    }
  }

  function endList(): Awaited {
    inList = false;
    return 'after';
  }

  function begin(sign: string) {
    const isKey = awaited === 'key' || awaited === 'key-or-end';
    if (isKey && sign !== '"') throw new JsonTextError(line);
    const inString = sign === '"';
    const depth = sign === '{' || sign === '[' ? 1 : 0;
    return { text: '', depth, inString, escaped: false, isPlain: !inString && depth === 0, line };
  }

  function finish(text: string, startLine: number, parts: JsonPart[]): void {
    const value = parseValue(text, startLine);
    if (awaited === 'key' || awaited === 'key-or-end') {
      member = String(value);
      awaited = 'colon';
      return;
    }
    awaited = 'after';
    parts.push({ member, isElement: inList, value, line: startLine });
  }

  return {
    push,
    end() {
      if (awaited !== 'nothing') throw new JsonTextError(line);
    },
  };
}

/** Moves one character on; says whether the value ended with it, before it, or not yet. */
function step(
  open: { depth: number; inString: boolean; escaped: boolean; readonly isPlain: boolean },
  sign: string,
): 'with' | 'before' | 'no' {
  if (open.inString) {
    if (open.escaped) open.escaped = false;
    else if (sign === '\\') open.escaped = true;
    else if (sign === '"') {
      open.inString = false;
      return open.depth === 0 ? 'with' : 'no';
    }
    return 'no';
  }
  if (open.isPlain) return sign === ',' || sign === ']' || sign === '}' || SPACE.test(sign) ? 'before' : 'no';
  if (sign === '"') open.inString = true;
  else if (sign === '{' || sign === '[') open.depth += 1;
  else if (sign === '}' || sign === ']') {
    open.depth -= 1;
    return open.depth === 0 ? 'with' : 'no';
  }
  return 'no';
}

function parseValue(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonTextError(line);
  }
}
