// Makes bundled.generated.ts out of a CSV of known accounts: node lib/known/build-bundled.ts FILE.csv
// Run by hand when the list changes, never by the build. Any problem in the list stops it: what ships is read twice.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import terminal from '../words/en/terminal.json' with { type: 'json' };
import { createWords } from '../words/words.ts';
import { packKnown } from './bundled-form.ts';
import { KnownListError, parseKnownCsv } from './csv.ts';

const WORDS = createWords('en', [terminal]);
const TARGET = join(import.meta.dirname, 'bundled.generated.ts');

/** Characters that could make the file read differently from what it says, and those with a meaning in a template. */
const UNSEEN = /(?!\n|\t)[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
const TEMPLATE_SIGNS = /[\\`]|\$(?=\{)/g;

/** Gives the source text of bundled.generated.ts for a CSV text. Throws on a list with problems. */
export function bundledSource(csv: string): string {
  const { accounts, problems } = parseKnownCsv(csv);
  const [first] = problems;
  if (first) {
    const said = WORDS.say(first.problem);
    throw new Error(`line ${first.line}: ${said} (${problems.length} problems in all)`);
  }
  const list = packKnown(accounts);
  const packed = list.replace(TEMPLATE_SIGNS, '\\$&').replace(UNSEEN, escaped);
  return `// Made by build-bundled.ts; do not edit. ${accounts.length} known accounts: handle, display name, followers at least,
// evidence (v verified, w widely followed), year. Facts as TikTok showed them in that year.
export const BUNDLED = \`${packed}\`;
/** The first 32 bits of the SHA-256 of the list. */
export const EDITION = 0x${editionOf(list)};
`;
}

function editionOf(list: string): string {
  return createHash('sha256').update(list).digest('hex').slice(0, 8);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function main(file: string | undefined): void {
  if (file === undefined) {
    process.stderr.write('usage: node lib/known/build-bundled.ts FILE.csv\n');
    process.exitCode = 2;
    return;
  }
  try {
    writeFileSync(TARGET, bundledSource(readFileSync(file, 'utf8')));
  } catch (error) {
    process.stderr.write(`${file}: ${causeOf(error)}\n`);
    process.exitCode = 2;
  }
}

function causeOf(error: unknown): string {
  if (error instanceof KnownListError) return WORDS.say(error.problem);
  return error instanceof Error ? error.message : String(error);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv[2]);
