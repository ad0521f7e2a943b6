// @vitest-environment happy-dom
// Decisions and findings as "What Ticklens remembers" lists them.

import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Decisions } from '../../../components/memory/Decisions.tsx';
import { Findings } from '../../../components/memory/Findings.tsx';
import type { LoggedAccount, MadeDecision } from '../../../components/memory/view.ts';
import { memoryWords } from '../../../entrypoints/memory/memory-words.ts';
import { show, textOf } from '../show.tsx';

const AT = Date.UTC(2026, 10, 9);
const EN = memoryWords('en');

/** Names stand in isolates; people see none. */
function said(element: Element | null): string {
  return textOf(element).replace(/[\u2068\u2069]/g, '');
}

it('decisions are sentences, each with its way back', () => {
  const decisions: readonly MadeDecision[] = [
    { key: 'a', handle: 'x', what: 'genuine', target: null, at: AT },
    { key: 'b', handle: null, what: 'look-alike', target: null, at: AT },
    { key: 'c', handle: 'y', what: 'not-look-alike', target: 'z', at: AT },
  ];
  const onTakeBack = vi.fn();
  const root = show(<Decisions decisions={decisions} last={null} onTakeBack={onTakeBack} />, EN);
  expect([...root.querySelectorAll('.row-text')].map(said)).toEqual([
    'You called @x genuine.Nov 9, 2026',
    'You called an account a look-alike.Nov 9, 2026',
    'You said that @y is no look-alike of @z.Nov 9, 2026',
  ]);
  act(() => root.querySelectorAll<HTMLElement>('.rows button')[2]?.click());
  expect(onTakeBack).toHaveBeenCalledWith(decisions[2]);
});

it('findings are lines of time', () => {
  const account: LoggedAccount = {
    subject: 'id:1',
    handle: 'mara.prizes',
    displayName: null,
    kind: 'look-alike',
    target: 'mara',
    times: 2,
    events: [
      { what: 'seen', at: AT },
      { what: 'renamed', at: AT, from: 'old', to: 'mara.prizes' },
      { what: 'gone', at: AT },
      { what: 'back', at: AT },
    ],
  };
  const root = show(
    <Findings part={{ rows: [account], from: 0, total: 1 }} onMove={() => {}} onRetry={() => {}} />,
    EN,
  );
  expect(said(root.querySelector('.line'))).toBe(
    'mara.prizes @mara.prizesPossible look-alike of @mara · met 2 times',
  );
  expect([...root.querySelectorAll('.timeline li')].map(said)).toEqual([
    'Nov 9, 2026 found',
    'Nov 9, 2026 @old became @mara.prizes',
    'Nov 9, 2026 TikTok shows no such profile',
    'Nov 9, 2026 there again',
  ]);
});

it.each([
  ['look-alike', 'mara', 'Possible look-alike of @mara'],
  ['look-alike', null, 'Possible look-alike'],
  ['fan', null, 'Fan account'],
  ['imitated-tick', null, 'Wrote a check mark into its name'],
  ['imitated-tick', 'mara', 'Wrote a check mark into its name'],
] as const)('a finding of kind %s that points at %s is called what it is', (kind, target, text) => {
  const account: LoggedAccount = {
    subject: 'id:1',
    handle: 'x',
    displayName: null,
    kind,
    target,
    times: 1,
    events: [{ what: 'seen', at: AT }],
  };
  const root = show(
    <Findings part={{ rows: [account], from: 0, total: 1 }} onMove={() => {}} onRetry={() => {}} />,
    EN,
  );
  expect(said(root.querySelector('small'))).toBe(`${text} · met 1 time`);
});
