// Starts either browser with www.tiktok.com led to the replica. Nothing but what is started here is ever closed.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { type BrowserKind, findBrowsers, howToGet } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';
import type { FullOptions, LaunchOptions, Session } from './session.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const BUILDS: Readonly<Record<BrowserKind, string>> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

/** Where pictures and other things made by tests go. */
export const OUTPUT = join(ROOT, '.output');

/** Starts a browser. Throws with a sentence for people when it, or the extension's folder, is missing. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  const program = findBrowsers()[kind];
  if (program === null) throw new Error(howToGet(kind));
  const full: FullOptions = {
    locale: 'en',
    dark: false,
    forcedColors: false,
    headless: true,
    grantHosts: true,
    // Firefox's own default.
    backgroundIdleMs: 30_000,
    ...options,
    program,
  };
  return kind === 'firefox' ? launchFirefox(full) : launchChromium(full);
}

/** Gives the folder of the extension's build for a browser. Throws when it was not built. */
export function builtExtension(kind: BrowserKind): string {
  const directory = BUILDS[kind];
  if (!existsSync(join(directory, 'manifest.json'))) {
    const command = kind === 'firefox' ? 'wxt build -b firefox' : 'wxt build';
    throw new Error(`no build in ${directory}: run npx ${command} first`);
  }
  return directory;
}
