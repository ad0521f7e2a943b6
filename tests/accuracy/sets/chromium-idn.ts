// Chromium's IDN cases, read as display names. A safe name that is written in other letters must say nothing; an unsafe
// one that copies a name of Chromium's list of top domains should be found.

import { findCandidates } from '../../../lib/lookalike/name-index.ts';
import { indexOver, isShown, said } from '../asked.ts';
import { jsonOf } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting } from '../measure.ts';
import { chromiumSafeNames, NEUTRAL_HANDLE } from '../other-names.ts';
import { rateOf } from '../rate.ts';

const FILE = 'chromium-idn.json';
const DOMAINS = 'chromium-top-domains.list';
const ASCII = /^[\x20-\x7e]*$/;

export const chromiumIdn: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  const domains = setting.read(DOMAINS);
  if (text === null || domains === null) return [];
  const names = [...new Set(domains.split('\n').flatMap((line) => line.trim().split('.')[0] || []))];
  const judged = { index: indexOver(names), words: setting.words };
  const safe = chromiumSafeNames(text);
  const unsafe = jsonOf<readonly { unicode: string; expected: string }[]>(text)
    .filter(({ unicode, expected }) => expected === 'Unsafe' && !ASCII.test(unicode))
    .map(({ unicode }) => unicode.replace(/^www\./, '').split('.')[0] ?? '');
  const finders = new Map(setting.peers.map(({ name, over }) => [name, over(names)]));
  const peers = (cases: readonly string[]) =>
    eachPeer(setting.peers, ({ name }) => rateOf(cases, (one) => (finders.get(name)?.(one).length ?? 0) > 0));
  return [
    {
      set: 'Chromium IDN cases',
      what: 'safe non-ASCII names flagged',
      unit: 'count',
      ours: rateOf(safe, (displayName) =>
        isShown(said(judged, { handle: NEUTRAL_HANDLE, displayName, badge: 'absent' })),
      ),
      peers: peers(safe),
      target: { is: 'at most', value: 0 },
    },
    {
      set: 'Chromium IDN cases',
      what: 'unsafe names that lead to a top domain (most are unsafe for other reasons)',
      unit: 'count',
      ours: rateOf(
        unsafe,
        (displayName) => findCandidates(judged.index, { handle: '', displayName }).length > 0,
      ),
      peers: peers(unsafe),
      target: null,
    },
  ];
}
