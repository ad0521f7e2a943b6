// TikTok's label for media whose content a state decides on; shown in TikTok's own words.

import { message } from '../../../words/message.ts';
import { seen } from '../../finding.ts';
import type { LabelRule } from '../label-rule.ts';

/** T-03: TikTok puts its label on the account (its transparency page on state-affiliated media, seen 2026-11). */
export const stateControlledMedia: LabelRule = {
  label: 'state-controlled-media',
  find({ stateMedia }) {
    if (!stateMedia) return null;
    const said = message('label.state-controlled-media', { text: stateMedia.value.text });
    return { label: 'state-controlled-media', inferred: false, evidence: [seen(said, stateMedia)] };
  },
};
