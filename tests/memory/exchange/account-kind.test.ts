// Accounts met in files: what is kept of their moments.

import { beforeEach, expect, it } from 'vitest';
import { openMemory } from '../../../lib/memory/database.ts';
import { previewImport } from '../../../lib/memory/exchange/import.ts';
import { forgetDatabases, given } from '../any-memory.ts';
import { fileOf, importText, sayProblems } from './any-file.ts';

beforeEach(forgetDatabases);

it('a file that was imported says, when it comes again, that all is the same, however fine its times are', async () => {
  const memory = openMemory();
  const at = '2026-11-02T10:00:00.750Z';
  const file = JSON.stringify({
    format: 'ticklens-memory/1',
    accounts: [
      {
        id: '17',
        handle: 'mara.tonwerk',
        displayName: 'Mara',
        createdAt: at,
        firstMet: at,
        lastMet: at,
        lastUseful: at,
        earlier: [{ handle: 'mara.ton', until: at }],
      },
    ],
  });
  await importText(memory, file);
  const after = given(await previewImport(memory, await fileOf(file), 'merge'));
  expect(after).toMatchObject([{ added: 0, changed: 0, same: 1 }]);
});

it.each([
  ['id,handle,firstMet,lastMet,lastUseful\n17,mara.tonwerk,2026-11-01,2026-11-02,2026-11-02\n', 2],
  [
    '{"format": "ticklens-memory/1", "accounts": [{"id": "17", "handle": "mara.tonwerk", "displayName": "", "firstMet": "2026-11-01", "lastMet": "2026-11-02", "lastUseful": "2026-11-02"}]}',
    1,
  ],
])('an account without a name is left out (%#)', async (text, line) => {
  expect(sayProblems(await fileOf(text))).toEqual([
    `${line}: displayName is missing. It should be a name of at most 200 characters.`,
  ]);
});
