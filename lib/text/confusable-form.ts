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

const RUN = /^([0-9a-z]+)(?:([+=])([0-9a-z]+))?$/;

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
  const [sources = '', targets = ''] = packed.split(';');
  if (sources === '') return [];
  const firstTargets = targets.split(',');
  const rows: ConfusableRow[] = [];
  let end = 0;
  for (const [place, entry] of sources.split(',').entries()) {
    const run = RUN.exec(entry);
    const target = firstTargets[place]?.split(' ').map((codePoint) => Number.parseInt(codePoint, 36));
    if (!run || !target || target.includes(Number.NaN)) throw new Error(`no table: entry ${place}`);
    const step = run[2] === '+' ? 1 : 0;
    const length = Number.parseInt(run[3] ?? '1', 36);
    const source = end + Number.parseInt(run[1] ?? '', 36);
    for (let i = 0; i < length; i += 1) {
      rows.push({ source: source + i, target: target.map((codePoint) => codePoint + step * i) });
    }
    end = source + length;
  }
  return rows;
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
