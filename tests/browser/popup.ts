// The face of a popup, built on one thing that each browser can do: evaluate an expression where its window is in reach.

import { type AxeFinding, axeSource, runAxe } from './axe.ts';
import type { PopupHandle } from './session.ts';

const TIMEOUT = 15_000;
const POLL = 30;

/** What a browser has to offer for its popups. */
export interface PopupReach {
  /** Evaluates JavaScript in a place where `windowExpression` gives the popup's window; waits for promises. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly windowExpression: string;
  readonly screenshot: (path: string, handle: PopupHandle) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes the handle of an open popup. */
export function popupHandle(reach: PopupReach): PopupHandle {
  async function run<Arguments extends readonly unknown[], Result>(
    action: (window: Window, ...rest: Arguments) => Result,
    ...rest: Arguments
  ): Promise<Awaited<Result>> {
    const given = rest.map((value) => `, ${JSON.stringify(value) ?? 'undefined'}`).join('');
    const result = await reach.evaluate(`(${action})(${reach.windowExpression}${given})`);
    return result as Awaited<Result>; // What that very function gave, carried over as JSON.
  }
  const handle: PopupHandle = {
    run,
    text: () => run(visibleText),
    textOf: (selector) =>
      run((window, s) => window.document.querySelector(s)?.textContent?.trim() ?? null, selector),
    attribute: (selector, name) =>
      run((window, s, n) => window.document.querySelector(s)?.getAttribute(n) ?? null, selector, name),
    count: (selector) => run((window, s) => window.document.querySelectorAll(s).length, selector),
    waitFor: (selector, timeout) =>
      until(
        async () => (await handle.count(selector)) > 0,
        `nothing in the popup matches ${selector}`,
        timeout,
      ),
    waitForText: (part, timeout) =>
      until(
        async () => (await handle.text()).includes(part),
        async () => `the popup does not say “${part}” but:\n${await handle.text()}`,
        timeout,
      ),
    click: async (selector) => {
      const clicked = await run((window, s) => {
        const element = window.document.querySelector(s);
        if (!element || !('click' in element) || typeof element.click !== 'function') return false;
        element.click();
        return true;
      }, selector);
      if (!clicked) throw new Error(`nothing in the popup to click at ${selector}`);
    },
    axe: async (include = []) => {
      // axe takes its document from a variable called window; in Firefox the code runs beside the popup, not in it.
      await reach.evaluate(`(function (window) { ${axeSource()} ; return true }).call(
        ${reach.windowExpression}, ${reach.windowExpression})`);
      const found: readonly AxeFinding[] = await run(runAxe, include);
      return found;
    },
    size: () => run((window) => ({ width: window.innerWidth, height: window.innerHeight })),
    screenshot: (path) => reach.screenshot(path, handle),
    close: reach.close,
  };
  return handle;
}

function visibleText(window: Window): string {
  return window.document.body?.innerText ?? '';
}

/** Waits until `test` holds; a failing test counts as not yet. */
export async function until(
  test: () => Promise<boolean>,
  complaint: string | (() => Promise<string>),
  timeout: number = TIMEOUT,
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await test().catch(() => false))) {
    if (Date.now() > end) throw new Error(typeof complaint === 'string' ? complaint : await complaint());
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}
