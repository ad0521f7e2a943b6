// A file that comes in while a new name index is being built: what it brought is known afterwards.

import { beforeEach, expect, it, vi } from 'vitest';
import { answerMemory } from '../../entrypoints/background/answer-memory.ts';
import { namesKnown, renewNames } from '../../entrypoints/background/known-names.ts';
import { memory, memoryFor } from '../../entrypoints/background/memory.ts';
import { knownWithHandle } from '../../lib/lookalike/known-names.ts';
import * as index from '../../lib/lookalike/name-index.ts';
import { forgetDatabases } from '../memory/any-memory.ts';
import { importText } from '../memory/exchange/any-file.ts';
import { handleOf } from '../rules/account-builder.ts';

const { browser } = await vi.hoisted(async () => {
  const { extensionBrowser } = await import('./extension-browser.ts');
  return { browser: extensionBrowser() };
});

vi.mock('../../lib/browser/api.ts', () => ({
  browser,
  SITE_ADDRESS: 'https://www.tiktok.com/',
  SITE_ORIGINS: ['https://www.tiktok.com/*'],
}));
vi.mock('../../lib/lookalike/name-index.ts', { spy: true });

const NOW = Date.UTC(2026, 10, 22, 12);
const PAGE = { kind: 'page', isPrivateWindow: false } as const;

beforeEach(forgetDatabases);

it('is in the index that is built next', async () => {
  const lasting = memoryFor(false);
  if (!lasting) throw new Error('no memory');
  const { promise: imported, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: building, resolve: isBuilding } = Promise.withResolvers<void>();
  vi.mocked(index.buildNameIndexSlowly).mockImplementationOnce(async (known) => {
    isBuilding();
    await imported;
    return index.buildNameIndex(known);
  });
  const renewed = renewNames(lasting, NOW);
  await building;
  // The page writes it by itself, and tells the background afterwards.
  await importText(memory, 'handle\nbrotzeit.at\n');
  const told = answerMemory({ type: 'memory-changed' }, PAGE, NOW);
  goOn();
  await Promise.all([renewed, told]);
  await renewNames(lasting, NOW);
  expect(knownWithHandle(await namesKnown(), handleOf('brotzeit.at'))).not.toBeNull();
});
