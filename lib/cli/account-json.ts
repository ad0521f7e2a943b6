// One assessed account in the form that inspect prints (account-form.ts): plain values, times as ISO 8601,
// sentences in one language.

import type { Account, Maybe } from '../account/account.ts';
import type { Count } from '../account/sighting.ts';
import type { Assessment, Kind, OutcomeGroup } from '../rules/assessment.ts';
import { nextStep } from '../rules/next-step.ts';
import type { Evidence, Outcome } from '../rules/rule.ts';
import type { Words } from '../words/words.ts';
import type {
  AccountJson,
  AgeJson,
  GroupJson,
  KindJson,
  NextStepJson,
  OutcomeJson,
  StatsJson,
} from './account-form.ts';
import { isoTime } from './iso-time.ts';
import { postsJson } from './posts-json.ts';
import { purposeJson } from './purpose-json.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Gives one assessed account as inspect prints it, at the moment `now` (ms), in the language of `words`. */
export function accountJson(assessment: Assessment, now: number, words: Words): AccountJson {
  const { account, badge, imitations, readiness, lookalikes } = assessment;
  return {
    handle: account.handle,
    id: known(account.id),
    displayName: known(account.displayName),
    badge: {
      state: badge.state,
      evidence: badge.evidence.map(({ source, shows, at }) => ({ source, shows, at: isoTime(at) })),
      imitations: imitations.map(({ field, kind, text }) => ({ field, kind, text })),
    },
    kind: kindJson(assessment.kind, words),
    purpose: assessment.purpose ? purposeJson(assessment.purpose, words) : null,
    age: ageJson(assessment, now),
    stats: statsJson(account),
    posts: postsJson(assessment.posts, account),
    readiness: {
      requirements: groupJson(readiness.requirements, words),
      signals: groupJson(readiness.signals, words),
      coverage: readiness.coverage,
      next: nextJson(assessment, words),
    },
    lookalikes: lookalikes.map(({ target, strength, relation, reasons }) => ({
      target: target.handle,
      strength,
      relation,
      reasons: reasons.map((reason) => words.say(reason)),
    })),
  };
}

function kindJson(kind: Kind, words: Words): KindJson {
  const evidence = [...kind.evidence, ...kind.labels.flatMap((finding) => finding.evidence)];
  return {
    type: kind.type,
    labels: kind.labels.map(({ label }) => label),
    inferredLabels: kind.labels.filter(({ inferred }) => inferred).map(({ label }) => label),
    category: kind.category,
    evidence: sentences(evidence, words),
  };
}

function ageJson({ age, account }: Assessment, now: number): AgeJson | null {
  const { handleChangedAt, nameChangedAt } = account;
  if (!age && !handleChangedAt && !nameChangedAt) return null;
  return {
    createdAt: age ? isoTime(age.createdAt) : null,
    isEstimate: age ? age.isEstimate : null,
    days: age ? Math.max(0, Math.floor((now - age.createdAt) / DAY_MS)) : null,
    handleChangedAt: handleChangedAt ? isoTime(handleChangedAt.value) : null,
    displayNameChangedAt: nameChangedAt ? isoTime(nameChangedAt.value) : null,
  };
}

function statsJson({ followers, following, likes, videos }: Account): StatsJson {
  const counts = Object.entries({ followers, following, likes, videos });
  return {
    followers: countOf(followers),
    following: countOf(following),
    likes: countOf(likes),
    videos: countOf(videos),
    rounded: counts.flatMap(([name, count]) => (count && !count.value.exact ? [name] : [])),
  };
}

function groupJson({ passed, failed, cantTell, outcomes }: OutcomeGroup, words: Words): GroupJson {
  return { passed, failed, cantTell, outcomes: outcomes.map((outcome) => outcomeJson(outcome, words)) };
}

/** Where there is only a question to answer, the requirement that it is for stands in for the advice. */
function nextJson(assessment: Assessment, words: Words): NextStepJson | null {
  const step = nextStep(assessment);
  if (!step) return null;
  const { kind, rule, text, about, asks } = step;
  return { kind, rule, text: words.say(text ?? about), asks };
}

function outcomeJson(outcome: Outcome, words: Words): OutcomeJson {
  return {
    id: outcome.id,
    title: words.say(outcome.title),
    outcome: outcome.outcome,
    basis: outcome.basis,
    evidence: sentences(outcome.evidence, words),
    remedy: outcome.remedy ? words.say(outcome.remedy) : null,
    sources: outcome.sources.map(({ label, url, asOf }) => ({ label, url, asOf })),
    ownerOnly: outcome.ownerOnly,
    outdatedSince: outcome.outdatedSince,
  };
}

function sentences(evidence: readonly Evidence[], words: Words): string[] {
  return evidence.map(({ message }) => words.say(message));
}

function known<T>(fact: Maybe<T>): T | null {
  return fact ? fact.value : null;
}

function countOf(fact: Maybe<Count>): number | null {
  return fact ? fact.value.value : null;
}
