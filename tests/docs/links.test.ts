// Holds the documents to each other: a link inside them leads to a file that is there, and to an anchor in it. And docs/seeds.md
// tells where every claim of the two articles lives, so that nothing of them is lost.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../lib/rules/handbook/entries.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGES = [
  'docs/rules.md',
  'docs/guides.md',
  'docs/guides.de.md',
  'docs/seeds.md',
  'tests/vectors/rules/README.md',
];

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Anchors as GitHub makes them of headings, and those set by hand. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => slug(match[1] ?? ''));
  const set = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? '');
  return new Set([...headings, ...set]);
}

function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

/** What is wrong with a link inside the project; null where nothing is, and for links to elsewhere. */
function wrongWith(link: string, from: string): string | null {
  if (/^https?:/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : relative(ROOT, join(ROOT, dirname(from), path));
  if (!existsSync(join(ROOT, target))) return `${link}: no such file`;
  if (anchor === undefined) return null;
  return anchorsOf(read(target)).has(anchor) ? null : `${link}: no such anchor`;
}

describe.each(PAGES)('%s', (page) => {
  it('has links, and each leads somewhere', () => {
    const links = linksOf(read(page));
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap((link) => wrongWith(link, page) ?? [])).toEqual([]);
  });
});

describe('docs/seeds.md', () => {
  const text = read('docs/seeds.md');
  const rows = [...text.matchAll(/^\| ([AB])(\d+) \| (.+) \| (.+) \|$/gm)].map(
    ([, article = '', number = '', claim = '', place = '']) => ({
      article,
      number: Number(number),
      claim,
      place,
    }),
  );

  it.each([
    ['A', 35],
    ['B', 38],
  ])('lists the claims of article %s one by one', (article, howMany) => {
    const numbers = rows.filter((row) => row.article === article).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: howMany }, (_, i) => i + 1));
  });

  it('tells of each where it lives, or why it was dropped', () => {
    for (const { claim, place } of rows) {
      const isDropped = /^Dropped: .{20,}/.test(place);
      expect(isDropped || linksOf(place).length > 0, claim).toBe(true);
    }
    expect(rows.length).toBe(text.match(/^\| [AB]\d/gm)?.length);
  });

  it('leaves out no rule that rests on an article', () => {
    const linked = linksOf(text);
    const fromArticles = ENTRIES.filter(
      ({ basis, chapter }) => basis === 'seed' || chapter === 'comparison' || chapter === 'advice',
    );
    expect(fromArticles.length).toBeGreaterThan(15);
    expect(fromArticles.filter(({ id }) => !linked.includes(`rules.md#${id}`)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
