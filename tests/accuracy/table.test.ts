// The table as Markdown, with the target beside what was measured.

import { expect, it } from 'vitest';
import { isMet, type Measure, macro } from './measure.ts';
import { markdownTable } from './table.ts';

const MEASURE: Measure = {
  set: 'set',
  what: 'what',
  unit: 'share',
  ours: { hits: 5, of: 10 },
  peers: new Map([['peer', { hits: 0, of: 10 }]]),
  target: { is: 'at least', value: 0.975 },
};

it('writes ours, the target and each peer, a dash for a peer that cannot be asked', () => {
  expect(markdownTable([MEASURE], ['peer', 'other']).split('\n')).toEqual([
    '| set | what | cases | Ticklens | target | met | peer | other |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| set | what | 10 | .500 [.237–.763] | ≥ .975 | **no** | .000 [.000–.278] | – |',
  ]);
});

it.each([
  ['at least', 0.5, 'share', 5, true],
  ['at least', 0.51, 'share', 5, false],
  ['at most', 0.003, 'per 10,000', 1, false],
  ['at most', 0, 'per 10,000', 0, true],
  ['at most', 2, 'count', 2, true],
  ['at most', 2, 'count', 3, false],
] as const)('%s %s as %s, %i of 10', (is, value, unit, hits, expected) => {
  expect(isMet({ ...MEASURE, unit, ours: { hits, of: 10 }, target: { is, value } })).toBe(expected);
});

it('claims nothing where nothing was asked or measured', () => {
  expect(isMet({ ...MEASURE, target: null })).toBeNull();
  expect(isMet({ ...MEASURE, ours: { hits: 0, of: 0 } })).toBeNull();
});

it('weighs each class alike', () => {
  const { hits, of } = macro([
    { hits: 90, of: 90 },
    { hits: 0, of: 10 },
    { hits: 0, of: 0 },
  ]);
  expect(hits / of).toBeCloseTo(0.5);
  expect(of).toBe(100);
});
