// Makes docs/rules.md: npm run rules. A test holds the page to what this gives.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import purpose from '../../words/en/purpose.json' with { type: 'json' };
import rules from '../../words/en/rules.json' with { type: 'json' };
import signals from '../../words/en/signals.json' with { type: 'json' };
import { createWords } from '../../words/words.ts';
import { type Page, writeBook } from './book.ts';
import { ENTRIES } from './entries.ts';
import { parseNote } from './note.ts';
import { THRESHOLDS } from './thresholds.ts';
import { parseVectorFile } from './vector-form.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TARGET = join(ROOT, 'docs', 'rules.md');

/** Gives the text of docs/rules.md as the code has it now. Throws where a note or a file of vectors is missing or malformed. */
export function bookText(): string {
  const pages = ENTRIES.map((entry): Page => {
    const thresholds = THRESHOLDS[entry.id] ?? [];
    const note = parseNote(
      readFileSync(join(import.meta.dirname, 'notes', `${entry.id}.json`), 'utf8'),
      thresholds,
    );
    const vectors = readFileSync(join(ROOT, 'tests', 'vectors', 'rules', `${entry.id}.json`), 'utf8');
    return { entry, note, thresholds, vectors: parseVectorFile(vectors) };
  });
  return writeBook(pages, createWords('en', [rules, signals, purpose]));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(TARGET, bookText());
