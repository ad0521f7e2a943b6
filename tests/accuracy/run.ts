// How well look-alikes are told, ours and peers in one run, as one Markdown table:
//   npm run accuracy -- DIR [--known FILE]     the sets in DIR, which are not part of the project
//   npm run accuracy                           the project's own vectors
// What is left out, and why, goes to standard error. Bad input ends in a line there and exit code 2.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { KnownListError, parseKnownCsv } from '../../lib/known/csv.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import type { Measure } from './measure.ts';
import { loadPeers } from './peers/catalog.ts';
import { SETS } from './sets/catalog.ts';
import { markdownTable } from './table.ts';
import { vectorMeasures } from './vectors.ts';

const KNOWN = join('..', 'roster', 'known-accounts.csv');
const CONFUSABLES = 'confusables-17.0.txt';

class InputError extends Error {}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path} cannot be read`, { cause: error });
  }
}

function measureAll(folder: string, knownPath: string): string {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
  const { accounts: known } = parseKnownCsv(textOf(knownPath));
  const { peers, leftOut } = loadPeers(read(CONFUSABLES));
  for (const reason of leftOut) console.error(reason);
  const setting = { read, known, peers, index: buildNameIndex(known), words: wordsFor('en') };
  const measures = SETS.flatMap(({ file, measure }): readonly Measure[] => {
    if (file !== '' && read(file) === null) {
      console.error(`${file} is left out: it is not in ${folder}`);
      return [];
    }
    return measure(setting);
  });
  return markdownTable(
    measures,
    peers.map(({ name }) => name),
  );
}

function run(): void {
  const { values, positionals } = parseArgs({
    options: { known: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new InputError('one folder at most');
  if (folder === undefined) {
    console.log(markdownTable(vectorMeasures(), []));
    return;
  }
  if (!existsSync(folder)) throw new InputError(`${folder} is not there`);
  console.log(measureAll(folder, values.known ?? join(folder, KNOWN)));
}

try {
  run();
} catch (error) {
  const isInput =
    error instanceof InputError || error instanceof KnownListError || error instanceof TypeError;
  if (!isInput) throw error;
  console.error(`accuracy: ${error.message}`);
  process.exitCode = 2;
}
