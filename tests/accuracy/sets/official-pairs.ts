// Pairs of genuine accounts with similar names: each against the known accounts and its counterpart.

import { parseHandle } from '../../../lib/account/handle.ts';
import type { KnownAccount } from '../../../lib/known/known-account.ts';
import { buildNameIndex } from '../../../lib/lookalike/name-index.ts';
import { type ListedAccount, takenFor } from '../accounts.ts';
import { isShown, isStrong, said } from '../asked.ts';
import { csvRows } from '../files.ts';
import { type AccuracySet, eachPeer, type Measure, type Setting } from '../measure.ts';
import { rateOf } from '../rate.ts';

const FILE = 'similar-official-pairs.csv';

export const officialPairs: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const text = setting.read(FILE);
  if (text === null) return [];
  const accounts = csvRows(text).flatMap((row) =>
    ['a', 'b'].map((side) => ({
      handle: row[`handle_${side}`] ?? '',
      displayName: row[`nick_${side}`] || null,
      followers: row[`followers_${side}`] ? Number(row[`followers_${side}`]) : null,
    })),
  );
  const known = [...setting.known, ...accounts.flatMap(asKnown)];
  const judged = { index: buildNameIndex(known), words: setting.words };
  const unknown = accounts.map((one) => said(judged, { ...one, badge: 'unknown' }));
  const absent = accounts.map((one) => said(judged, { ...one, badge: 'absent' }));
  const base = { set: 'similar official pairs', unit: 'count' } as const;
  const none = { is: 'at most', value: 0 } as const;
  return [
    {
      ...base,
      what: 'strong, badge unknown',
      ours: rateOf(unknown, isStrong),
      peers: new Map(),
      target: none,
    },
    {
      ...base,
      what: 'strong, badge taken for missing',
      ours: rateOf(absent, isStrong),
      peers: new Map(),
      target: none,
    },
    {
      ...base,
      what: 'any notice, badge taken for missing (peers: any hit)',
      ours: rateOf(absent, isShown),
      target: null,
      peers: eachPeer(setting.peers, (peer) => {
        const find = takenFor(peer, known);
        return rateOf(accounts, (one) => find(one).size > 0);
      }),
    },
  ];
}

function asKnown({ handle, displayName, followers }: ListedAccount): readonly KnownAccount[] {
  const parsed = parseHandle(handle);
  if (!parsed) return [];
  return [
    {
      handle: parsed,
      id: null,
      displayName: displayName ?? handle,
      followersAtLeast: followers,
      evidence: 'verified',
      asOf: null,
      profile: null,
    },
  ];
}
