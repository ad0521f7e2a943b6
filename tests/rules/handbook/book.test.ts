// Holds docs/rules.md to the code: the page is what the code writes, every rule has its note, every number of the rules stands in
// it under the name that the code compares with, and no bundle carries any of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookText } from '../../../lib/rules/handbook/build.ts';
import { ENTRIES } from '../../../lib/rules/handbook/entries.ts';
import { parseNote } from '../../../lib/rules/handbook/note.ts';
import { threshold } from '../../../lib/rules/handbook/threshold.ts';
import { THRESHOLDS } from '../../../lib/rules/handbook/thresholds.ts';
import { sourceFiles } from '../../house/source-files.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const NOTES = join(ROOT, 'lib', 'rules', 'handbook', 'notes');
const page = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');

/** Limits on what is read at all, which no answer turns on. */
const CAPS = [
  'MAX_NAME_CHARS',
  'MAX_LINK_CHARS',
  'MAX_TEXT_CHARS',
  'MAX_TOKEN_CHARS',
  'MAX_CHARS',
  'MAX_TAGS',
  'MAX_PRESS_LINKS',
  'MAX_SHOWN',
  'MAX_SHOWN_CHARS',
  'MAX_CATEGORY_CHARACTERS',
  'NAME_AT_MOST',
];
/** Units, not thresholds. */
const UNITS = ['DAY_MS', 'K', 'M'];

function sectionOf(id: string): string {
  const [, rest = ''] = page.split(`\n### ${id}\n`);
  return rest.split(/\n##+ /)[0] ?? '';
}

it('docs/rules.md is what the code writes (npm run rules)', () => {
  expect(page).toBe(bookText());
});

it('every rule has a note, and every note a rule', () => {
  const notes = readdirSync(NOTES).map((name) => name.replace(/\.json$/, ''));
  expect(notes.toSorted()).toEqual(ENTRIES.map(({ id }) => id).toSorted());
  expect(Object.keys(THRESHOLDS).filter((id) => !notes.includes(id))).toEqual([]);
});

describe.each(ENTRIES.map((entry) => [entry.id, entry] as const))('%s', (id, { sources }) => {
  it('has every part', () => {
    const parts = ['Basis', 'Threshold', 'How it is read', 'Source', 'Limits', 'How to disagree'];
    for (const part of parts)
      expect(sectionOf(id)).toMatch(new RegExp(`^- \\*\\*${part}\\*\\*:(?: \\S|\\s*\n  - )`, 'm'));
    expect(sectionOf(id)).toMatch(/^- \*\*(Example, `[\w-]+`\*\*: |Never\*\* `)/m);
  });

  it('shows its thresholds with unit, and its sources with their day', () => {
    for (const { name, unit } of THRESHOLDS[id] ?? []) {
      expect(sectionOf(id)).toContain(`\`${name}\` `);
      expect(unit).not.toBe('');
    }
    for (const { url, asOf } of sources) expect(sectionOf(id)).toContain(`](${url}) (${asOf})`);
  });
});

it('no number that a rule compares with is missing', () => {
  const listed = Object.values(THRESHOLDS).flatMap((list) => list.map(({ name }) => name));
  const found = sourceFiles(['lib/rules'])
    .filter(({ path }) => !path.includes('/handbook/'))
    .flatMap(({ text }) => [...text.matchAll(/^(?:export )?const ([A-Z][A-Z_]*)(?:: [^=]+)? = \[?[\d.]/gm)])
    .map((match) => match[1] ?? '');
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((name) => ![...listed, ...CAPS, ...UNITS].includes(name))).toEqual([]);
});

it('nothing but the book itself imports it', () => {
  const readers = sourceFiles(['lib', 'components', 'entrypoints']).filter(
    ({ path, imports }) =>
      !path.startsWith('lib/rules/handbook/') &&
      imports.some((target) => target.startsWith('lib/rules/handbook/')),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

describe('parseNote', () => {
  const note = { asks: 'Within {DAYS} days', read: 'r', limits: 'l', disagree: 'd' };
  const DAYS = 100_000;

  it('fills in what the code compares with', () => {
    const filled = parseNote(JSON.stringify(note), [threshold({ DAYS }, 'days', 'm')]);
    expect(filled.asks).toBe('Within 100,000 days');
  });

  it.each([
    ['a name that no threshold has', JSON.stringify(note)],
    ['a note with a part missing', JSON.stringify({ ...note, limits: undefined, asks: 'a' })],
    ['a note with a part too many', JSON.stringify({ ...note, asks: 'a', more: 'm' })],
  ])('refuses %s', (_, text) => {
    expect(() => parseNote(text, [])).toThrow();
  });
});
