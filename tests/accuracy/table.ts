// Writes the measures as one Markdown table. What is measured is the sets' business.

import { isMet, type Measure, type Target } from './measure.ts';
import { cell, type Unit } from './rate.ts';

/** Gives the table: our engine, the target, and each peer, one line a measure. */
export function markdownTable(measures: readonly Measure[], peers: readonly string[]): string {
  const head = ['set', 'what', 'cases', 'Ticklens', 'target', 'met', ...peers];
  const rows = measures.map((measure) => [
    measure.set,
    measure.what,
    String(measure.ours.of),
    cell(measure.ours, measure.unit),
    measure.target ? targetText(measure.target, measure.unit) : '',
    metText(measure),
    ...peers.map((peer) => {
      const rate = measure.peers.get(peer);
      return rate ? cell(rate, measure.unit) : '–';
    }),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function targetText({ is, value }: Target, unit: Unit): string {
  const number = unit === 'per 10,000' ? String(Number((value * 10_000).toFixed(1))) : String(value);
  return `${is === 'at least' ? '≥' : '≤'} ${unit === 'share' ? number.replace(/^0\./, '.') : number}`;
}

function metText(measure: Measure): string {
  const met = isMet(measure);
  if (met === null) return '';
  return met ? 'yes' : '**no**';
}
