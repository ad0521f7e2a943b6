// The old guide counts badges on other platforms in one's favour; TikTok names no such criterion.

import { message } from '../../words/message.ts';
import { askOwner, finding, toldByOwner } from '../finding.ts';
import { hostOf } from '../hosts.ts';
import type { Rule } from '../rule.ts';
import { OLD_GUIDE } from '../sources.ts';

/** So many names of platforms stand in one line. */
const MAX_SHOWN = 5;

/** H-08: the owner has a badge on another platform. */
export const badgeElsewhere: Rule = {
  id: 'badge-elsewhere',
  group: 'signal',
  basis: 'seed',
  title: message('rule.badge-elsewhere'),
  sources: [OLD_GUIDE],
  labels: ['H-08'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers }) {
    const told = answers?.badgesElsewhere;
    if (!told) return askOwner('badgesElsewhere', 'rule.badge-elsewhere.remedy');
    const hosts = new Set(told.value.map(hostOf).filter((host) => host !== null));
    if (hosts.size === 0) {
      return finding('failed', [toldByOwner(told, message('rule.badge-elsewhere.none'))]);
    }
    const sites = [...hosts].slice(0, MAX_SHOWN).join(', ');
    const said = toldByOwner(told, message('rule.badge-elsewhere.on', { sites }));
    return finding('passed', [said], message('rule.badge-elsewhere.remedy'));
  },
};
