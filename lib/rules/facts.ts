// An account in a few small labels, as messages: type, TikTok's labels, age. One wording for card, report and terminal.

import type { Age } from '../account/account.ts';
import { tame } from '../text/tame.ts';
import { type Message, message } from '../words/message.ts';
import type { Kind, LabelFinding } from './assessment.ts';

/** TikTok's own lines of business are shorter. */
const MAX_CATEGORY_CHARACTERS = 40;

/** Gives the account type, with TikTok's line of business where there is one. */
export function kindFact({ type, category }: Pick<Kind, 'type' | 'category'>): Message {
  if (type !== 'business' || category === null) return message(`badge.kind.${type}`);
  return message('badge.kind.business.category', { category: tame(category, MAX_CATEGORY_CHARACTERS) });
}

/** Gives one label, and says so where it is our reading. */
export function labelFact({ label, inferred }: Pick<LabelFinding, 'label' | 'inferred'>): Message {
  const named = message(`badge.label.${label}`);
  return inferred ? message('badge.label.inferred', { label: named }) : named;
}

/** Gives the age: a day where TikTok says it, month and year where it is an estimate. */
export function ageFact({ createdAt, isEstimate }: Age): Message {
  if (!isEstimate) return message('badge.age.since', { day: { date: createdAt } });
  return message('badge.age.estimate', { month: { month: createdAt } });
}
