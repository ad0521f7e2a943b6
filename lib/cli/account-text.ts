// One assessed account as a summary to read in a terminal, in the words of badge and popup. The JSON is account-json.ts.

import type { Maybe } from '../account/account.ts';
import type { Count } from '../account/sighting.ts';
import type { Imitation } from '../lookalike/imitations.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Assessment } from '../rules/assessment.ts';
import { ageFact, kindFact, labelFact } from '../rules/facts.ts';
import type { Outcome } from '../rules/rule.ts';
import { type Message, type MessageId, message } from '../words/message.ts';
import { sayPartialDate } from '../words/partial-date.ts';
import type { Words } from '../words/words.ts';
import { plainText } from './plain-json.ts';
import { purposeLines } from './purpose-text.ts';
import type { PageNote } from './saved-files.ts';

const STEP = '  ';

/** Gives the summary of one account: lines of text that end with a newline, names from TikTok kept to their line. */
export function accountText(assessment: Assessment, words: Words): string {
  const { account, readiness, lookalikes } = assessment;
  const name = account.displayName ? `${account.displayName.value}  ` : '';
  const outcomes = [...readiness.requirements.outcomes, ...readiness.signals.outcomes];
  const lines = [
    `${name}@${account.handle}`,
    ...indented(headLines(assessment, words)),
    ...indented(lookalikes.flatMap((lookalike) => lookalikeLines(lookalike, words))),
    ...(assessment.purpose ? purposeLines(assessment.purpose, words) : []),
    ...section('popup.readiness.title', current(readiness.requirements.outcomes), words),
    ...section('popup.signals.title', current(readiness.signals.outcomes), words),
    ...outdatedLines(outcomes, words),
  ];
  return lines.map((line) => `${plainText(line).trimEnd()}\n`).join('');
}

/** Gives the line for a file that shows a state of TikTok's instead of an account. */
export function pageText({ file, state, handle }: PageNote, words: Words): string {
  const said = words.say(message(PAGE_TITLES[state]));
  return `${plainText(`${file}: ${said}${handle ? ` (@${handle})` : ''}`)}\n`;
}

const PAGE_TITLES: Readonly<Record<PageNote['state'], MessageId>> = {
  private: 'popup.state.private.title',
  'not-found': 'popup.state.not-found.title',
  'login-wall': 'popup.state.login-wall.title',
  empty: 'popup.state.empty.title',
};

function headLines(assessment: Assessment, words: Words): string[] {
  const { account, badge, kind, age, imitations } = assessment;
  const contradicts = badge.state === 'unknown' && badge.evidence.length > 0;
  const sentence = contradicts ? 'badge.sentence.contradicting' : (`badge.sentence.${badge.state}` as const);
  const facts = [
    words.say(kindFact(kind)),
    ...kind.labels.map((label) => words.say(labelFact(label))),
    ...(age ? [words.say(ageFact(age))] : []),
    ...countText('badge.followers', account.followers, words),
    ...countText('popup.facts.videos', account.videos, words),
  ];
  return [words.say(message(sentence)), facts.join(' · '), ...imitationLines(imitations, words)];
}

function countText(id: MessageId, count: Maybe<Count>, words: Words): string[] {
  if (!count) return [];
  const { value, exact } = count.value;
  return [words.say(message(id, { count: value, shown: exact ? words.number(value) : words.short(value) }))];
}

function imitationLines(imitations: readonly Imitation[], words: Words): string[] {
  const said = imitations.map(({ kind, field }) => words.say(message(`popup.imitation.${kind}.${field}`)));
  return [...new Set(said)];
}

function lookalikeLines({ relation, strength, target, reasons }: Lookalike, words: Words): string[] {
  const id = `badge.${relation}.title` as const;
  const hedge = relation === 'look-alike' && strength === 'weak' ? ['badge.lookalike.weak' as const] : [];
  return [
    words.say(message(id, { handle: `@${target.handle}` })),
    ...indented(
      [...reasons, ...hedge.map((weak) => message(weak))].map((reason: Message) => words.say(reason)),
    ),
  ];
}

function section(title: MessageId, outcomes: readonly Outcome[], words: Words): string[] {
  const count = (value: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === value).length;
  const counts = [
    message('popup.readiness.met', { count: count('passed') }),
    message('popup.readiness.unmet', { count: count('failed') }),
    message('popup.readiness.unknown', { count: count('cantTell') }),
  ];
  const seen = outcomes.filter((outcome) => !isForOwner(outcome));
  return [
    '',
    `${words.say(message(title))}: ${counts.map((said) => words.say(said)).join(' · ')}`,
    ...indented(seen.flatMap((outcome) => outcomeLines(outcome, words))),
    ...indented(ownerLines(outcomes.filter(isForOwner), words)),
  ];
}

function isForOwner({ ownerOnly, outcome, asks }: Outcome): boolean {
  return ownerOnly && outcome === 'cantTell' && asks !== null;
}

/** What nobody else can answer is named, not spelt out: the same for every account. */
function ownerLines(outcomes: readonly Outcome[], words: Words): string[] {
  if (outcomes.length === 0) return [];
  const titles = outcomes.map(({ title }) => words.say(title));
  return [
    `- ${words.say(message('popup.readiness.owner', { count: titles.length }))}: ${titles.join(' · ')}`,
  ];
}

function outcomeLines({ title, outcome, evidence, remedy }: Outcome, words: Words): string[] {
  const next = remedy ? [`${words.say(message('popup.outcome.next'))}: ${words.say(remedy)}`] : [];
  return [
    `- ${words.say(title)}: ${words.say(message(`popup.outcome.${outcome}`))}`,
    ...indented([...evidence.map((entry) => words.say(entry.message)), ...next]),
  ];
}

function outdatedLines(outcomes: readonly Outcome[], words: Words): string[] {
  const outdated = outcomes.flatMap(({ title, outdatedSince }) => {
    if (outdatedSince === null) return [];
    const day = sayPartialDate(outdatedSince, words.locale);
    return [`${words.say(title)} (${words.say(message('popup.outdated.since', { day }))})`];
  });
  return outdated.length > 0
    ? ['', `${words.say(message('popup.outdated.title'))}: ${outdated.join(' · ')}`]
    : [];
}

function current(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ outdatedSince }) => outdatedSince === null);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => STEP + line);
}
