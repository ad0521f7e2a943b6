// Accounts met, decisions and findings in files: what comes back is what went out, in both forms and to the letter of the
// schema, and what an import has to settle among accounts. All people are invented.

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Handle, UserId } from '../../../lib/account/handle.ts';
import { openMemory } from '../../../lib/memory/database.ts';
import { exportCsv, exportJson } from '../../../lib/memory/exchange/export.ts';
import type { KindId } from '../../../lib/memory/exchange/kind.ts';
import type { LoggedFinding } from '../../../lib/memory/findings/finding.ts';
import { findLogged, findMet } from '../../../lib/memory/look-through/look-through.ts';
import type { MetAccount } from '../../../lib/memory/met/met-account.ts';
import { schemaCheck } from '../../cli/run.ts';
import { forgetDatabases, given } from '../any-memory.ts';
import { handleOf } from '../met/people.ts';
import { AROUND, fileOf, importText, sayProblems } from './any-file.ts';

beforeEach(forgetDatabases);

const ALL = { search: '', from: 0, count: 100 };
const checkSchema = schemaCheck('memory');

const seconds = fc.integer({ min: 0, max: 2_000_000_000 }).map((count) => count * 1000);
const handle = fc.string({ unit: fc.constantFrom(...'abz09_.'), minLength: 1, maxLength: 12 }).map(handleOf);
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const id = fc.bigInt(1n, 10n ** 19n).map((digits) => String(digits) as UserId);
const count = fc.option(fc.nat());

const account: fc.Arbitrary<MetAccount> = fc.record({
  id,
  handle: fc.option(handle),
  displayName: name,
  followersAtLeast: count,
  pictureKey: fc.option(fc.constant('tos-maliva-avt-0068/0a1b')),
  createdAt: fc.option(seconds),
  firstMet: seconds,
  lastMet: seconds,
  lastUseful: seconds,
  // As memory has them: the latest first.
  earlier: fc
    .uniqueArray(fc.record({ handle: handle.map(formerly), until: seconds }), {
      maxLength: 3,
      selector: (one) => one.handle,
    })
    .map((earlier) => earlier.toSorted((a, b) => b.until - a.until)),
});

/** A handle that no account has now: the others are of other letters. */
function formerly(name: Handle): Handle {
  return handleOf(`${name.slice(0, 60)}q`);
}

const finding: fc.Arbitrary<LoggedFinding> = fc.record({
  subject: fc.oneof(
    id.map((digits) => `id:${digits}`),
    handle.map((own) => `handle:${own}`),
  ),
  handle,
  displayName: fc.option(name),
  kind: fc.constantFrom('look-alike', 'imitated-tick', 'fan'),
  target: fc.option(handle),
  surface: fc.constantFrom('comments', 'search-users', 'profile'),
  firstSeen: fc.nat(),
  lastSeen: fc.nat(),
  times: fc.integer({ min: 1, max: 99 }),
  events: fc.array(
    fc.oneof(
      fc.record({ what: fc.constantFrom('seen', 'gone', 'back'), at: fc.nat() }),
      fc.record({ what: fc.constant('renamed'), at: fc.nat(), from: handle, to: handle }),
    ) as fc.Arbitrary<LoggedFinding['events'][number]>,
    { minLength: 1, maxLength: 5 },
  ),
});

