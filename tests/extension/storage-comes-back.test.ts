// A background that began while storage was away: what is remembered counts as soon as it is there.

import { beforeEach, expect, it, vi } from 'vitest';
import { keepIdentity } from '../../lib/memory/identities/watch-list.ts';
import { begin, browserOfTests, forgetEverything, handleOf, NOW, sightingOf } from './cards-background.ts';
import { COPY, remembering, TAMSIN } from './remembering.ts';

/** Her own account for another country. */
const REGIONAL = sightingOf('maraokafor_official', { id: '72', displayName: 'Mara Okafor', badge: false });
const MARA = {
  handle: handleOf('maraokafor'),
  id: null,
  displayName: 'Mara Okafor',
  allowed: [{ handle: handleOf('maraokafor_official'), as: 'regional' }],
  at: NOW,
} as const;

let background: Awaited<ReturnType<typeof begin>>;

async function renew(): Promise<void> {
  const lasting = background.memoryFor(false);
  if (!lasting) throw new Error('no memory');
  await background.renewNames(lasting, NOW);
}

beforeEach(async () => {
  forgetEverything();
  background = await begin();
});

it('names that were met are known then, accounts that are allowed are spared, and open pages ask again', async () => {
  const lasting = background.memoryFor(false);
  if (lasting) await keepIdentity(lasting, MARA);
  await remembering(background).show([TAMSIN]);
  background = await begin();
  const { show } = remembering(background);
  const away = vi
    .spyOn(background.memory, 'read')
    .mockResolvedValue({ state: 'failed', problem: 'unavailable' });
  expect(await show([REGIONAL, COPY])).toEqual(['maraokafor_official']);
  await renew();
  expect(await show([REGIONAL, COPY])).toEqual(['maraokafor_official']);
  away.mockRestore();
  const told = vi.spyOn(browserOfTests.tabs, 'query');
  await renew();
  expect(told).toHaveBeenCalled();
  expect(await show([REGIONAL, COPY])).toEqual(['tamsinhollows_official']);
  told.mockClear();
  await renew();
  expect(told).not.toHaveBeenCalled();
});
