// Reads the files of the sets: CSV rows and JSON values of a shape the set states. They are trusted: measuring is all they do.

import { parse } from 'csv-parse/sync';

/** Gives the rows of a CSV text with header, each as column → field. */
export function csvRows(text: string): readonly Readonly<Record<string, string | undefined>>[] {
  return parse<Record<string, string>>(text, { bom: true, columns: true, relax_column_count: true });
}

/** Gives a JSON text as the shape that the set says it has. */
export function jsonOf<T>(text: string): T {
  const value: T = JSON.parse(text);
  return value;
}
