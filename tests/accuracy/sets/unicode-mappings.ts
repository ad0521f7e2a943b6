// Letters that Unicode, and people who measured them, say look alike: do both sides share a strict key? Peers have one key a name.

import { skeletons } from '../../../lib/text/skeleton.ts';
import { jsonOf } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting, type Target } from '../measure.ts';
import { readMappings } from '../peers/chromium-skeletons.ts';
import { rateOf } from '../rate.ts';

type Pair = readonly [source: string, target: string];

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NOT_ASCII = /[^\x20-\x7e]/;

export const utsMappings: AccuracySet = {
  file: 'confusables-17.0.txt',
  measure: (setting) => {
    const pairs = [...readMappings(setting.read('confusables-17.0.txt') ?? '')];
    const toAscii = pairs.filter(([source, target]) => NOT_ASCII.test(source) && VISIBLE_ASCII.test(target));
    return [
      line(setting, 'UTS #39 mappings', 'equal keys', pairs, { is: 'at least', value: 6550 }),
      line(setting, 'UTS #39 mappings', 'equal keys, to ASCII', toAscii, { is: 'at least', value: 1842 }),
    ];
  },
};

export const intentional: AccuracySet = {
  file: 'intentional-17.0.txt',
  measure: (setting) => {
    const pairs = (setting.read('intentional-17.0.txt') ?? '').split('\n').flatMap(readIntentional);
    return [line(setting, 'UTS #39 intentional', 'equal keys', pairs, null)];
  },
};

export const measuredPairs: AccuracySet = {
  file: 'confusable-vision-pairs.json',
  measure: (setting) => {
    const text = setting.read('confusable-vision-pairs.json') ?? '[]';
    const pairs = jsonOf<readonly { source: string; target: string }[]>(text).map(
      ({ source, target }): Pair => [source, target],
    );
    return [line(setting, 'confusable-vision pairs', 'equal keys', pairs, null)];
  },
};

/**
 * A letter that both sides lose is no match: two empty keys are not equal names. Blanks and apostrophes are nothing by
 * themselves, so they are asked for as part of a name.
 */
function line(
  { peers }: Setting,
  set: string,
  what: string,
  pairs: readonly Pair[],
  target: Target | null,
): Measure {
  const isEqual = (keyOf: (name: string) => string) => (pair: Pair) => {
    const [a, b] = asNames(pair);
    return keyOf(a) !== '' && keyOf(a) === keyOf(b);
  };
  return {
    set,
    what,
    unit: 'count',
    ours: rateOf(pairs, shareKey),
    peers: eachPeer(peers, ({ keyOf }) => (keyOf ? rateOf(pairs, isEqual(keyOf)) : null)),
    target,
  };
}

function shareKey(pair: Pair): boolean {
  const [a, b] = asNames(pair);
  const theirs = new Set(skeletons(b));
  return skeletons(a).some((key) => key !== '' && theirs.has(key));
}

function asNames([source, target]: Pair): Pair {
  return LETTER_OR_DIGIT.test(target) ? [source, target] : [`mara${source}s`, `mara${target}s`];
}

function readIntentional(row: string): Pair[] {
  const [source, target] = (row.replace(/^\uFEFF/, '').split('#')[0] ?? '')
    .split(';')
    .map((code) => code.trim());
  if (!source || !target) return [];
  return [
    [String.fromCodePoint(Number.parseInt(source, 16)), String.fromCodePoint(Number.parseInt(target, 16))],
  ];
}
