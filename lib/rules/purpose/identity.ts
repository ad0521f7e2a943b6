// Who stands behind an account, as far as a page can show it.

import { remark } from '../finding.ts';
import type { Identity } from './answer.ts';
import { IDENTITY_RULES } from './identity-catalog.ts';
import type { IdentityRule } from './signal.ts';
import type { PurposeView } from './view.ts';

/**
 * Gives `confirmed` where any confirming signal is there; `self-described` where the badge is known to be absent and the
 * profile says something of itself; else `unknown`: where nobody knows of the badge, its absence is no finding.
 */
export function findIdentity(view: PurposeView): Identity {
  const rules: readonly IdentityRule[] = IDENTITY_RULES;
  const found = rules.flatMap((rule) => {
    const evidence = rule.find(view);
    return evidence ? [{ rule, evidence }] : [];
  });
  const confirming = found.filter(({ rule }) => rule.confirms);
  const said = found.flatMap(({ evidence }) => evidence);
  if (confirming.length > 0) {
    return { level: 'confirmed', by: confirming.map(({ rule }) => rule.id), evidence: said };
  }
  const { badge, displayName, bio } = view.account;
  if (badge.state === 'absent' && (displayName ?? bio)) {
    return {
      level: 'self-described',
      by: [],
      evidence: [...said, remark('purpose.identity.self-described')],
    };
  }
  return { level: 'unknown', by: [], evidence: [...said, remark('purpose.identity.unknown')] };
}
