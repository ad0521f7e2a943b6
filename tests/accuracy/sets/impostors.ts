// Impostors made of every known account, with a fixed seed.

import { isGenericHandle, nameRarity } from '../../../lib/lookalike/rarity.ts';
import { takenFor } from '../accounts.ts';
import { isFound, isShown, isStrong, said } from '../asked.ts';
import { type Impostor, impostorOf } from '../impostor.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting, type Target } from '../measure.ts';
import { randomFrom } from '../random.ts';
import { type Rate, rateOf } from '../rate.ts';

const SEED = 20_261_122;
const SET = 'impostors, generated';
const SHORTEST_HANDLE = 5;

/** Made of the known accounts themselves: there is no file. */
export const impostors: AccuracySet = { file: '', measure };

function measure(setting: Setting): readonly Measure[] {
  const { known, index, peers } = setting;
  const random = randomFrom(SEED);
  const handles = new Set<string>(known.map(({ handle }) => handle));
  const all = known
    .map((target) => impostorOf(target, random))
    .filter(({ subject }) => !handles.has(subject.handle));
  const telling = all.filter(({ target }) => !isGeneric(target));
  const verdicts = new Map(all.map((one) => [one, said(setting, one.subject)]));
  const isHit = (one: Impostor, asked: typeof isStrong) => {
    const verdict = verdicts.get(one);
    return verdict !== undefined && asked(verdict) && verdict.target === one.target.handle;
  };
  const line = (what: string, ours: Rate, value: number | null, taken: Measure['peers']): Measure => ({
    set: SET,
    what,
    unit: 'share',
    ours,
    peers: taken,
    target: value === null ? null : ({ is: 'at least', value } satisfies Target),
  });
  const found = new Map(peers.map((peer) => [peer.name, takenFor(peer, known)]));
  const taken = (some: readonly Impostor[]) =>
    eachPeer(peers, ({ name }) =>
      rateOf(some, (one) => found.get(name)?.(one.subject).has(one.target.handle) ?? false),
    );
  const strong = (some: readonly Impostor[]) => rateOf(some, (one) => isHit(one, isStrong));
  const tricks = [...new Set(telling.map(trickOf))].sort();
  return [
    line('strong, generic and short names left out', strong(telling), 0.99, new Map()),
    line('strong, all', strong(all), 0.97, new Map()),
    line(
      'any notice, all (peers: any hit)',
      rateOf(all, (one) => isHit(one, isShown)),
      0.99,
      taken(all),
    ),
    line(
      'target found, all',
      rateOf(all, (one) => isFound(index, one.subject, one.target.handle)),
      null,
      taken(all),
    ),
    ...tricks.map((trick) => {
      const some = telling.filter((one) => trickOf(one) === trick);
      return line(`strong, generic and short left out: ${trick}`, strong(some), null, new Map());
    }),
  ];
}

function trickOf({ name, handle }: Impostor): string {
  return `name ${name}, handle ${handle}`;
}

/** By our engine's own notion of common names; docs/accuracy.md says so. */
function isGeneric({ handle, displayName }: Impostor['target']): boolean {
  return handle.length < SHORTEST_HANDLE || isGenericHandle(handle) || nameRarity(displayName) === 'generic';
}
