// TikTok's label for media under state control: TikTok looked into who runs them.

import { message } from '../../../words/message.ts';
import { seen } from '../../finding.ts';
import type { IdentityRule } from '../signal.ts';
import { STATE_MEDIA } from '../sources.ts';

/** T-03: TikTok labels the account so. */
export const stateMediaIdentity: IdentityRule = {
  id: 'state-media',
  confirms: true,
  sources: [STATE_MEDIA],
  find: ({ account: { stateMedia } }) =>
    stateMedia
      ? [seen(message('label.state-controlled-media', { text: stateMedia.value.text }), stateMedia)]
      : null,
};
