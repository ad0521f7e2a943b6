// The compact form of Unicode's table of confusable characters: writes it for build-confusables.ts, reads it for
// letters.ts. Knows nothing of what a row means, nor of the additional letters in extra-letters.ts.
//
// Two columns, each with an entry per run. Sources: the distance to the end of the run before, in base 36, then for
// a run of several neighbours a sign and its length: `+` where their targets are neighbours as well, `=` where all
// share one target. Targets: the code points of the first, in base 36. ASCII only, so that it reads as it says.

/** A row of the table: a character and what it is drawn like, both as code points. */
export interface ConfusableRow {
  readonly source: number;
  readonly target: readonly number[];
}

const FORM = /^[0-9a-z+=,]*;[0-9a-z ,]*$/;

/** Gives the compact form of rows, which may come in any order; the same rows always give the same text. */
export function packConfusables(rows: readonly ConfusableRow[]): string {
  const ordered = [...rows].sort((a, b) => a.source - b.source);
  const sources: string[] = [];
  const targets: string[] = [];
  let end = 0;
  for (let place = 0; place < ordered.length; ) {
    const first = ordered[place];
    if (first === undefined) break;
    const rising = runLength(ordered, place, 1);
    const level = runLength(ordered, place, 0);
    const length = Math.max(rising, level);
    const run = length > 1 ? `${rising >= level ? '+' : '='}${length.toString(36)}` : '';
    sources.push(`${(first.source - end).toString(36)}${run}`);
    targets.push(first.target.map((codePoint) => codePoint.toString(36)).join(' '));
    end = first.source + length;
    place += length;
  }
  return `${sources.join(',')};${targets.join(',')}`;
}

/** Gives the rows of a compact form, ordered by source. Throws on text that packConfusables did not write. */
export function unpackConfusables(packed: string): readonly ConfusableRow[] {
  if (!FORM.test(packed)) throw new Error('no table of confusable characters');
  const middle = packed.indexOf(';');
  const rows: ConfusableRow[] = [];
  let inTargets = middle + 1;
  let end = 0;
  for (let place = 0; place < middle; place += 1) {
    let step = 0;
    let length = 1;
    let source = 0;
    for (; digitAt(packed, place) >= 0; place += 1) source = source * 36 + digitAt(packed, place);
    source += end;
    if (packed[place] === '+' || packed[place] === '=') {
      step = packed[place] === '+' ? 1 : 0;
      length = 0;
      for (place += 1; digitAt(packed, place) >= 0; place += 1) length = length * 36 + digitAt(packed, place);
    }
    const target: number[] = [];
    do {
      let codePoint = 0;
      for (; digitAt(packed, inTargets) >= 0; inTargets += 1)
        codePoint = codePoint * 36 + digitAt(packed, inTargets);
      target.push(codePoint);
      inTargets += 1;
    } while (packed[inTargets - 1] === ' ');
    rows.push({ source, target });
    for (let i = 1; i < length; i += 1) {
      rows.push({ source: source + i, target: target.map((codePoint) => codePoint + step * i) });
    }
    end = source + length;
  }
  return rows;
}

/** The value of the base-36 digit at a place, -1 where there is none. By character codes: this runs at start-up. */
function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : -1;
}

/** How many rows from `place` on are neighbours whose single target grows by `step` with each. */
function runLength(rows: readonly ConfusableRow[], place: number, step: number): number {
  const first = rows[place];
  const from = first?.target[0];
  if (first === undefined || from === undefined || first.target.length > 1) return 1;
  let length = 1;
  for (;;) {
    const next = rows[place + length];
    const goesOn =
      next?.source === first.source + length &&
      next.target.length === 1 &&
      next.target[0] === from + step * length;
    if (!goesOn) return length;
    length += 1;
  }
}
