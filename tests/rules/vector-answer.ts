// What the code answers to a vector: the judge is found by the file's name, as docs/rules.md lists them.

import { RULES } from '../../lib/rules/catalog.ts';
import type { Vector } from '../../lib/rules/handbook/vector-form.ts';
import { findKind } from '../../lib/rules/kind/kind.ts';
import { LABEL_RULES } from '../../lib/rules/kind/label-catalog.ts';
import { countPress } from '../../lib/rules/press/count.ts';
import { ownerDomains } from '../../lib/rules/press/owner-domains.ts';
import { PRACTICES } from '../../lib/rules/purpose/advice-catalog.ts';
import { type Axes, findSalesTalk, type Practice, type Row } from '../../lib/rules/purpose/comparison.ts';
import { findIdentity } from '../../lib/rules/purpose/identity.ts';
import { IDENTITY_RULES } from '../../lib/rules/purpose/identity-catalog.ts';
import { findPromotion } from '../../lib/rules/purpose/promotion.ts';
import { PROMOTION_RULES } from '../../lib/rules/purpose/promotion-catalog.ts';
import { ROWS } from '../../lib/rules/purpose/row-catalog.ts';
import type { IdentityRule, PromotionRule } from '../../lib/rules/purpose/signal.ts';
import { type PurposeView, purposeView } from '../../lib/rules/purpose/view.ts';
import type { Evidence, Rule, RuleContext } from '../../lib/rules/rule.ts';
import { accountOf, answersOf, historyOf } from './vector-account.ts';

/** An outcome with the ids of the messages it rests on, in order. */
export interface Answer {
  readonly outcome: string;
  readonly says: readonly string[];
}

/** Gives the answer of the judge called `id` to one vector at `now` (ms). Throws where no judge is called so. */
export function answerOf(id: string, vector: Vector, now: number): Answer {
  const account = accountOf(vector.account, now);
  const rule = findById<Rule>(RULES, id);
  if (rule) {
    const { outcome, evidence } = rule.check(contextOf(vector, now));
    return said(outcome, evidence);
  }
  const label = LABEL_RULES.find((known) => `label-${known.label}` === id);
  if (label) return foundOrNot(label.find(account)?.evidence ?? null);
  if (id === 'kind') {
    const { type, evidence } = findKind(account);
    return said(type, evidence);
  }
  return purposeAnswer(id, purposeView(account, vector.mayBeCopy === true));
}

/** What the rule looks at; links and domains of the owner are counted as the background does it. */
function contextOf(
  { account: plain, history, answers: plainAnswers, answeredAt }: Vector,
  now: number,
): RuleContext {
  const account = accountOf(plain, now);
  const answers = plainAnswers ? answersOf(plainAnswers, answeredAt ? Date.parse(answeredAt) : now) : null;
  const domains = answers && ownerDomains(account, answers);
  const links = answers?.pressLinks?.value;
  return {
    account,
    now,
    history: history ? historyOf(history) : null,
    answers,
    domains,
    press: links && domains ? countPress(links, [domains.mail, domains.site]) : null,
  };
}

function purposeAnswer(id: string, view: PurposeView): Answer {
  const axes = axesOf(view);
  if (id === 'identity') return said(axes.identity.level, axes.identity.evidence);
  if (id === 'promotion') return said(axes.promotion.level, axes.promotion.evidence);
  const identity = findById<IdentityRule>(IDENTITY_RULES, id.replace(/^identity-/, ''));
  if (identity && id.startsWith('identity-')) return foundOrNot(identity.find(view));
  const promotion = findById<PromotionRule>(PROMOTION_RULES, id.replace(/^promotion-/, ''));
  if (promotion && id.startsWith('promotion-')) {
    const { state, evidence } = promotion.find(view);
    return said(state, evidence);
  }
  const row = findById<Row>(ROWS, id.replace(/^row-/, ''));
  if (row) {
    const { side, evidence } = row.answer(axes);
    return said(side, evidence);
  }
  const practice = findById<Practice>(PRACTICES, id.replace(/^advice-/, ''));
  if (!practice) throw new Error(`nothing is called ${id}`);
  const called = practice.call(axes);
  return said(called ? 'called-for' : 'not-called-for', called ?? []);
}

function axesOf(view: PurposeView): Axes {
  const promotion = findPromotion(view);
  return { view, identity: findIdentity(view), promotion, sales: findSalesTalk(view, promotion) };
}

function findById<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((entry) => entry.id === id);
}

function foundOrNot(evidence: readonly Evidence[] | null): Answer {
  return said(evidence ? 'found' : 'not-found', evidence ?? []);
}

function said(outcome: string, evidence: readonly Evidence[]): Answer {
  return { outcome, says: evidence.map(({ message }) => message.id) };
}
