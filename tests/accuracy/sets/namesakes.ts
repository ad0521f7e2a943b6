// Genuine accounts that share a display name: each against the known accounts.

import { listedAccounts, takenFor } from '../accounts.ts';
import { isShown, isStrong, said } from '../asked.ts';
import { csvRows } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'official-namesakes.csv';
/** Where the accounts' display names and followers are. */
const LISTS = ['top-accounts.csv', 'verified-accounts.csv'];

export const namesakes: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const listed = new Map(
    LISTS.flatMap((file) => listedAccounts(setting.read(file) ?? '')).map((one) => [one.handle, one]),
  );
  const accounts = csvRows(text).flatMap((row) =>
    (row['handles'] ?? '')
      .split(/\s+/)
      .filter((handle) => handle !== '')
      .map(
        (handle) =>
          listed.get(handle) ?? { handle, displayName: row['folded_nickname'] ?? null, followers: null },
      ),
  );
  const verdicts = accounts.map((one) => said(setting, { ...one, badge: 'absent' }));
  const base = { set: 'official namesakes', unit: 'count' } as const;
  return [
    {
      ...base,
      what: 'strong, badge taken for missing',
      ours: rateOf(verdicts, isStrong),
      peers: new Map(),
      target: { is: 'at most', value: 0 },
    },
    {
      ...base,
      what: 'any notice, badge taken for missing (peers: any hit)',
      ours: rateOf(verdicts, isShown),
      target: null,
      peers: eachPeer(setting.peers, (peer) => {
        const find = takenFor(peer, setting.known);
        return rateOf(accounts, (one) => find(one).size > 0);
      }),
    },
  ];
}
