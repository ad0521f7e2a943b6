// Where the two builds lie, for the tests that look into them.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** The two builds by browser. */
export const BUILDS = [
  { browser: 'Chrome', directory: join(OUTPUT, 'chrome-mv3') },
  { browser: 'Firefox', directory: join(OUTPUT, 'firefox-mv3') },
] as const;

/** Tells whether both builds are there; tests that need them say so and skip where they are not. */
export function isBuilt(): boolean {
  return BUILDS.every(({ directory }) => existsSync(join(directory, 'manifest.json')));
}

/** Gives every file of a build: path relative to it, and its text. */
export function builtFiles(directory: string, folder = ''): { name: string; text: string }[] {
  return readdirSync(join(directory, folder)).flatMap((entry) => {
    const name = folder ? `${folder}/${entry}` : entry;
    const path = join(directory, name);
    return statSync(path).isDirectory()
      ? builtFiles(directory, name)
      : [{ name, text: readFileSync(path, 'utf8') }];
  });
}
