// The account in a few small labels: type, TikTok's labels, age. Shared by the card and the report.

import type { Age } from '../../lib/account/account.ts';
import type { KindType } from '../../lib/rules/assessment.ts';
import type { ShownLabel } from '../../lib/rules/digest.ts';
import { message } from '../../lib/words/message.ts';
import { sayMonth } from '../../lib/words/partial-date.ts';
import type { Words } from '../../lib/words/words.ts';
import { tame } from '../ui/tame.ts';
import type { ReadyView } from './badge-view.ts';

/** Gives the card's labels in the order they are shown. */
export function factsOf(words: Words, view: ReadyView): readonly string[] {
  const age = view.age === null ? [] : [sayAge(words, view.age)];
  return [
    sayKind(words, view.kind, view.category),
    ...view.labels.map((label) => sayLabel(words, label)),
    ...age,
  ];
}

/** Gives the account type, with TikTok's line of business where there is one. */
export function sayKind(words: Words, kind: KindType, category: string | null): string {
  if (kind !== 'business' || category === null) return words.say(message(`badge.kind.${kind}`));
  return words.say(message('badge.kind.business.category', { category: tame(category, 40) }));
}

/** Gives one label, and says so where it is our reading. */
export function sayLabel(words: Words, { label, inferred }: ShownLabel): string {
  const named = message(`badge.label.${label}`);
  return words.say(inferred ? message('badge.label.inferred', { label: named }) : named);
}

/** Gives the age: a day where TikTok says it, month and year where it is an estimate. */
export function sayAge(words: Words, { createdAt, isEstimate }: Age): string {
  if (!isEstimate) return words.say(message('badge.age.since', { day: { date: createdAt } }));
  return words.say(message('badge.age.estimate', { month: sayMonth(createdAt, words.locale) }));
}
