// Cuts CSV that comes in pieces into batches of whole records, so that a long file is read a slice at a time. What a record
// says is csv-parse's business (csv-rows.ts).

/** Whole records as text, and how many lines stood before them. */
export interface CsvBatch {
  readonly text: string;
  readonly linesBefore: number;
}

/** What came so far and is no whole record yet. */
export interface CsvCutter {
  /** Takes the next piece; gives the records that are whole by now, null where none is. */
  push(piece: string): CsvBatch | null;
  /** Gives what is left at the end of the file, null where nothing is. */
  end(): CsvBatch | null;
  /** Characters that wait for the end of their record. */
  waiting(): number;
  /** Whether they wait for a quotation mark to be closed. */
  isQuoted(): boolean;
  /** How many lines ended before what waits. */
  linesBefore(): number;
}

const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13] as const;

/**
 * Gives a cutter. In CSV (RFC 4180) a line ends a record where the quotation marks before it are even in number. Lines may
 * end in any of the three ways; linear in the text, each character is looked at once.
 */
export function createCsvCutter(): CsvCutter {
  let rest = '';
  /** How much of `rest` was looked at. */
  let looked = 0;
  let inQuotes = false;
  let lines = 0;
  /** Lines that end inside `rest`, up to where it was looked at. */
  let linesInRest = 0;

  function push(piece: string): CsvBatch | null {
    rest += piece;
    let end = 0;
    let linesToEnd = 0;
    let at = looked;
    for (; at < rest.length; at += 1) {
      const code = rest.charCodeAt(at);
      if (code === QUOTE) inQuotes = !inQuotes;
      else if (code === LINE_FEED || code === RETURN) {
        // Whether a line feed follows is not known yet.
        if (code === RETURN && at + 1 === rest.length) break;
        if (code === RETURN && rest.charCodeAt(at + 1) === LINE_FEED) continue;
        linesInRest += 1;
        if (!inQuotes) [end, linesToEnd] = [at + 1, linesInRest];
      }
    }
    looked = at - end;
    return end === 0 ? null : cut(end, linesToEnd);
  }

  function cut(end: number, count: number): CsvBatch {
    const batch = { text: rest.slice(0, end), linesBefore: lines };
    rest = rest.slice(end);
    lines += count;
    linesInRest -= count;
    return batch;
  }

  function end(): CsvBatch | null {
    if (rest === '') return null;
    const batch = { text: rest, linesBefore: lines };
    rest = '';
    return batch;
  }

  return { push, end, waiting: () => rest.length, isQuoted: () => inQuotes, linesBefore: () => lines };
}
