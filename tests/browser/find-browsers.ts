// Where the two browsers are on this machine. Starting them is the business of chromium.ts and firefox.ts.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two families that the extension is made for. */
export type BrowserKind = 'chromium' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

interface Places {
  /** Environment variable that names the program and goes before everything else. */
  readonly variable: string;
  /** Names to look for on the PATH, best first. */
  readonly commands: readonly string[];
  /** Places where installers put it. */
  readonly files: readonly string[];
}

const PROGRAMS = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((folder) => folder !== undefined);

/** Chromium and what is built on it; branded Chrome takes an extension over the pipe as well. */
const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    variable: 'CHROME_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAMS.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
      ...PROGRAMS.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...PROGRAMS.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Gives the path of each browser, or null where it is missing. A variable that names no program counts as missing. */
export function findBrowsers(): Readonly<Record<BrowserKind, string | null>> {
  return { chromium: find(PLACES.chromium), firefox: find(PLACES.firefox) };
}

function find({ variable, commands, files }: Places): string | null {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath =
    process.platform === 'win32'
      ? []
      : commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...files].find(isProgram) ?? null;
}

/** Says in a sentence how to get a browser that is missing. */
export function howToGet(kind: BrowserKind): string {
  const { variable, commands } = PLACES[kind];
  return `no ${kind} found (looked for ${commands.join(', ')}; ${variable} may name one)`;
}
