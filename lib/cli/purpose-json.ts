// The official-or-marketing part of an account as inspect prints it, with sentences in one language.

import type { Purpose } from '../rules/purpose/answer.ts';
import type { Evidence } from '../rules/rule.ts';
import type { Words } from '../words/words.ts';
import type { PurposeJson } from './account-form.ts';

/** Gives what was found of an account's purpose in the form that inspect prints (account-form.ts). */
export function purposeJson({ identity, promotion, rows, advice }: Purpose, words: Words): PurposeJson {
  const sentences = (evidence: readonly Evidence[]) => evidence.map(({ message }) => words.say(message));
  return {
    identity: { level: identity.level, by: identity.by, evidence: sentences(identity.evidence) },
    promotion: {
      level: promotion.level,
      posts: promotion.posts,
      promotional: promotion.promotional,
      share: promotion.share,
      evidence: sentences(promotion.evidence),
      signals: promotion.signals.map(({ id, title, counts, state, posts, evidence, sources }) => ({
        id,
        title: words.say(title),
        counts,
        state,
        posts,
        evidence: sentences(evidence),
        sources: sources.map(({ label, url, asOf }) => ({ label, url, asOf })),
      })),
    },
    comparison: rows.map(({ id, title, side, evidence, sources }) => ({
      id,
      title: words.say(title),
      side,
      evidence: sentences(evidence),
      sources: sources.map(({ label, url, asOf }) => ({ label, url, asOf })),
    })),
    advice: advice.map((practice) => ({
      id: practice.id,
      side: practice.side,
      advice: words.say(practice.advice),
      evidence: sentences(practice.evidence),
      sources: practice.sources.map(({ label, url, asOf }) => ({ label, url, asOf })),
    })),
  };
}
