// Ordinary accounts without a badge: every notice about them is a false alarm, or nearly so.

import { findCandidates } from '../../../lib/lookalike/name-index.ts';
import { listedAccounts, takenFor, unknownOnly } from '../accounts.ts';
import { isShown, isStrong, said } from '../asked.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting } from '../measure.ts';
import { type Rate, rateOf } from '../rate.ts';

const FILE = 'ordinary-accounts-dev.csv';
const SET = 'ordinary accounts';

export const ordinary: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const { known, index, peers } = setting;
  const accounts = unknownOnly(listedAccounts(text), known);
  const verdicts = accounts.map((account) => said(setting, { ...account, badge: 'absent' }));
  const taken: ReadonlyMap<string, Rate> = eachPeer(peers, (peer) => {
    const find = takenFor(peer, known);
    return rateOf(accounts, (account) => find(account).size > 0);
  });
  return [
    {
      set: SET,
      what: 'with any candidate at all',
      unit: 'share',
      ours: rateOf(accounts, (account) => findCandidates(index, account).length > 0),
      peers: taken,
      target: { is: 'at most', value: 0.04 },
    },
    {
      set: SET,
      what: 'strong notices',
      unit: 'per 10,000',
      ours: rateOf(verdicts, isStrong),
      peers: new Map(),
      target: { is: 'at most', value: 0 },
    },
    {
      set: SET,
      what: 'weak notices',
      unit: 'per 10,000',
      ours: rateOf(verdicts, (one) => isShown(one) && !isStrong(one)),
      peers: new Map(),
      target: null,
    },
    {
      set: SET,
      what: 'all notices (peers: any hit)',
      unit: 'per 10,000',
      ours: rateOf(verdicts, isShown),
      peers: taken,
      target: { is: 'at most', value: 0.003 },
    },
  ];
}
