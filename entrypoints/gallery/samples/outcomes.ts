// Outcomes as the rules would give them.

import type { OutcomeGroup, Readiness } from '../../../lib/rules/assessment.ts';
import type { Outcome, OutcomeValue } from '../../../lib/rules/rule.ts';
import type { Message } from '../../../lib/words/message.ts';
import { READ_AT } from './account.ts';
import { phrase } from './phrases.ts';

const HELP = {
  label: 'TikTok Help Center: Verified accounts',
  url: 'https://support.tiktok.com/en/using-tiktok/growing-your-audience/verified-accounts-on-tiktok',
  asOf: '2026-11',
};
const GUIDE = { label: 'A marketing guide', url: 'https://guide.example/badge', asOf: '2024-05-12' };

function outcome(
  id: string,
  value: OutcomeValue,
  title: Message,
  said: readonly Message[],
  rest: Partial<Outcome> = {},
): Outcome {
  return {
    id,
    basis: 'tiktok',
    title,
    sources: [HELP],
    ownerOnly: false,
    outdatedSince: null,
    outcome: value,
    evidence: said.map((message) => ({
      message,
      source: value === 'cantTell' ? null : 'data-tag',
      at: value === 'cantTell' ? null : READ_AT,
    })),
    remedy: null,
    ...rest,
  };
}

const OWNERS: readonly Outcome[] = [
  outcome('in-the-news', 'cantTell', phrase('sample.news'), [phrase('sample.news.ask')], {
    ownerOnly: true,
    remedy: phrase('sample.news.do'),
  }),
  outcome('two-step-login', 'cantTell', phrase('sample.secure'), [phrase('sample.secure.ask')], {
    ownerOnly: true,
  }),
  outcome('one-badge', 'cantTell', phrase('sample.one'), [], { ownerOnly: true }),
  outcome('no-violations', 'cantTell', phrase('sample.violations'), [], { ownerOnly: true }),
];

const MET: readonly Outcome[] = [
  outcome('profile-public', 'passed', phrase('sample.public'), [phrase('sample.public.yes')]),
  outcome('profile-complete', 'passed', phrase('sample.complete'), [
    phrase('sample.complete.yes', { count: 312 }),
  ]),
  outcome('recently-active', 'passed', phrase('sample.active'), [
    phrase('sample.active.yes', { day: { date: Date.UTC(2026, 10, 19) } }),
  ]),
];

const NAME_FAILED = outcome(
  'handle-resembles-name',
  'failed',
  phrase('sample.name'),
  [phrase('sample.name.no')],
  {
    remedy: phrase('sample.name.do'),
  },
);

const SIGNALS: readonly Outcome[] = [
  outcome('regular-content', 'passed', phrase('sample.regular'), [phrase('sample.regular.yes')], {
    basis: 'guide',
    sources: [GUIDE],
  }),
  outcome('viral-clips', 'failed', phrase('sample.viral'), [phrase('sample.viral.no')], {
    basis: 'seed',
    sources: [GUIDE],
  }),
  outcome('watch-time', 'cantTell', phrase('sample.watch'), [phrase('sample.watch.ask')], {
    basis: 'seed',
    sources: [GUIDE],
  }),
  outcome('pro-account', 'inapplicable', phrase('sample.pro'), [phrase('sample.pro.no')], {
    basis: 'seed',
    sources: [GUIDE],
    outdatedSince: '2021',
  }),
  outcome('followers-a-day', 'inapplicable', phrase('sample.500'), [phrase('sample.500.no')], {
    basis: 'seed',
    sources: [GUIDE],
    outdatedSince: '2023-06',
  }),
];

function groupOf(outcomes: readonly Outcome[]): OutcomeGroup {
  const count = (value: OutcomeValue) =>
    outcomes.filter((entry) => entry.outcome === value && entry.outdatedSince === null).length;
  return { passed: count('passed'), failed: count('failed'), cantTell: count('cantTell'), outcomes };
}

function readinessOf(requirements: readonly Outcome[], signals: readonly Outcome[]): Readiness {
  const group = groupOf(requirements);
  const total = group.passed + group.failed + group.cantTell;
  return {
    requirements: group,
    signals: groupOf(signals),
    coverage: total === 0 ? 0 : (group.passed + group.failed) / total,
  };
}

/** Three met, one not, four that only the owner can tell. */
export const MIXED: Readiness = readinessOf([...MET, NAME_FAILED, ...OWNERS], SIGNALS);
/** Nothing failed, four that only the owner can tell. */
export const NEARLY: Readiness = readinessOf([...MET, ...OWNERS], SIGNALS);
/** Nothing known at all. */
export const EMPTY: Readiness = readinessOf(
  MET.map((entry) => ({ ...entry, outcome: 'cantTell' as const, evidence: [] })),
  [],
);
