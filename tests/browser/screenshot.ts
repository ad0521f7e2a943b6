// Pictures for people to look at: .output/shots/<name>.png.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { OUTPUT } from './launch.ts';

const MARGIN = 12;

/** Gives where the picture of that name goes, and makes the folder. Anything but letters, digits and dots becomes -. */
export function shotPath(name: string, folder = 'shots'): `${string}.png` {
  const path: `${string}.png` = `${join(OUTPUT, folder, name.replaceAll(/[^\p{L}\p{N}.]+/gu, '-'))}.png`;
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Saves what is seen of a page, or of the part around `around` (a selector) with some margin. Gives the path. */
export async function screenshot(
  page: Page,
  name: string,
  { around, folder }: { readonly around?: string; readonly folder?: string } = {},
): Promise<string> {
  const path = shotPath(name, folder);
  if (around === undefined) {
    await page.screenshot({ path });
    return path;
  }
  const box = await page.$eval(around, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const clip = {
    x: Math.max(0, box.x - MARGIN),
    y: Math.max(0, box.y - MARGIN),
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
  await page.screenshot({ path, clip });
  return path;
}
