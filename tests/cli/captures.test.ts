// Runs the pipeline of inspect over files captured from TikTok, where that folder lies beside the project.
// They hold real people's profiles and are never part of it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountJson } from '../../lib/cli/account-json.ts';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import { NOW, ROOT, schemaCheck } from './run.ts';

const FOLDER = join(ROOT, '../shared/captures');
const EXPECTED = join(FOLDER, 'expected.json');
const isThere = existsSync(EXPECTED);
const now = Date.parse(NOW);

interface Expected {
  readonly handle: string;
  readonly id?: string;
  readonly badge?: string;
  readonly kind?: string;
  readonly category?: string;
  readonly labels?: readonly string[];
  readonly followers?: number;
  readonly likes?: number;
  readonly posts?: number;
}

const expected: Record<string, Expected[]> = isThere ? JSON.parse(readFileSync(EXPECTED, 'utf8')).files : {};
const files = isThere
  ? readdirSync(FOLDER).filter((name) => !['expected.json', 'INDEX.md'].includes(name))
  : [];
const index = buildNameIndex(bundledKnown());
const check = schemaCheck('inspect');
const words = wordsFor('en');

function inspect(file: string) {
  const reading = readFile(file, readFileSync(join(FOLDER, file), 'utf8'), null, now);
  const accounts = assessFiles([reading], { handle: null, now, index }).map((one) =>
    accountJson(one, now, words),
  );
  expect(check({ format: 'ticklens/1', accounts, pages: reading.page ? [reading.page] : [] })).toEqual([]);
  return { accounts, problem: reading.problem && words.say(reading.problem) };
}

describe.skipIf(!isThere)(`captures${isThere ? '' : ' (skipped: no folder ../shared/captures)'}`, () => {
  it.each(Object.entries(expected))('%s gives what a careful reader finds', (file, wanted) => {
    const { accounts, problem } = inspect(file);
    expect(problem).toBeNull();
    const found = accounts.map((account, i): Expected => {
      const want = wanted[i];
      return {
        handle: account.handle,
        ...(want?.id !== undefined && { id: account.id ?? 'unknown' }),
        ...(want?.badge !== undefined && { badge: account.badge.state }),
        ...(want?.kind !== undefined && { kind: account.kind.type }),
        ...(want?.category !== undefined && { category: account.kind.category ?? 'unknown' }),
        ...(want?.labels !== undefined && { labels: account.kind.labels }),
        ...(want?.followers !== undefined && { followers: account.stats.followers ?? Number.NaN }),
        ...(want?.likes !== undefined && { likes: account.stats.likes ?? Number.NaN }),
        ...(want?.posts !== undefined && { posts: account.posts.count ?? Number.NaN }),
      };
    });
    expect(found).toEqual(wanted);
  });

  it.each(files.filter((file) => !(file in expected)))('%s ends without a throw', (file) => {
    expect(inspect(file).problem).not.toBe('');
  });
});
