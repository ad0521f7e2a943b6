// How large each bundle may be, gzipped, with the reason. The build itself calls this and fails over budget.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One budget: the files that are loaded together, and what they may weigh gzipped, in bytes (1 kB is 1,000 of them). */
interface Budget {
  readonly name: string;
  readonly files: (directory: string) => readonly string[];
  readonly maxGzipBytes: number;
}

/** The texts of one language (entrypoints/popup/words-*.ts and more-words-*.ts): of these, one of each is loaded. */
const LANGUAGE = /\/(?:more-)?words-[a-z]{2}-[\w-]+\.js$/;
/** How a chunk asks for another one later. */
const LATER = /\bimport\(\s*["'`][^"'`]+["'`]\s*\)/g;

const BUDGETS: readonly Budget[] = [
  {
    // Parsed on every page of the site, before anything else of ours can be useful.
    name: 'content script',
    files: () => ['content-scripts/tiktok.js'],
    maxGzipBytes: 25_000,
  },
  {
    // Runs before the page's first script.
    name: 'page observer',
    files: () => ['content-scripts/page-observer.js'],
    maxGzipBytes: 1_500,
  },
  {
    // Has to be on screen within 100 ms of an empty page.
    name: 'popup',
    files: popupFiles,
    maxGzipBytes: 40_000,
  },
  {
    // Growth, purpose and posts stand below the first screen, and are loaded while that is drawn.
    name: 'popup, further parts',
    files: furtherFiles,
    maxGzipBytes: 12_000,
  },
];

/** Gives the measured size of each budget in a build's directory, in bytes, and whether it holds. */
export function measureBudgets(
  directory: string,
): { name: string; gzipBytes: number; maxGzipBytes: number; holds: boolean }[] {
  return BUDGETS.map(({ name, files, maxGzipBytes }) => {
    const gzipBytes = files(directory)
      .map((file) => gzipSize(directory, file))
      .reduce((sum, size) => sum + size, 0);
    return { name, gzipBytes, maxGzipBytes, holds: gzipBytes <= maxGzipBytes };
  });
}

/** Gives every file that a popup loads sooner or later, in the language that weighs more. */
export function popupLoads(directory: string): readonly string[] {
  return [...popupFiles(directory), ...furtherFiles(directory)];
}

/** What a popup has to load before it can draw: itself, its styles, its script, what that imports, and one language. */
function popupFiles(directory: string): readonly string[] {
  const { first, later } = popupChunks(directory);
  return [...first, ...heaviest(directory, later.filter(isFirstWords))];
}

/** What it loads while that is drawn: everything else it asks for, in one language. */
function furtherFiles(directory: string): readonly string[] {
  const { later } = popupChunks(directory);
  const further = later.filter((file) => !isFirstWords(file));
  const languages = further.filter((file) => LANGUAGE.test(file));
  return [...further.filter((file) => !LANGUAGE.test(file)), ...heaviest(directory, languages)];
}

/** Everything that popup.html leads to: named outright (`first`), or in an import() and what only that leads to (`later`). */
function popupChunks(directory: string): { first: readonly string[]; later: readonly string[] } {
  const first = reach(directory, ['popup.html'], (text) => text.replaceAll(LATER, ''));
  const all = reach(directory, ['popup.html'], (text) => text);
  return { first, later: all.filter((file) => !first.includes(file)) };
}

function reach(
  directory: string,
  from: readonly string[],
  seen: (text: string) => string,
): readonly string[] {
  const found = new Set(from);
  for (const file of found) {
    const text = seen(readFileSync(join(directory, file), 'utf8'));
    for (const name of chunkNames(directory)) {
      if (text.includes(name.slice(name.lastIndexOf('/') + 1))) found.add(name);
    }
  }
  return [...found];
}

function isFirstWords(file: string): boolean {
  return LANGUAGE.test(file) && !file.includes('more-words');
}

function heaviest(directory: string, files: readonly string[]): readonly string[] {
  return files.toSorted((a, b) => gzipSize(directory, b) - gzipSize(directory, a)).slice(0, 1);
}

function gzipSize(directory: string, file: string): number {
  return gzipSync(readFileSync(join(directory, file))).length;
}

function chunkNames(directory: string): readonly string[] {
  return ['chunks', 'assets'].flatMap((folder) => {
    const path = join(directory, folder);
    return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
  });
}
