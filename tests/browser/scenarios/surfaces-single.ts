// Places that show one account at a time: one person after the other, then another in the very same elements. What is right is said in ../expected-marks.ts.

import { setTimeout as sleep } from 'node:timers/promises';
import { CAST } from '../../site/crowd/cast.ts';
import { allowedOn, type Choice } from '../expected-marks.ts';
import { expectNoneWrong, watchMarks } from '../marks.ts';
import { passesOn } from '../passes-on.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { checkOne, LATE_MS } from '../surface-checks.ts';
import { SINGLES, type Single } from '../surface-table.ts';
import { follow, visit } from '../visit.ts';

/** One after the other: one of each part. */
export const IN_TURN: readonly string[] = [
  ...new Map([...CAST].reverse().map(({ handle, role }) => [role, handle])).values(),
];
const [FIRST = ''] = IN_TURN;

export function marksSingles(single: Single, choice?: Choice) {
  return async (context: ScenarioContext) => {
    const { page } = context;
    await visit(page, '/login');
    await watchMarks(page, allowedOn([single], choice));
    for (const handle of [...IN_TURN, FIRST]) {
      await follow(page, single.path(context, handle));
      await checkOne(page, single, handle, choice);
    }
    const copy = 'duo1ingo_official';
    await follow(page, single.path(context, copy));
    await checkOne(page, single, copy, choice);
    // The very same elements, without another address.
    await passesOn(context, single, [copy, 'lena.brunner', copy], choice);
    await sleep(LATE_MS);
    await expectNoneWrong(page);
  };
}

export const scenarios: readonly Scenario[] = SINGLES.map((single) => ({
  name: `surfaces: ${single.surface}`,
  run: marksSingles(single),
}));
