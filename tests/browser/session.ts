// What a started browser is to the tests, whichever it is. chromium.ts and firefox.ts make them.

import type { Browser, Page } from 'puppeteer-core';
import type { Site } from '../site/server.ts';
import type { AxeFinding } from './axe.ts';
import type { BrowserKind } from './find-browsers.ts';

/** How to start a browser. `extensionDir` null starts it without the extension. */
export interface LaunchOptions {
  readonly site: Site;
  readonly extensionDir: string | null;
  /** Language of the browser and so of the extension. */
  readonly locale?: 'en' | 'de';
  /** Whether the browser asks pages for dark colours. */
  readonly dark?: boolean;
  /** Whether the system chooses every colour, as with high contrast. */
  readonly forcedColors?: boolean;
  readonly headless?: boolean;
  /** How long Firefox lets an idle background live. */
  readonly backgroundIdleMs?: number;
  /** False withholds the permission for the site, as Firefox may and Chromium's menu can. */
  readonly grantHosts?: boolean;
}

/** Options with everything said, and the program to start. */
export interface FullOptions extends Required<LaunchOptions> {
  readonly program: string;
}

/** A started browser in which www.tiktok.com is the replica and nothing else can be reached. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Where the extension's own pages are, without a slash at the end; null without the extension. */
  readonly extensionBase: string | null;
  /** Opens a tab of 1280 by 800 in front of the others. */
  newPage(): Promise<Page>;
  /** Opens the real toolbar popup over `page`, which comes to the front. */
  openPopup(page: Page): Promise<PopupHandle>;
  close(): Promise<void>;
}

/** The popup over a page, with one face for both browsers. Selectors are CSS; the first match counts. */
export interface PopupHandle {
  /** Runs a function inside the popup with its window. It is sent as text: it sees its arguments and nothing else. */
  run<Arguments extends readonly unknown[], Result>(
    action: (window: Window, ...rest: Arguments) => Result,
    ...rest: Arguments
  ): Promise<Awaited<Result>>;
  /** Gives the visible text. */
  text(): Promise<string>;
  /** Gives the text of an element, trimmed, or null. */
  textOf(selector: string): Promise<string | null>;
  attribute(selector: string, name: string): Promise<string | null>;
  count(selector: string): Promise<number>;
  /** Waits until the selector matches, at most `timeout` milliseconds (5,000). */
  waitFor(selector: string, timeout?: number): Promise<void>;
  /** Waits until the visible text contains `part`. */
  waitForText(part: string, timeout?: number): Promise<void>;
  /** Clicks an element; throws when there is none. */
  click(selector: string): Promise<void>;
  /** Gives what axe finds in the popup, or in the parts that match. */
  axe(include?: readonly string[]): Promise<readonly AxeFinding[]>;
  size(): Promise<{ readonly width: number; readonly height: number }>;
  /** Saves a picture. Firefox cannot take one of a popup: there, its document is drawn again in a tab. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
