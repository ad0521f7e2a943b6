// Chromium's look-alike unit cases, as far as a handle can express them: one label before ".com", the target one of the
// names that the cases use. What Chromium tells by top-level domains, subdomains or visited sites has no counterpart.

import { editDistance } from '../../../lib/text/distance.ts';
import { indexOver, isShown, said } from '../asked.ts';
import { jsonOf } from '../files.ts';
import type { AccuracySet, Measure, Setting } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'chromium-lookalike.json';
const LABEL = /^([^.]+)\.com$/;

interface Cases {
  readonly editDistanceAtMostOne: readonly { a: string; b: string; expected: boolean }[];
  readonly oneCharacterSwap: readonly { a: string; b: string; expected: boolean }[];
  readonly editDistanceLikelyFalsePositive: readonly {
    navigated: string;
    matched: string;
    falsePositive: boolean;
  }[];
  readonly targetEmbedding: readonly Lure[];
  readonly comboSquatting: readonly Lure[];
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
  const near = cases.editDistanceLikelyFalsePositive.flatMap(({ navigated, matched, falsePositive }) => {
    const [own, target] = [labelOf(navigated), labelOf(matched)];
    return own && target && own !== target ? [{ own, target, isNotice: !falsePositive }] : [];
  });
  const parts = [...cases.targetEmbedding, ...cases.comboSquatting].flatMap(({ hostname, target }) => {
    const own = labelOf(hostname);
    return own && (target === '' || labelOf(target)) ? [{ own, target: labelOf(target) ?? '' }] : [];
  });
  const targets = parts.flatMap(({ target }) => (target === '' ? [] : [target]));
  const index = indexOver(targets);
  const line = (what: string, ours: Measure['ours']): Measure => ({
    set: 'Chromium look-alike cases',
    what,
    unit: 'count',
    ours,
    peers: new Map(),
    target: null,
  });
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
      rateOf(near, ({ own, target, isNotice }) => {
        const judged = { index: indexOver([target]), words: setting.words };
        return isShown(said(judged, { handle: own, badge: 'absent' })) === isNotice;
      }),
    ),
    line(
      'embedded and beside lures, same verdict',
      rateOf(parts, ({ own, target }) => {
        const found = said({ index, words: setting.words }, { handle: own, badge: 'absent' });
        return (found.target ?? '') === target;
      }),
    ),
  ];
}

function labelOf(hostname: string): string | null {
  return LABEL.exec(hostname)?.[1] ?? null;
}
