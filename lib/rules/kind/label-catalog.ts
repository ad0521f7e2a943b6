// The one list of labels, in the order in which they are shown.

import type { LabelRule } from './label-rule.ts';
import { adOnly } from './labels/ad-only.ts';
import { government } from './labels/government.ts';
import { live } from './labels/live.ts';
import { musicArtist } from './labels/music-artist.ts';
import { privateProfile } from './labels/private.ts';
import { seller } from './labels/seller.ts';
import { stateControlledMedia } from './labels/state-controlled-media.ts';

/** Every label; a new one is a file in `labels/` and a line here. */
export const LABEL_RULES = [
  seller,
  privateProfile,
  stateControlledMedia,
  government,
  musicArtist,
  adOnly,
  live,
] as const satisfies readonly LabelRule[];
