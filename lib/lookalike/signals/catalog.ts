// Every signal with its group, in the order in which reasons are given when weights are equal.

import { contactBait } from './contact-bait.ts';
import { copiedBio } from './copied-bio.ts';
import { copyInView } from './copy-in-view.ts';
import { embeddedHandle } from './embedded-handle.ts';
import { handleKeyEqual } from './handle-key-equal.ts';
import { handlePlusWords } from './handle-plus-words.ts';
import { imitatedTick } from './imitated-tick.ts';
import { namePlusWords } from './name-plus-words.ts';
import { nearHandle } from './near-handle.ts';
import { otherDigits } from './other-digits.ts';
import { recentRename } from './recent-rename.ts';
import { sameDisplayName } from './same-display-name.ts';
import { samePicture } from './same-picture.ts';
import type { FindSignal, SignalGroup } from './signal.ts';
import { smallerAudience } from './smaller-audience.ts';
import { turnedHandle } from './turned-handle.ts';
import { youngerAccount } from './younger-account.ts';

/** The signals. A new one is a line here, a file, a test and a row in weights.ts. */
export const SIGNALS: readonly { readonly group: SignalGroup; readonly find: FindSignal }[] = [
  { group: 'name', find: sameDisplayName },
  { group: 'name', find: namePlusWords },
  { group: 'handle', find: handleKeyEqual },
  { group: 'handle', find: handlePlusWords },
  { group: 'handle', find: nearHandle },
  { group: 'handle', find: otherDigits },
  { group: 'handle', find: turnedHandle },
  { group: 'handle', find: embeddedHandle },
  { group: 'in-view', find: copyInView },
  { group: 'picture', find: samePicture },
  { group: 'bio', find: copiedBio },
  { group: 'tick', find: imitatedTick },
  { group: 'bait', find: contactBait },
  { group: 'audience', find: smallerAudience },
  { group: 'age', find: youngerAccount },
  { group: 'rename', find: recentRename },
];
