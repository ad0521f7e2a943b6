// Where a page has been on the replica, step by step, so that the same walk can be taken again without the extension.
// How a step is taken is visit.ts's matter.

import type { Page } from 'puppeteer-core';
import type { Site } from '../site/server.ts';

/** One step; `path` from the slash on. A long list is scrolled to an entry, by so many pixels a frame. */
export type Step =
  | { readonly kind: 'visit' | 'follow'; readonly path: string }
  | { readonly kind: 'scroll'; readonly entry: number; readonly pixels: number }
  | { readonly kind: 'press'; readonly selector: string }
  | { readonly kind: 'back' | 'forward' | 'reload' };

/** The steps so far, and whether any of them was hurried. */
export interface Trail {
  readonly steps: readonly Step[];
  readonly hurried: boolean;
}

/** Pages in the background are never called idle. */
const IDLE_WITHIN_MS = 500;

const NOWHERE: Trail = { steps: [], hurried: false };
const trails = new WeakMap<Page, { readonly site: Site; trail: Trail }>();

/** Notes the page's steps from here on. Each waits until the page has settled, unless it is hurried. */
export function keepTrail(page: Page, site: Site): void {
  trails.set(page, { site, trail: NOWHERE });
}

/** Resolves when the page has asked the replica for all it will: nothing is open, and its script has nothing left to do. */
export async function settled(page: Page, site: Site): Promise<void> {
  for (;;) {
    await site.quiet();
    const before = site.requests.length;
    // A page that is just being replaced can't answer; the next one can.
    const idle = await page.evaluate(isIdle, IDLE_WITHIN_MS).catch(() => false);
    if (idle && site.requests.length === before) return;
  }
}

/** Runs in the page. Pages without the replica's script have no work. */
async function isIdle(timeout: number): Promise<boolean> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout }));
  return (Reflect.get(window, 'replicaWork') ?? 0) === 0;
}

/** Gives the page's steps; none when nobody asked for them to be kept. */
export function trailOf(page: Page): Trail {
  return trails.get(page)?.trail ?? NOWHERE;
}

/** Notes a step that is about to be taken. */
export async function noteStep(page: Page, step: Step, hurried = false): Promise<void> {
  const kept = trails.get(page);
  if (!kept) return;
  if (!hurried) await settled(page, kept.site);
  const { steps, hurried: before } = kept.trail;
  kept.trail = { steps: [...steps, step], hurried: before || hurried };
}
