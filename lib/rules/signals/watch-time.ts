// Guides name the time people spend watching. TikTok shows it to the owner alone.

import { message } from '../../words/message.ts';
import { askOwner, finding, remark, toldByOwner } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CONDUCT_GUIDE, OLD_GUIDE } from '../sources.ts';

/** H-06: how much of a video is watched. No guide gives a number to reach: the owner's figure is shown, not judged. */
export const watchTime: Rule = {
  id: 'watch-time',
  group: 'signal',
  basis: 'seed',
  title: message('rule.watch-time'),
  sources: [OLD_GUIDE, CONDUCT_GUIDE],
  labels: ['H-06'],
  ownerOnly: true,
  outdatedSince: null,
  check({ answers }) {
    const told = answers?.watchedPercent;
    if (!told) return askOwner('watchedPercent', null);
    const said = toldByOwner(told, message('rule.watch-time.percent', { percent: told.value }));
    return finding('untested', [said, remark('rule.watch-time.norms')]);
  },
};
