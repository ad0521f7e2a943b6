// The replica's own files: style sheets, and scripts bundled from TypeScript.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from './pages/document.ts';

const FOLDER = join(import.meta.dirname, 'client');
const SCRIPT = /^\/assets\/([a-z]+)\.js$/;
/** The page's own script, and what runs before it. */
const SCRIPTS = ['./client/main.ts', './client/sdk.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
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

/** Bundles one of the scripts with all that it imports into a classic script. */
async function scriptReply(name: string | null): Promise<Reply | null> {
  const entry = SCRIPTS.find((file) => basename(file, '.ts') === name);
  if (entry === undefined) return null;
  // Loaded late: it takes half a second, and tests of the shapes never need it.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: FOLDER,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'replica', fileName: name ?? '' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  return chunk ? fileReply('text/javascript; charset=utf-8', chunk.code) : null;
}

function fileReply(type: string, body: string): Reply {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}
