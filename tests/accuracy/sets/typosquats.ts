// Real typosquats of package names, against all targets of the set.

import { indexOver, isFound } from '../asked.ts';
import { csvRows } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting, type Target } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'typosquats-dev.csv';

interface Case {
  readonly lookalike: string;
  readonly target: string;
  readonly registry: string;
}

export const typosquats: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const cases = csvRows(text).map(readCase);
  const targets = [...new Set(cases.map(({ target }) => target))];
  const index = indexOver(targets);
  const finders = new Map(setting.peers.map(({ name, over }) => [name, over(targets)]));
  const line = (what: string, some: readonly Case[], target: Target | null): Measure => ({
    set: 'package typosquats',
    what,
    unit: 'share',
    ours: rateOf(some, (one) => isFound(index, { handle: one.lookalike, displayName: null }, one.target)),
    peers: eachPeer(setting.peers, ({ name }) =>
      rateOf(
        some,
        (one) =>
          finders
            .get(name)?.(one.lookalike)
            .some((place) => targets[place] === one.target) ?? false,
      ),
    ),
    target,
  });
  const of = (registry: string) => cases.filter((one) => one.registry === registry);
  return [
    line('target found, all registries', cases, { is: 'at least', value: 0.975 }),
    line('target found, npm alone', of('npm'), { is: 'at least', value: 0.93 }),
    line('target found, RubyGems alone', of('rubygems'), null),
  ];
}

function readCase(row: Readonly<Record<string, string | undefined>>): Case {
  return {
    lookalike: (row['lookalike'] ?? '').toLowerCase(),
    target: (row['target'] ?? '').toLowerCase(),
    registry: row['registry'] ?? '',
  };
}
