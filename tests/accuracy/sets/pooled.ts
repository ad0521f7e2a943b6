// Strong notices among everything that is no impostor: ordinary accounts and the valid names of other suites.

import { listedAccounts, unknownOnly } from '../accounts.ts';
import { type Given, isShown, isStrong, said } from '../asked.ts';
import type { AccuracySet, Measure, Setting } from '../measure.ts';
import { chromiumSafeNames, ensipValidNames, NEUTRAL_HANDLE } from '../other-names.ts';
import { rateOf } from '../rate.ts';

const FILE = 'ensip15-dev.json';

export const pooled: AccuracySet = { file: FILE, measure };

function measure(setting: Setting): readonly Measure[] {
  const ensip = setting.read(FILE);
  if (ensip === null) return [];
  const valid = ensipValidNames(ensip).map(asAccount);
  const safe = chromiumSafeNames(setting.read('chromium-idn.json') ?? '[]').map(asAccount);
  const ordinary = unknownOnly(
    listedAccounts(setting.read('ordinary-accounts-dev.csv') ?? ''),
    setting.known,
  ).map((one): Given => ({ ...one, badge: 'absent' }));
  const all = [...ordinary, ...valid, ...safe].map((one) => said(setting, one));
  return [
    {
      set: 'ENSIP-15 valid names',
      what: 'as display names, all notices',
      unit: 'per 10,000',
      ours: rateOf(valid, (one) => isShown(said(setting, one))),
      peers: new Map(),
      target: null,
    },
    {
      set: 'ordinary accounts, ENSIP-15 valid and Chromium safe names',
      what: 'strong notices',
      unit: 'per 10,000',
      ours: rateOf(all, isStrong),
      peers: new Map(),
      target: { is: 'at most', value: 0.0001 },
    },
  ];
}

function asAccount(displayName: string): Given {
  return { handle: NEUTRAL_HANDLE, displayName, badge: 'absent' };
}
