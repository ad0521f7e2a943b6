// Starts Chromium (or Chrome, or Edge) for tests and demo, with the extension sent over the pipe.

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { popupHandle, until } from './popup.ts';
import type { FullOptions, PopupHandle, Session } from './session.ts';
import { closeWelcome } from './welcome.ts';

const POPUP = '/popup.html';
const LOCALES = { en: 'en-US', de: 'de' } as const;

function switches({ site, locale, dark }: FullOptions): string[] {
  return [
    // Chromium refuses to sandbox for root, which containers usually are.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *.tiktok.com:443 127.0.0.1:${site.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    `--lang=${LOCALES[locale]}`,
    `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
  ];
}

/** Starts the browser and installs the extension where one is asked for. */
export async function launchChromium(options: FullOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...switches(options), '--window-size=1280,900'],
    env: { ...process.env, LANGUAGE: LOCALES[options.locale] },
  });
  try {
    const id = options.extensionDir === null ? null : await browser.installExtension(options.extensionDir);
    if (id !== null) await closeWelcome(browser);
    if (id !== null && !options.grantHosts) await withholdHosts(browser, id);
    return session(browser, id, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, id: string | null, options: FullOptions): Session {
  return {
    kind: 'chromium',
    browser,
    extensionBase: id === null ? null : `chrome-extension://${id}`,
    newPage: async () => {
      const page = await browser.newPage();
      if (options.headless) await page.setViewport({ width: 1280, height: 800 });
      await page.emulateMediaFeatures([scheme(options)]);
      if (options.forcedColors) await forceColors(page, options);
      return page;
    },
    openPopup: (page) => {
      if (id === null) throw new Error('there is no extension in this session');
      return openPopup(browser, id, page, options);
    },
    close: () => browser.close(),
  };
}

function scheme({ dark }: FullOptions): { name: string; value: string } {
  return { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' };
}

/** Puppeteer does not know this feature by name; the browser does. */
async function forceColors(page: Page, options: FullOptions): Promise<void> {
  const devtools = await page.createCDPSession();
  const features = [scheme(options), { name: 'forced-colors', value: 'active' }];
  await devtools.send('Emulation.setEmulatedMedia', { features });
}

async function openPopup(
  browser: Browser,
  id: string,
  page: Page,
  options: FullOptions,
): Promise<PopupHandle> {
  await page.bringToFront();
  const before = new Set(browser.targets());
  await (options.grantHosts ? clickToolbar(browser, id, page) : askToOpen(browser, id, page));
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`chrome-extension://${id}${POPUP}`),
    { timeout: 5_000 },
  );
  const popup = await target.asPage();
  await popup.emulateMediaFeatures([scheme(options)]);
  return popupHandle({
    evaluate: (expression) => popup.evaluate(expression),
    windowExpression: 'window',
    screenshot: async (path) => {
      await popup.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    },
    close: async () => {
      await popup.close();
      await until(async () => !browser.targets().includes(target), 'the popup stays open');
    },
  });
}

/** Does what a click on the extension's button does, which grants `activeTab` as well. */
async function clickToolbar(browser: Browser, id: string, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await extension.triggerAction(page);
}

/** Opens the popup by the extension's own call: with permissions withheld, a first click only grants them once. */
async function askToOpen(browser: Browser, id: string, page: Page): Promise<void> {
  const helper = await browser.newPage();
  await helper.goto(`chrome-extension://${id}${POPUP}`);
  await page.bringToFront();
  await helper.evaluate('chrome.action.openPopup()');
  await helper.close();
}

/** Takes the permission for the site away, as “on click” in the extension's menu does. */
async function withholdHosts(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, hostAccess: 'ON_CLICK' })})`,
  );
  await page.close();
}
