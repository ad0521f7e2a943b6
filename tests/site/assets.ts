// The replica's own files: style sheets, and scripts with the types taken off.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from './pages/document.ts';

const FOLDER = join(import.meta.dirname, 'client');
const SCRIPT = /^\/assets\/(?:client\/)?([a-z-]+)\.js$/;
const STYLE = /^\/assets\/([a-z]+)\.css$/;
const prepared = new Map<string, Reply>();

/** Gives a file of the replica, or null where there is none. */
export async function assetFor(path: string): Promise<Reply | null> {
  const known = prepared.get(path);
  if (known) return known;
  const style = STYLE.exec(path)?.[1];
  const made = style ? styleReply(style) : await scriptReply(SCRIPT.exec(path)?.[1] ?? null);
  if (made) prepared.set(path, made);
  return made;
}

function styleReply(name: string): Reply | null {
  const file = join(FOLDER, `${name}.css`);
  return existsSync(file) ? fileReply('text/css; charset=utf-8', readFileSync(file, 'utf8')) : null;
}

async function scriptReply(name: string | null): Promise<Reply | null> {
  const file = name && join(FOLDER, `${name}.ts`);
  if (!file || !existsSync(file)) return null;
  // Loaded late: it takes half a second, and tests of the shapes never need it.
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  return fileReply(
    'text/javascript; charset=utf-8',
    code.replaceAll(/(from\s*"\.\/[a-z-]+)\.ts"/g, '$1.js"'),
  );
}

function fileReply(type: string, body: string): Reply {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}
