// On LIVE at the moment of reading.

import { type LabelRule, stated } from '../label-rule.ts';

/** The account is LIVE now. */
export const live: LabelRule = {
  label: 'live',
  find: ({ isLive }) => stated('live', isLive, 'label.live'),
};
