// Holds the guides to their files, words and sources: links lead to TikTok's help alone, nothing is undated, and a menu whose name
// nobody confirmed says so.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidesText } from '../../lib/guides/build-docs.ts';
import { GUIDES } from '../../lib/guides/catalog.ts';
import { unconfirmed } from '../../lib/guides/guide.ts';
import de from '../../lib/words/de/guides.json' with { type: 'json' };
import en from '../../lib/words/en/guides.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..', '..');
const LANGUAGES = [
  ['en', 'guides.md'],
  ['de', 'guides.de.md'],
] as const;

it('the catalog lists every guide once, under its file’s name', () => {
  const files = readdirSync(join(ROOT, 'lib', 'guides', 'guides')).map((name) => name.replace(/\.ts$/, ''));
  expect(GUIDES.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

it('no sentence of the guides is left over', () => {
  const used = GUIDES.flatMap(({ title, about, sections }) => [
    title,
    about,
    ...sections.flatMap((section) => [
      section.title,
      ...section.lines.flatMap(({ text, menu }) => [...(text ? [text] : []), ...menu.map(({ id }) => id)]),
    ]),
  ]);
  const told = Object.keys(en).filter((id) => !id.startsWith('guides.'));
  expect([...new Set(used)].toSorted()).toEqual(told.toSorted());
});

describe.each(GUIDES.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  it('is titled after its id and dated', () => {
    expect(guide.title).toBe(`guide.${id}`);
    expect(guide.asOf).toMatch(/^20\d\d-\d\d$/);
  });

  it('links to TikTok’s help and to nothing else', () => {
    expect(guide.help.length).toBeGreaterThan(0);
    for (const url of guide.help) expect(url).toMatch(/^https:\/\/support\.tiktok\.com\/en\//);
  });

  it('says of each line where it was read, and when', () => {
    for (const { lines } of guide.sections) {
      expect(lines.length).toBeGreaterThan(0);
      for (const { text, menu, sources } of lines) {
        expect(text !== null || menu.length > 0).toBe(true);
        expect(sources.length, text ?? id).toBeGreaterThan(0);
        for (const { label, url, asOf } of sources) {
          expect(label).toMatch(/^S\d+[a-z]?$/);
          expect(URL.canParse(url)).toBe(true);
          expect(asOf).toMatch(/^20\d\d(-\d\d){0,2}$/);
        }
      }
    }
  });

  it.each(LANGUAGES)('marks in %s the menus whose name was not confirmed', (language) => {
    const page = guidesText(language).split(`<a id="${id}"></a>`)[1]?.split('<a id=')[0] ?? '';
    const names = unconfirmed(guide, language);
    const star = { en, de }[language]['guides.unconfirmed'].text;
    expect(page.includes(star)).toBe(names.length > 0);
    for (const name of names) expect(page).toContain(`**${textOf(language, name)}**\\*`);
  });
});

it('some German names are confirmed and some are not', () => {
  const names = GUIDES.flatMap((guide) => unconfirmed(guide, 'de'));
  expect(names).toContain('menu.verification');
  expect(names).not.toContain('menu.settings');
});

it.each(LANGUAGES)('the page in %s is what the guides say (npm run guides)', (language, file) => {
  expect(readFileSync(join(ROOT, 'docs', file), 'utf8')).toBe(guidesText(language));
});

function textOf(language: 'en' | 'de', id: string): string {
  const table: Readonly<Record<string, { readonly text: string }>> = { en, de }[language];
  return table[id]?.text ?? '';
}
