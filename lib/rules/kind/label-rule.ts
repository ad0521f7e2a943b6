// What a label's file gives: its name and when the account carries it. label-catalog.ts lists them all.

import type { Account, Maybe } from '../../account/account.ts';
import { type MessageId, message } from '../../words/message.ts';
import type { Label, LabelFinding } from '../assessment.ts';
import { seen } from '../finding.ts';

/** One label. `find` gives null unless the label is known to hold: a label that is not there says nothing. */
export interface LabelRule {
  readonly label: Label;
  find(account: Account): LabelFinding | null;
}

/** Gives the finding for a label that TikTok's own data states, null where the data says no or nothing. */
export function stated(label: Label, fact: Maybe<boolean>, said: MessageId): LabelFinding | null {
  return fact?.value ? { label, inferred: false, evidence: [seen(message(said), fact)] } : null;
}
