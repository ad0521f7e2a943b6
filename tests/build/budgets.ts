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
];

/** Gives the measured size of each budget in a build's directory, in bytes, and whether it holds. */
export function measureBudgets(
  directory: string,
): { name: string; gzipBytes: number; maxGzipBytes: number; holds: boolean }[] {
  return BUDGETS.map(({ name, files, maxGzipBytes }) => {
    const gzipBytes = files(directory)
      .map((file) => gzipSync(readFileSync(join(directory, file))).length)
      .reduce((sum, size) => sum + size, 0);
    return { name, gzipBytes, maxGzipBytes, holds: gzipBytes <= maxGzipBytes };
  });
}

/** Everything that popup.html loads: itself, its styles, its script and what that imports. */
function popupFiles(directory: string): readonly string[] {
  const found = new Set(['popup.html']);
  for (const file of found) {
    const text = readFileSync(join(directory, file), 'utf8');
    for (const name of chunkNames(directory)) {
      if (text.includes(name.slice(name.lastIndexOf('/') + 1))) found.add(name);
    }
  }
  return [...found];
}

function chunkNames(directory: string): readonly string[] {
  return ['chunks', 'assets'].flatMap((folder) => {
    const path = join(directory, folder);
    return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
  });
}
