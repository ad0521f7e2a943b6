// What the popup lists on a page that is no profile: the same findings as the page has marks, and no others.

import { beforeEach, expect, it, vi } from 'vitest';
import type { MetPage, SeenCard } from '../../lib/browser/card-messages.ts';
import { listFindings } from '../../lib/memory/findings/finding-log.ts';
import { begin, cardOf, forgetEverything, handleOf, NOW, sightingOf } from './cards-background.ts';

const AUTHOR = sightingOf('tamsinhollows', { id: '6800000000000000001', displayName: 'Tamsin Hollows' });
const AROUND = { beside: [handleOf('tamsinhollows')], query: null, people: [AUTHOR] };

beforeEach(forgetEverything);

function namesake(handle: string, id: string, surface: string): SeenCard {
  return cardOf(sightingOf(handle, { id, displayName: 'Tamsin Hollows' }), { surface });
}

/** Gives the handles of those with a finding and of the others, and of those in the log. */
async function report(met: MetPage) {
  vi.doMock('../../lib/browser/tab-reading.ts', () => ({ readMet: async () => ({ outcome: 'met', met }) }));
  const { settled, memory } = await begin();
  const { metReport } = await import('../../entrypoints/background/met-report.ts');
  const answer = await metReport(1, false, NOW);
  await settled();
  const log = await listFindings(memory);
  if (answer.state !== 'met' || log.state === 'failed') throw new Error('no report');
  return {
    marked: answer.marked.map(({ handle }) => handle),
    others: answer.others.map(({ handle }) => handle),
    logged: log.value.map(({ handle }) => handle),
  };
}

it('lays commenters beside the author, and nobody of the side column or of other videos', async () => {
  const cards = [
    namesake('walks_and_tea', '71', 'sidebar'),
    namesake('evening.light', '72', 'comment'),
    namesake('other_videos', '73', 'video-author'),
    namesake('no_such_place', '74', 'elsewhere'),
  ];
  expect(await report({ around: AROUND, cards })).toEqual({
    marked: ['evening.light'],
    others: ['walks_and_tea', 'other_videos', 'no_such_place'],
    logged: ['evening.light'],
  });
});

it('lays who is found beside what was searched for, and commenters beside nobody there', async () => {
  const vouched = { ...AUTHOR, badge: true };
  const around = { ...AROUND, query: 'tamsin hollows', people: [vouched] };
  const cards = [namesake('walks_and_tea', '71', 'search-user'), namesake('evening.light', '72', 'comment')];
  expect(await report({ around, cards })).toMatchObject({
    marked: ['walks_and_tea'],
    others: ['evening.light'],
  });
});
