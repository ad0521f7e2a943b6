// Everything that docs/rules.md tells of, in its order: rules, kinds of account, who stands behind one, what it promotes, the
// comparison and the advice. Taken from the catalogs that the judges run.

import type { Message } from '../../words/message.ts';
import { RULES } from '../catalog.ts';
import { LABEL_RULES } from '../kind/label-catalog.ts';
import { PRACTICES } from '../purpose/advice-catalog.ts';
import { IDENTITY_RULES } from '../purpose/identity-catalog.ts';
import { PROMOTION_RULES } from '../purpose/promotion-catalog.ts';
import { ROWS } from '../purpose/row-catalog.ts';
import type { IdentityRule, PromotionRule } from '../purpose/signal.ts';
import * as PURPOSE_SOURCES from '../purpose/sources.ts';
import type { Basis, Rule, RuleSource } from '../rule.ts';
import * as RULE_SOURCES from '../sources.ts';
import { ACCOUNT_TYPES } from '../sources.ts';
import { GOVERNMENT_HELP } from './sources.ts';

/** The chapters of docs/rules.md. */
export type Chapter =
  | 'requirements'
  | 'signals'
  | 'kind'
  | 'identity'
  | 'promotion'
  | 'comparison'
  | 'advice';

/** What the code itself says of one rule; `id` is its anchor in docs/rules.md and the name of its files. */
export interface Entry {
  readonly id: string;
  readonly chapter: Chapter;
  /** Null for what has no title of its own on a screen: then the note gives one. */
  readonly title: Message | null;
  readonly basis: Basis | null;
  readonly labels: readonly string[];
  readonly sources: readonly RuleSource[];
  readonly ownerOnly: boolean;
  readonly outdatedSince: string | null;
}

const BARE = { title: null, basis: null, labels: [], sources: [], ownerOnly: false, outdatedSince: null };
const { SHOP_BADGES, STATE_MEDIA, COMPARISON, CONTENT_DISCLOSURE } = PURPOSE_SOURCES;

/** Labels carry no sources in the code: these describe them. The others stand in TikTok's data and on no page of its help. */
const LABEL_SOURCES: Readonly<Record<string, readonly RuleSource[]>> = {
  seller: [SHOP_BADGES],
  private: [ACCOUNT_TYPES],
  'state-controlled-media': [STATE_MEDIA],
  government: [GOVERNMENT_HELP],
};

/** Every entry, chapter by chapter. */
export const ENTRIES: readonly Entry[] = [
  ...ofRules('requirement', 'requirements'),
  ...ofRules('signal', 'signals'),
  { ...BARE, id: 'kind', chapter: 'kind', labels: ['T-01'], sources: [ACCOUNT_TYPES] },
  ...LABEL_RULES.map(({ label }) => ({
    ...BARE,
    id: `label-${label}`,
    chapter: 'kind' as const,
    sources: LABEL_SOURCES[label] ?? [],
  })),
  { ...BARE, id: 'identity', chapter: 'identity', labels: ['M-07'], sources: [COMPARISON] },
  ...[...IDENTITY_RULES].map(({ id, sources }: IdentityRule) => ({
    ...BARE,
    id: `identity-${id}`,
    chapter: 'identity' as const,
    sources,
  })),
  {
    ...BARE,
    id: 'promotion',
    chapter: 'promotion',
    labels: ['M-01'],
    sources: [COMPARISON, CONTENT_DISCLOSURE],
  },
  ...[...PROMOTION_RULES].map(({ id, title, labels, sources }: PromotionRule) => ({
    ...BARE,
    id: `promotion-${id}`,
    chapter: 'promotion' as const,
    title,
    labels,
    sources,
  })),
  ...ROWS.map(({ id, title, sources }) => ({
    ...BARE,
    id: `row-${id}`,
    chapter: 'comparison' as const,
    title,
    sources,
  })),
  ...PRACTICES.map(({ id, advice, sources }) => ({
    ...BARE,
    id: `advice-${id}`,
    chapter: 'advice' as const,
    title: advice,
    sources,
  })),
];

/** Every source by its label, so that the book can list them once more with their days. */
export const SOURCES: readonly RuleSource[] = [
  ...Object.values(RULE_SOURCES),
  ...Object.values(PURPOSE_SOURCES),
  GOVERNMENT_HELP,
];

function ofRules(group: Rule['group'], chapter: Chapter): Entry[] {
  const rules: readonly Rule[] = RULES;
  return rules
    .filter((rule) => rule.group === group)
    .map(({ id, title, basis, labels, sources, ownerOnly, outdatedSince }) => ({
      id,
      chapter,
      title,
      basis,
      labels,
      sources,
      ownerOnly,
      outdatedSince,
    }));
}
