// Importing and exporting over the database: the preview tells what happens, all of it happens or nothing, and what is exported
// comes back the same. All people are invented.

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../../../lib/account/handle.ts';
import { parseHandle, parseUserId } from '../../../lib/account/handle.ts';
import { MAX_BROUGHT, readBrought } from '../../../lib/memory/brought/brought.ts';
import { type Memory, openMemory } from '../../../lib/memory/database.ts';
import { exportCsv, exportJson } from '../../../lib/memory/exchange/export.ts';
import { applyImport, previewImport } from '../../../lib/memory/exchange/import.ts';
import type { ImportMode } from '../../../lib/memory/exchange/kind.ts';
import { ALLOWED_AS, parseIdentity } from '../../../lib/memory/identities/identity.ts';
import { keepIdentity, listIdentities } from '../../../lib/memory/identities/watch-list.ts';
import { forgetDatabases, given, lastingOf } from '../any-memory.ts';
import { AROUND, fileOf, importText, known, NOW } from './any-file.ts';

beforeEach(forgetDatabases);

async function brought(memory: Memory) {
  return given(await readBrought(memory));
}

async function handlesIn(memory: Memory): Promise<readonly Handle[]> {
  return (await brought(memory)).map(({ handle }) => handle);
}

async function preview(memory: Memory, text: string, mode: ImportMode) {
  return given(await previewImport(memory, await fileOf(text), mode));
}

/** What the browser makes of a text that it writes to a file. */
async function csvOf(memory: Memory, kind: 'known' | 'identities'): Promise<string> {
  return given(await exportCsv(memory, kind, AROUND)).join('');
}

async function jsonOf(memory: Memory): Promise<string> {
  return given(await exportJson(memory, AROUND)).join('');
}

describe('a preview', () => {
  const BEFORE = 'handle,displayName\nmara.tonwerk,Mara\nnilovarga,Nilo\nlena.brunner,Lena\n';
  const FILE = 'handle,displayName\nmara.tonwerk,Mara\nnilovarga,Nilo Varga\njonas.vale,Jonas\n';
  const tally = { kind: 'known', added: 1, changed: 1, same: 1, others: 1, noRoom: 0 };

  it.each([
    ['merge', 'jonas.vale lena.brunner mara.tonwerk nilovarga'],
    ['replace', 'jonas.vale mara.tonwerk nilovarga'],
  ] as const)('says what a file would do, and changes nothing: %s', async (mode, after) => {
    const memory = openMemory();
    await importText(memory, BEFORE);
    const before = await brought(memory);
    expect(await preview(memory, FILE, mode)).toEqual([tally]);
    expect(await brought(memory)).toEqual(before);
    await importText(memory, FILE, mode);
    expect([...(await handlesIn(memory))].sort().join(' ')).toBe(after);
    expect((await brought(memory)).find(({ handle }) => handle === 'nilovarga')?.displayName).toBe(
      'Nilo Varga',
    );
    const same = await preview(memory, FILE, mode);
    expect(same).toEqual([{ ...tally, added: 0, changed: 0, same: 3, others: mode === 'merge' ? 1 : 0 }]);
  });

  it('says for how many there is no room, and the most followed are taken', async () => {
    const memory = openMemory();
    const rows = Array.from({ length: MAX_BROUGHT + 2 }, (_, i) => `h${i},${i + 1}`);
    const text = `handle,followersAtLeast\n${rows.join('\n')}\n`;
    expect(await preview(memory, text, 'merge')).toMatchObject([{ added: MAX_BROUGHT, noRoom: 2 }]);
    await importText(memory, text);
    const kept = await handlesIn(memory);
    expect(kept).toHaveLength(MAX_BROUGHT);
    expect(kept).not.toContain('h0');
    expect(kept).not.toContain('h1');
    expect(await preview(memory, 'handle\nh7\none.more\n', 'merge')).toMatchObject([
      { added: 0, changed: 1, noRoom: 1 },
    ]);
  });

  it('of a watch-list leaves the lists that were brought alone', async () => {
    const memory = openMemory();
    await importText(memory, BEFORE);
    await importText(memory, 'handle,allowed\nmara.tonwerk,own:tonwerk.shop\n', 'replace');
    expect(await handlesIn(memory)).toHaveLength(3);
    expect(given(await listIdentities(memory))).toEqual([
      parseIdentity({
        handle: 'mara.tonwerk',
        id: null,
        displayName: 'mara.tonwerk',
        allowed: [{ handle: 'tonwerk.shop', as: 'own' }],
        at: NOW,
      }),
    ]);
  });
});

