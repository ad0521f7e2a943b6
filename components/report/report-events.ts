// What a person can do in the report. Who listens decides what it means.

import type { Question } from '../../lib/account/owner-answers.ts';
import type { Saying } from '../../lib/account/past.ts';

/** Events of the report. */
export interface ReportEvents {
  /** The user said that the account is no look-alike of this handle. */
  readonly onDismiss: (target: string) => void;
  /** The user took something back that they said of the account. */
  readonly onTakeBack: (saying: Saying) => void;
  /** The user wants to say what only the owner knows, beginning with this question. */
  readonly onOwner: (question: Question | null) => void;
}

/** What a person can say of keeping an account's growth. */
export interface GrowthEvents {
  readonly onKeep: () => void;
  readonly onStop: () => void;
  /** Takes the stopping back, as long as what was erased is still in hand. */
  readonly onUndo: () => void;
}
