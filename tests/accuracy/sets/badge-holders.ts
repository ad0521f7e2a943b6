// Accounts that TikTok showed with its badge, judged against all known accounts but themselves.

import { listedAccounts, takenFor } from '../accounts.ts';
import { isShown, isStrong, said } from '../asked.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting, type Target } from '../measure.ts';
import { type Rate, rateOf } from '../rate.ts';

const FILE = 'verified-accounts.csv';

export const badgeHolders: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const accounts = listedAccounts(text);
  const none: Target = { is: 'at most', value: 0 };
  const line = (
    what: string,
    ours: Rate,
    target: Target | null,
    peers = new Map<string, Rate>(),
  ): Measure => ({
    set: 'badge holders',
    what,
    unit: 'count',
    ours,
    peers,
    target,
  });
  const seen = accounts.map((one) => said(setting, { ...one, badge: 'present' }));
  const withheld = accounts.map((one) => said(setting, { ...one, badge: 'unknown' }));
  const read = accounts.map((one) => said(setting, { ...one, badge: 'absent' }));
  const bare = accounts.map((one) => said(setting, { ...one, badge: 'absent', followers: null }));
  const peers = eachPeer(setting.peers, (peer) => {
    const find = takenFor(peer, setting.known);
    return rateOf(accounts, (one) => find(one).size > 0);
  });
  return [
    line('strong, badge seen', rateOf(seen, isStrong), none),
    line('strong, badge unknown', rateOf(withheld, isStrong), none),
    line('strong, badge taken for missing', rateOf(read, isStrong), none),
    line('strong, badge taken for missing and followers unknown', rateOf(bare, isStrong), {
      is: 'at most',
      value: 2,
    }),
    line('any notice, badge taken for missing (peers: any hit)', rateOf(read, isShown), null, peers),
  ];
}
