// Widely followed accounts that are not themselves known. Clones and fan pages are among them, so a notice may be right.

import { listedAccounts, takenFor, unknownOnly } from '../accounts.ts';
import { isShown, isStrong, said } from '../asked.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'top-accounts.csv';

export const topAccounts: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const accounts = unknownOnly(listedAccounts(text), setting.known);
  const verdicts = accounts.map((account) => said(setting, { ...account, badge: 'absent' }));
  const base = {
    set: 'widely followed, not known (some are clones)',
    unit: 'per 10,000',
    target: null,
  } as const;
  return [
    { ...base, what: 'strong notices', ours: rateOf(verdicts, isStrong), peers: new Map() },
    {
      ...base,
      what: 'all notices (peers: any hit)',
      ours: rateOf(verdicts, isShown),
      peers: eachPeer(setting.peers, (peer) => {
        const find = takenFor(peer, setting.known);
        return rateOf(accounts, (account) => find(account).size > 0);
      }),
    },
  ];
}
