// Variants that dnstwist makes of known handles: its fuzzers are classes of tricks.

import { isFound, isShown, said } from '../asked.ts';
import { jsonOf } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, macro, type Setting } from '../measure.ts';
import { NEUTRAL_HANDLE } from '../other-names.ts';
import { type Rate, rateOf } from '../rate.ts';

const FILE = 'dnstwist-variants-dev.json';
const SET = 'dnstwist variants';
const HANDLE_LETTERS = /^[a-z0-9._-]+$/;

type Case = readonly [target: string, fuzzer: string, variant: string];

export const dnstwist: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const cases = jsonOf<readonly Case[]>(text);
  const byFuzzer = Map.groupBy(cases, ([, fuzzer]) => fuzzer);
  const byPeer = new Map(
    setting.peers.map((peer) => {
      const find = peer.over(setting.known.map(({ handle }) => handle));
      const isTaken = ([target, , variant]: Case) =>
        find(variant).some((place) => setting.known[place]?.handle === target);
      return [peer.name, new Set(cases.filter(isTaken))];
    }),
  );
  const found = new Set(
    cases.filter(([target, , variant]) =>
      isFound(setting.index, { handle: variant, displayName: null }, target),
    ),
  );
  const shown = new Set(cases.filter(([, , variant]) => isShown(said(setting, { handle: variant }))));
  const overFuzzers = (hits: ReadonlySet<Case>): Rate =>
    macro([...byFuzzer.values()].map((some) => rateOf(some, (one) => hits.has(one))));
  const peers = (rate: (hits: ReadonlySet<Case>) => Rate) =>
    eachPeer(setting.peers, ({ name }) => rate(byPeer.get(name) ?? new Set()));
  const line = (what: string, ours: Rate, rest: Partial<Measure>): Measure => ({
    set: SET,
    what,
    unit: 'share',
    ours,
    peers: new Map(),
    target: null,
    ...rest,
  });
  const foreign = cases.filter(([, , variant]) => !HANDLE_LETTERS.test(variant));
  return [
    line('target found, macro over fuzzers', overFuzzers(found), {
      peers: peers(overFuzzers),
      target: { is: 'at least', value: 0.998 },
    }),
    line('shown from the handle alone, macro over fuzzers', overFuzzers(shown), {
      peers: peers(overFuzzers),
      target: { is: 'at least', value: 0.975 },
    }),
    ...[...byFuzzer].map(([fuzzer, some]) =>
      line(
        `target found: ${fuzzer}`,
        rateOf(some, (one) => found.has(one)),
        {
          peers: peers((hits) => rateOf(some, (one) => hits.has(one))),
        },
      ),
    ),
    line(
      'target found: letters no handle can hold, as display name',
      rateOf(foreign, ([target, , variant]) =>
        isFound(setting.index, { handle: NEUTRAL_HANDLE, displayName: variant }, target),
      ),
      { peers: peers((hits) => rateOf(foreign, (one) => hits.has(one))) },
    ),
  ];
}
