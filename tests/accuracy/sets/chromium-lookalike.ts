// Chromium's look-alike unit cases, as far as a handle can express them: one label before ".com", the target one of the
// names that the cases use. What Chromium tells by top-level domains, subdomains or visited sites has no counterpart; where
// we mean to answer otherwise is argued in chromium-exceptions.ts.

import { editDistance } from '../../../lib/text/distance.ts';
import { indexOver, isFound, isShown, said } from '../asked.ts';
import { jsonOf } from '../files.ts';
import type { AccuracySet, Measure, Setting } from '../measure.ts';
import { rateOf } from '../rate.ts';
import { EMBEDDED_EXCEPTIONS, exceptionFor, NEAR_EXCEPTIONS } from './chromium-exceptions.ts';

const FILE = 'chromium-lookalike.json';
const LABEL = /^([^.]+)\.com$/;

interface Cases {
  readonly editDistanceAtMostOne: readonly { a: string; b: string; expected: boolean }[];
  readonly oneCharacterSwap: readonly { a: string; b: string; expected: boolean }[];
  readonly editDistanceLikelyFalsePositive: readonly NearPair[];
  readonly swapLikelyFalsePositive: readonly NearPair[];
  readonly targetEmbedding: readonly Lure[];
  readonly comboSquatting: readonly Lure[];
}

interface NearPair {
  readonly navigated: string;
  readonly matched: string;
  readonly falsePositive: boolean;
}

interface Lure {
  readonly hostname: string;
  readonly target: string;
}

export const chromiumLookalike: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const cases = jsonOf<Cases>(text);
  const near = nearCases([...cases.editDistanceLikelyFalsePositive, ...cases.swapLikelyFalsePositive]);
  const parts = embeddedCases([...cases.targetEmbedding, ...cases.comboSquatting]);
  const index = indexOver(parts.flatMap(({ target }) => (target === '' ? [] : [target])));
  const isSameNear = ({ own, target, isNotice }: (typeof near)[number]): boolean => {
    const judged = { index: indexOver([target]), words: setting.words };
    return isShown(said(judged, { handle: own, badge: 'absent' })) === isNotice;
  };
  const isSameEmbedded = ({ own, target }: (typeof parts)[number]): boolean => {
    const found = said({ index, words: setting.words }, { handle: own, badge: 'absent' });
    return (found.target ?? '') === target;
  };
  const isArguedEmbedded = (pair: (typeof parts)[number]): boolean => {
    const exception = exceptionFor(pair, EMBEDDED_EXCEPTIONS);
    if (!exception?.stillFound) return exception !== null;
    return isFound(index, { handle: pair.own, displayName: null }, pair.target);
  };
  return [
    line(
      'one edit, same verdict',
      rateOf(cases.editDistanceAtMostOne, ({ a, b, expected }) => editDistance(a, b, 1) <= 1 === expected),
    ),
    line(
      'neighbours swapped, one edit for us',
      rateOf(
        cases.oneCharacterSwap.filter(({ expected }) => expected),
        ({ a, b }) => editDistance(a, b, 1) === 1,
      ),
    ),
    line(
      'near names, notice where Chromium gives one and none where it gives none',
      rateOf(near, isSameNear),
    ),
    line(
      'near names, same verdict or argued exception',
      rateOf(near, (pair) => isSameNear(pair) || exceptionFor(pair, NEAR_EXCEPTIONS) !== null),
      near.length,
    ),
    line('embedded and beside lures, same verdict', rateOf(parts, isSameEmbedded)),
    line(
      'embedded and beside lures, same verdict or argued exception',
      rateOf(parts, (pair) => isSameEmbedded(pair) || isArguedEmbedded(pair)),
      parts.length,
    ),
  ];
}

function line(what: string, ours: Measure['ours'], atLeast?: number): Measure {
  const target = atLeast === undefined ? null : ({ is: 'at least', value: atLeast } as const);
  return { set: 'Chromium look-alike cases', what, unit: 'count', ours, peers: new Map(), target };
}

function nearCases(pairs: readonly NearPair[]) {
  return pairs.flatMap(({ navigated, matched, falsePositive }) => {
    const [own, target] = [labelOf(navigated), labelOf(matched)];
    return own && target && own !== target ? [{ own, target, isNotice: !falsePositive }] : [];
  });
}

function embeddedCases(lures: readonly Lure[]) {
  return lures.flatMap(({ hostname, target }) => {
    const own = labelOf(hostname);
    return own && (target === '' || labelOf(target)) ? [{ own, target: labelOf(target) ?? '' }] : [];
  });
}

function labelOf(hostname: string): string | null {
  return LABEL.exec(hostname)?.[1] ?? null;
}
