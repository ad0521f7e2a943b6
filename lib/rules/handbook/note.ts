// What people wrote about a rule: notes/<anchor>.json. English, for docs/rules.md alone; no screen shows it and no bundle holds it.

import * as z from 'zod/mini';
import type { Threshold } from './threshold.ts';

const NOTE = z.strictObject({
  /** Only where the rule has no title of its own. */
  title: z.optional(z.string()),
  /** What is asked, in one sentence. */
  asks: z.string(),
  /** What is looked at, and what a missing answer means. */
  read: z.string(),
  /** What it cannot see and where it may be wrong. */
  limits: z.string(),
  /** What would show that it is wrong. */
  disagree: z.string(),
});

/** One rule's note. `{NAME}` stands for a threshold's value, so that no number is written twice. */
export type Note = z.infer<typeof NOTE>;

const GAP = /\{(\w+)\}/g;

/** Gives the note of a file's text, with the thresholds filled in; throws on a form that is none and on unknown names. */
export function parseNote(text: string, thresholds: readonly Threshold[]): Note {
  const note = NOTE.parse(JSON.parse(text));
  const fill = (words: string) => words.replace(GAP, (_, name: string) => valueNamed(name, thresholds));
  const filled = {
    asks: fill(note.asks),
    read: fill(note.read),
    limits: fill(note.limits),
    disagree: fill(note.disagree),
  };
  return note.title === undefined ? filled : { ...filled, title: note.title };
}

/** Gives a threshold's value as it is read: 100,000, or a list with commas. */
export function sayValue({ value }: Threshold): string {
  const numbers = typeof value === 'number' ? [value] : value;
  return numbers.map((number) => number.toLocaleString('en')).join(', ');
}

function valueNamed(name: string, thresholds: readonly Threshold[]): string {
  const found = thresholds.find((threshold) => threshold.name === name);
  if (!found) throw new Error(`no threshold is called ${name}`);
  return sayValue(found);
}
