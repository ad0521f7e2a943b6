// The project's own source files and what they import, for the tests that hold the layout to its rules.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** One source file: path from the project's root, text, and the files of ours that it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Imports that are no file of ours, as written. */
  readonly packages: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Gives every .ts and .tsx file under the given folders. */
export function sourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).map(readSource);
}

function walk(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((entry) => walk(join(path, entry)));
  return /\.tsx?$/.test(path) ? [path] : [];
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const targets = [...text.matchAll(IMPORT)].flatMap((match) => (match[1] ? [match[1]] : []));
  const ours = targets.filter((target) => target.startsWith('.'));
  return {
    path: relative(ROOT, path).replaceAll('\\', '/'),
    text,
    imports: ours.map((target) => relative(ROOT, join(dirname(path), target)).replaceAll('\\', '/')),
    packages: targets.filter((target) => !target.startsWith('.')),
  };
}
