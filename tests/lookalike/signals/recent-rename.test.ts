// A copied name that was taken lately.

import { expect, it } from 'vitest';
import type { Subject } from '../../../lib/lookalike/lookalike.ts';
import { recentRename } from '../../../lib/lookalike/signals/recent-rename.ts';
import { beside, subject } from '../people.ts';

const DAY = 86_400_000;
const READ = Date.UTC(2026, 10, 22);
const ago = (days: number) => READ - days * DAY;

function found(handle: string, name: string | null, times: Partial<Subject>): string | null {
  const signal = recentRename(beside(subject(handle, name, times)));
  return signal && `${signal.reason.id} ${JSON.stringify(signal.reason.args)}`;
}

it.each([
  ['name yesterday', 'x', 'Mara Okafor', { nameChangedAt: ago(1), readAt: READ }, 'name', ago(1)],
  ['name today', 'x', 'Mara Okafor TV', { nameChangedAt: READ, readAt: READ }, 'name', READ],
  ['handle 30 days ago', 'maraokafor_x', null, { handleChangedAt: ago(30), readAt: READ }, 'handle', ago(30)],
  ['near handle', 'maraokafr', null, { handleChangedAt: ago(3), readAt: READ }, 'handle', ago(3)],
  [
    'both, the name first',
    'maraokafor_',
    'Mara Okafor',
    { nameChangedAt: ago(2), handleChangedAt: ago(1), readAt: READ },
    'name',
    ago(2),
  ],
])('%s', (_, handle, name, times, what, date) => {
  expect(found(handle, name, times)).toBe(`lookalike.rename.${what} ${JSON.stringify({ day: { date } })}`);
});

it.each([
  ['a change long ago', 'maraokafor_', 'Mara Okafor', { nameChangedAt: ago(31), readAt: READ }],
  ['a change to another name', 'maraokafor_', 'Somebody', { nameChangedAt: ago(1), readAt: READ }],
  ['a change to another handle', 'zzz', 'Mara Okafor', { handleChangedAt: ago(1), readAt: READ }],
  ['a change after the reading', 'x', 'Mara Okafor', { nameChangedAt: ago(-1), readAt: READ }],
  ['unknown times', 'maraokafor_', 'Mara Okafor', { readAt: READ }],
  ['an unknown time of reading', 'x', 'Mara Okafor', { nameChangedAt: ago(1) }],
  ['an unknown name', 'zzz', null, { nameChangedAt: ago(1), readAt: READ }],
])('nothing for %s', (_, handle, name, times) => {
  expect(found(handle, name, times)).toBeNull();
});
