// All sets, in the order of the table. A new one is one file and one line here.

import type { AccuracySet } from '../measure.ts';
import { badgeHolders } from './badge-holders.ts';
import { chromiumIdn } from './chromium-idn.ts';
import { chromiumLookalike } from './chromium-lookalike.ts';
import { dnstwist } from './dnstwist.ts';
import { homographs } from './homographs.ts';
import { impostors } from './impostors.ts';
import { namesakes } from './namesakes.ts';
import { officialPairs } from './official-pairs.ts';
import { ordinary } from './ordinary.ts';
import { pooled } from './pooled.ts';
import { topAccounts } from './top-accounts.ts';
import { typosquats } from './typosquats.ts';
import { intentional, measuredPairs, utsMappings } from './unicode-mappings.ts';

export const SETS: readonly AccuracySet[] = [
  dnstwist,
  typosquats,
  homographs,
  utsMappings,
  intentional,
  measuredPairs,
  chromiumLookalike,
  chromiumIdn,
  impostors,
  ordinary,
  pooled,
  topAccounts,
  badgeHolders,
  officialPairs,
  namesakes,
];