describe('an import', () => {
  const MANY = `handle\n${Array.from({ length: 5000 }, (_, i) => `new${i}`).join('\n')}`;

  it.each(['merge', 'replace'] as const)(
    'that is stopped half-way leaves everything as it was: %s',
    async (mode) => {
      const memory = openMemory();
      await importText(memory, 'handle\nmara.tonwerk\n');
      const controller = new AbortController();
      const shares: number[] = [];
      const outcome = await applyImport(lastingOf(memory), await fileOf(MANY), mode, {
        signal: controller.signal,
        onProgress: (share) => {
          shares.push(share);
          if (share > 0.5) controller.abort();
        },
      });
      expect(outcome).toEqual({ state: 'cancelled' });
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(await handlesIn(memory)).toEqual(['mara.tonwerk']);
    },
  );

  it('that finds no room leaves everything as it was, and says so', async () => {
    const memory = openMemory();
    await importText(memory, 'handle\nmara.tonwerk\n');
    let puts = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      puts += 1;
      if (puts > 2) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    const outcome = await applyImport(lastingOf(memory), await fileOf(MANY), 'replace', {
      signal: new AbortController().signal,
      onProgress: () => {},
    });
    IDBObjectStore.prototype.put = put;
    expect(outcome).toEqual({ state: 'failed', problem: 'full' });
    expect(await handlesIn(memory)).toEqual(['mara.tonwerk']);
  });
});

describe('an export', () => {
  it('is one JSON document, a record a line', async () => {
    const memory = openMemory();
    expect(JSON.parse(await jsonOf(memory))).toMatchObject({ accounts: [], identities: [], known: [] });
    await importText(
      memory,
      'handle,followersAtLeast,evidence,asOf\nmara.tonwerk,1200,verified,2026-11\nx,,,\n',
    );
    await importText(
      memory,
      'handle,id,allowed,addedAt\nnilovarga,17,fan:nilo.fans own:nilo.two,2026-11-09T10:00:00Z\n',
    );
    expect(await jsonOf(memory)).toBe(`{
"format": "ticklens-memory/1",
"exportedAt": "2026-11-22T12:00:00.000Z",
"accounts": [
],
"identities": [
{"handle":"nilovarga","id":"17","displayName":"nilovarga","allowed":[{"handle":"nilo.fans","as":"fan"},{"handle":"nilo.two","as":"own"}],"addedAt":"2026-11-09T10:00:00.000Z"}
],
"known": [
{"handle":"mara.tonwerk","displayName":"mara.tonwerk","followersAtLeast":1200,"evidence":"verified","asOf":"2026-11","id":null},
{"handle":"x","displayName":"x","followersAtLeast":null,"evidence":"user","asOf":null,"id":null}
],
"decisions": [
],
"findings": [
]
}
`);
    expect(await csvOf(memory, 'identities')).toBe(
      '\ufeffhandle,id,displayName,allowed,addedAt\r\nnilovarga,17,nilovarga,fan:nilo.fans own:nilo.two,2026-11-09T10:00:00.000Z\r\n',
    );
  });

  it('holds no cell that a spreadsheet would run, and reads back what stood there', async () => {
    const memory = openMemory();
    await importText(memory, `handle,displayName\nmara,"=HYPERLINK(""http://x"")"\nnilo,"@SUM(1)"\n`);
    const csv = await csvOf(memory, 'known');
    expect(csv).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(csv).not.toMatch(/[,"\n][=+@-]/);
    const before = await brought(memory);
    forgetDatabases();
    const other = openMemory();
    await importText(other, csv);
    expect(await brought(other)).toEqual(before);
  });

  const handle = fc
    .string({ unit: fc.constantFrom(...'abz09_.'), minLength: 1, maxLength: 12 })
    .map((text) => parseHandle(text) ?? known('x').handle);
  const name = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim());
  const account = fc
    .record({
      handle,
      id: fc.option(fc.bigInt(1n, 10n ** 19n).map((id) => parseUserId(String(id)))),
      displayName: name,
      followersAtLeast: fc.option(fc.nat()),
      evidence: fc.constantFrom('verified' as const, 'widely-followed' as const, 'user' as const),
      asOf: fc.option(fc.constantFrom('2026', '2026-11', '2026-11-22')),
    })
    .map((facts) => known(facts.handle, { ...facts, displayName: facts.displayName || facts.handle }));
  const identity = fc
    .record({
      handle,
      id: fc.option(fc.constantFrom('17', '6935684182651699333')),
      displayName: name,
      allowed: fc.array(fc.record({ handle, as: fc.constantFrom(...ALLOWED_AS) }), { maxLength: 4 }),
      at: fc.nat(),
    })
    .map((value) => parseIdentity(value));

  it('comes back the same, as JSON and as CSV', async () => {
    const selector = ({ handle: own }: { handle: string }) => own;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(account, { selector, maxLength: 8 }),
        fc.uniqueArray(identity, { selector: (one) => one?.handle, maxLength: 8 }),
        async (accounts, identities) => {
          forgetDatabases();
          const memory = openMemory();
          for (const one of identities) if (one) given(await keepIdentity(lastingOf(memory), one));
          const rows = accounts.map((one) => JSON.stringify(one)).join(',');
          await importText(memory, `{"format": "ticklens-memory/1", "known": [${rows}]}`);
          expect(await brought(memory)).toEqual(accounts);
          const [json, knownCsv, identityCsv] = [
            await jsonOf(memory),
            await csvOf(memory, 'known'),
            await csvOf(memory, 'identities'),
          ];
          const listed = given(await listIdentities(memory));
          await memory.close();
          for (const texts of [[json], [knownCsv, identityCsv]]) {
            forgetDatabases();
            const other = openMemory();
            for (const text of texts) await importText(other, text, 'replace');
            expect(await brought(other)).toEqual(accounts);
            expect(given(await listIdentities(other))).toEqual(listed);
            await other.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
