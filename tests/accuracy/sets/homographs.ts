// Registered domain names that look like others, read as display names, against all targets of the set.

import { indexOver, isFound } from '../asked.ts';
import { jsonOf } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting, type Target } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'homographs-dev.json';
const LONG = 4;
/** The name is all that is looked up; this handle is near no target. */
const NO_HANDLE = '';

interface Case {
  readonly target: string;
  readonly homograph: string;
}

export const homographs: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const byTarget = jsonOf<Readonly<Record<string, readonly string[]>>>(text);
  const targets = Object.keys(byTarget);
  const cases = Object.entries(byTarget).flatMap(([target, names]) =>
    names.map((homograph): Case => ({ target, homograph })),
  );
  const index = indexOver(targets);
  const finders = new Map(setting.peers.map(({ name, over }) => [name, over(targets)]));
  const line = (what: string, some: readonly Case[], target: Target | null): Measure => ({
    set: 'registered homographs',
    what,
    unit: 'share',
    ours: rateOf(some, (one) =>
      isFound(index, { handle: NO_HANDLE, displayName: one.homograph }, one.target),
    ),
    peers: eachPeer(setting.peers, ({ name }) =>
      rateOf(
        some,
        (one) =>
          finders
            .get(name)?.(one.homograph)
            .some((place) => targets[place] === one.target) ?? false,
      ),
    ),
    target,
  });
  return [
    line('target found', cases, { is: 'at least', value: 0.975 }),
    line(
      'target found, 4 letters and more',
      cases.filter(({ target }) => target.length >= LONG),
      {
        is: 'at least',
        value: 0.99,
      },
    ),
    line(
      'target found, under 4 letters',
      cases.filter(({ target }) => target.length < LONG),
      null,
    ),
  ];
}