describe('accounts met and findings', () => {
  it('come back the same, as JSON and as CSV, and keep to the schema', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(account, { selector: (one) => one.id, maxLength: 6 }),
        fc.uniqueArray(finding, { selector: (one) => one.subject, maxLength: 6 }),
        async (accounts, findings) => {
          forgetDatabases();
          const memory = openMemory();
          const unique = new Set<string>();
          // No two have one handle at the same time.
          const met = accounts.map((one) => {
            const isTaken = one.handle !== null && unique.has(one.handle);
            if (one.handle) unique.add(one.handle);
            return isTaken ? { ...one, handle: null } : one;
          });
          const rows = (list: readonly object[]) => JSON.stringify(list.map((one) => asTimes(one)));
          await importText(
            memory,
            `{"format": "ticklens-memory/1", "accounts": ${rows(met)}, "findings": ${rows(findings)}}`,
          );
          const kept = {
            met: given(await findMet(memory, ALL)),
            logged: given(await findLogged(memory, ALL)),
          };
          expect(new Set(kept.met.rows)).toEqual(new Set(met));
          expect(new Set(kept.logged.rows)).toEqual(new Set(findings));
          const json = given(await exportJson(memory, AROUND)).join('');
          expect(checkSchema(JSON.parse(json))).toEqual([]);
          const csv = async (kind: KindId) => given(await exportCsv(memory, kind, AROUND)).join('');
          const texts = [[json], [await csv('accounts'), await csv('findings')]];
          await memory.close();
          for (const files of texts) {
            forgetDatabases();
            const other = openMemory();
            for (const text of files) await importText(other, text, 'replace');
            expect(given(await findMet(other, ALL))).toEqual(kept.met);
            expect(given(await findLogged(other, ALL))).toEqual(kept.logged);
            await other.close();
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('keep the later word in a merge, and one handle for one account', async () => {
    const memory = openMemory();
    const row = (own: string, called: string, lastMet: string) =>
      `{"id": "${own}", "handle": "mara", "displayName": "${called}", "firstMet": "2026-01-01", "lastMet": "${lastMet}", "lastUseful": "${lastMet}"}`;
    const file = (...rows: string[]) => `{"format": "ticklens-memory/1", "accounts": [${rows.join(',')}]}`;
    await importText(memory, file(row('17', 'Mara', '2026-11-10')));
    await importText(memory, file(row('17', 'Mara of old', '2026-11-01')));
    expect(given(await findMet(memory, ALL)).rows).toMatchObject([{ displayName: 'Mara' }]);
    await importText(memory, file(row('18', 'Mara Two', '2026-11-20')));
    expect(given(await findMet(memory, ALL)).rows).toMatchObject([
      { id: '18', handle: 'mara' },
      { id: '17', handle: null, earlier: [{ handle: 'mara', until: Date.UTC(2026, 10, 10) }] },
    ]);
  });

  it.each([
    ['times', '"times": 0', 'times says “0”'],
    ['an event of another kind', '"events": [{"what": "eaten", "at": "2026-01-01"}]', 'events says'],
    ['no events', '"events": []', 'events says'],
    ['a subject', '"subject": "id:x"', 'subject says “id:x”'],
    ['a day that is none', '"lastSeen": "2026-13-45"', 'lastSeen says “2026-13-45”'],
  ])('leave out what says wrong %s', async (_, member, problem) => {
    const whole =
      '"subject": "id:9", "handle": "x", "kind": "fan", "surface": "comments", "firstSeen": "2026-01-01", "lastSeen": "2026-01-01", "times": 1, "events": [{"what": "seen", "at": "2026-01-01"}]';
    const text = `{"format": "ticklens-memory/1", "findings": [{${whole}}, {${whole}, "subject": "id:10", ${member}}]}`;
    const file = await fileOf(text);
    expect(file.drafts.map(({ size }) => size())).toEqual([1]);
    expect(sayProblems(file)[0]).toContain(problem);
  });
});

describe('accounts met', () => {
  const TITLES = 'id,handle,displayName,firstMet,lastMet,lastUseful,earlier';
  const DAYS = '2026-11-01,2026-11-02,2026-11-02';

  it('have their earlier handles the latest first, each once, and not the present one', async () => {
    const memory = openMemory();
    const earlier = 'b/2026-03-01 a/2026-01-01 mara/2026-04-01 a/2026-05-01 c/2026-02-01';
    await importText(memory, `${TITLES}\n17,mara,Mara,${DAYS},${earlier}\n`);
    const { rows } = given(await findMet(memory, ALL));
    expect(rows[0]?.earlier.map(({ handle }) => handle)).toEqual(['a', 'b', 'c']);
  });

  it('are none on days that no month has', async () => {
    const file = await fileOf(`${TITLES}\n17,mara,Mara,2026-02-30,2026-11-02,2026-11-02,\n`);
    expect(sayProblems(file)).toEqual([
      '2: firstMet says “2026-02-30”. It should be a day or a moment in UTC, such as 2026-11-22 or 2026-11-22T10:30:00Z.',
    ]);
  });
});

/** Times of a record as files say them. */
function asTimes(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => asTimes(one));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, asTimes(held, name)]));
  }
  const isTime = /^(at|until|createdAt|firstMet|lastMet|lastUseful|firstSeen|lastSeen)$/.test(key);
  return isTime && typeof value === 'number' ? new Date(value).toISOString() : value;
}
