// Runs all rules over one account and counts. The order is the catalog's, and a count is never a verdict.

import type { OutcomeGroup, Readiness } from './assessment.ts';
import { RULES } from './catalog.ts';
import type { Outcome, OutcomeValue, Rule, RuleContext } from './rule.ts';

/**
 * Gives the outcomes of TikTok's requirements and of the signals, apart. Counted are passed, failed and cannot tell of
 * what still holds; outdated claims and outcomes that ask nothing (`inapplicable`, `untested`) are listed only.
 * `coverage` is answered (passed or failed) by applicable requirements, 0 when none applies.
 * Where the badge is shown there is nothing left to do: outcomes stay, remedies go.
 */
export function readiness(context: RuleContext, rules: readonly Rule[] = RULES): Readiness {
  const requirements = groupOf('requirement', context, rules);
  const answered = requirements.passed + requirements.failed;
  const applicable = answered + requirements.cantTell;
  return {
    requirements,
    signals: groupOf('signal', context, rules),
    coverage: applicable === 0 ? 0 : answered / applicable,
  };
}

function groupOf(group: Rule['group'], context: RuleContext, rules: readonly Rule[]): OutcomeGroup {
  const outcomes = rules.filter((rule) => rule.group === group).map((rule) => outcomeOf(rule, context));
  return {
    passed: countOf(outcomes, 'passed'),
    failed: countOf(outcomes, 'failed'),
    cantTell: countOf(outcomes, 'cantTell'),
    outcomes,
  };
}

function outcomeOf(rule: Rule, context: RuleContext): Outcome {
  const { id, basis, title, sources, ownerOnly, outdatedSince } = rule;
  const { outcome, evidence, remedy, asks = null } = rule.check(context);
  const isDone = context.account.badge.state === 'present';
  return {
    id,
    basis,
    title,
    sources,
    ownerOnly,
    outdatedSince,
    outcome,
    evidence,
    remedy: isDone ? null : remedy,
    asks,
  };
}

function countOf(outcomes: readonly Outcome[], value: OutcomeValue): number {
  return outcomes.filter(({ outcome, outdatedSince }) => outcome === value && outdatedSince === null).length;
}
