import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountJson } from '../../lib/cli/account-json.ts';
import { accountText } from '../../lib/cli/account-text.ts';
import { readCandidate } from '../../lib/cli/candidate.ts';
import { plainJson } from '../../lib/cli/plain-json.ts';
import { assessFiles, readFile } from '../../lib/cli/saved-files.ts';
import { verdictOn } from '../../lib/cli/verdict.ts';
import { wordsFor } from '../../lib/cli/words-for.ts';
import { bundledKnown } from '../../lib/known/bundled.ts';
import { buildNameIndex } from '../../lib/lookalike/name-index.ts';
import { hostile, hostileField } from './hostile.ts';
import { NOW, schemaCheck } from './run.ts';

const now = Date.parse(NOW);
const index = buildNameIndex(bundledKnown());
const check = schemaCheck('inspect');
const words = wordsFor('en');
/** Set to 10000 for the long run. */
const RUNS = Number(process.env['HOSTILE_RUNS'] ?? 300);

describe('inspect on hostile input', () => {
  it('never throws and always keeps to its schema', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 2 }), (texts) => {
        const readings = texts.map((text, i) => readFile(`${i}`, text, null, now));
        const assessments = assessFiles(readings, { handle: null, now, index });
        const accounts = assessments.map((one) => accountJson(one, now, words));
        for (const one of assessments) accountText(one, words);
        const pages = readings.flatMap(({ page }) => (page ? [page] : []));
        const output = JSON.parse(plainJson({ format: 'ticklens/1', accounts, pages }));
        expect(check(output)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('screen on hostile rows', () => {
  const checkVerdict = schemaCheck('screen');

  it('never throws and always keeps to its schema', { timeout: 600_000 }, () => {
    const fields = fc.record({
      handle: hostileField,
      displayName: hostileField,
      bio: hostileField,
      followers: hostileField,
      verified: fc.constantFrom('', 'true', 'false', 'x'),
    });
    fc.assert(
      fc.property(fields, (row) => {
        const { subject } = readCandidate({ line: 2, fields: row });
        expect(checkVerdict(JSON.parse(plainJson(verdictOn(subject, index, words))))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
