// Starts Firefox for tests and demo over WebDriver BiDi, with the extension as a temporary add-on.

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { popupHandle, until } from './popup.ts';
import type { FullOptions, PopupHandle, Session } from './session.ts';
import { closeWelcome } from './welcome.ts';

const GECKO_ID = 'ticklens@ticklens.example';
/** Firefox picks a random origin for an extension's pages unless it already has one for that id. */
const ORIGIN_ID = '11111111-2222-4333-8444-555555555555';
const BASE = `moz-extension://${ORIGIN_ID}`;
const VIEW = "browser.extension.getViews({ type: 'popup' })[0]";

function preferences({
  site,
  locale,
  dark,
  forcedColors,
  grantHosts,
  backgroundIdleMs,
}: FullOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': 'www.tiktok.com',
    'network.socket.forcePort': `443=${site.port}`,
    // Every other host is sent to a proxy that does not exist: what Firefox asks for by itself stays here.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': 'www.tiktok.com',
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ORIGIN_ID }),
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.originControls.grantByDefault': grantHosts,
    'extensions.background.idle.timeout': backgroundIdleMs,
    // A language pack must be there for German (Debian: firefox-esr-l10n-de).
    'intl.locale.requested': locale === 'de' ? 'de' : 'en-US',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    // 2: the browser's own colours, whatever pages say; 0 leaves it to the system.
    'browser.display.document_color_use': forcedColors ? 2 : 0,
    // A popup closes when the window loses the focus, which it may never have had here.
    'ui.popup.disable_autohide': true,
  };
}

/** Starts the browser and installs the extension where one is asked for. */
export async function launchFirefox(options: FullOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Without it BiDi refuses to go to moz-extension: addresses.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options),
  });
  try {
    if (options.extensionDir === null) return session(browser, null, options);
    await browser.installExtension(options.extensionDir);
    await closeWelcome(browser);
    return session(browser, BASE, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function session(browser: Browser, extensionBase: string | null, options: FullOptions): Session {
  let helper: Page | null = null;
  return {
    kind: 'firefox',
    browser,
    extensionBase,
    newPage: async () => {
      const page = await browser.newPage();
      if (options.headless) await page.setViewport({ width: 1280, height: 800 });
      return page;
    },
    openPopup: async (page) => {
      if (extensionBase === null) throw new Error('there is no extension in this session');
      helper ??= await openHelper(browser, extensionBase);
      return openPopup(browser, helper, page);
    },
    close: () => browser.close(),
  };
}

/** Opens a page of the extension from which its popup can be opened and reached. Popups are no targets of BiDi. */
async function openHelper(browser: Browser, base: string): Promise<Page> {
  const helper = await browser.newPage();
  // Extension pages never report that they are loaded.
  await helper.goto(`${base}/icon/16.png`, { waitUntil: [] });
  await until(
    async () => (await helper.evaluate('typeof browser.action.openPopup')) === 'function',
    'no page of the extension can be opened',
  );
  return helper;
}

async function openPopup(browser: Browser, helper: Page, page: Page): Promise<PopupHandle> {
  await page.bringToFront();
  await helper.evaluate('browser.action.openPopup()');
  await until(
    async () => (await helper.evaluate(`${VIEW}?.document.readyState`)) === 'complete',
    'the popup does not open',
  );
  return popupHandle({
    evaluate: (expression) => helper.evaluate(expression),
    windowExpression: VIEW,
    screenshot: (path, handle) => redraw(browser, page, path, handle),
    close: async () => {
      await helper.evaluate(`${VIEW}?.close()`);
      await until(
        async () => (await helper.evaluate(`${VIEW} === undefined`)) === true,
        'the popup stays open',
      );
    },
  });
}

/** Draws the popup's document as it is now, with its styles, in a tab of its size, and takes the picture there. */
async function redraw(browser: Browser, page: Page, path: string, handle: PopupHandle): Promise<void> {
  const { width, height } = await handle.size();
  const html = await handle.run((window) => {
    const sheets = [...window.document.styleSheets, ...window.document.adoptedStyleSheets];
    const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const copy = window.document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('script, link')) element.remove();
    return `<!doctype html><style>${rules.join('\n')}</style>${copy.outerHTML}`;
  });
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width, height });
    await tab.setContent(html);
    await tab.screenshot({ path: path as `${string}.png` });
  } finally {
    await tab.close();
    await page.bringToFront();
  }
}
