// Runs axe in a page or a popup of either browser. Evaluating is not subject to a page's content security policy.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** One rule that is broken, how much it matters, and the first elements that break it. */
export interface AxeFinding {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly targets: readonly string[];
}

let source: string | undefined;

/** Gives axe's own program. It leaves `axe` on the window that it runs in. */
export function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/** What of axe is used, as it stands on a window. */
interface AxeWindow extends Window {
  readonly axe: {
    run(
      context: unknown,
      options: { readonly resultTypes: readonly string[] },
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly impact: string | null;
        readonly help: string;
        readonly nodes: readonly { readonly target: readonly unknown[] }[];
      }[];
    }>;
  };
}

/** Runs axe on a window that has it; sent to the browser as text. Without `include` the whole document counts. */
export async function runAxe(window: Window, include: readonly string[]): Promise<readonly AxeFinding[]> {
  const { axe } = window as AxeWindow; // Put there just before.
  const context = include.length > 0 ? { include: include.map((selector) => [selector]) } : window.document;
  const { violations } = await axe.run(context, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? 'unknown',
    help,
    targets: nodes.slice(0, 5).map(({ target }) => target.flat().join(' ')),
  }));
}

/** Gives what axe finds on a page, or in the parts of it that match; open shadow roots are looked into. */
export async function axe(page: Page, include: readonly string[] = []): Promise<readonly AxeFinding[]> {
  await page.evaluate(axeSource());
  const found = await page.evaluate(`(${runAxe})(window, ${JSON.stringify(include)})`);
  return found as readonly AxeFinding[]; // What runAxe gives, carried over as JSON.
}
