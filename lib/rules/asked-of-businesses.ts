// Some things are asked of businesses and institutions only. Who stands behind an account the owner knows best; without
// an answer the account type stands in for it.

import { message } from '../words/message.ts';
import { finding, remark, toldByOwner } from './finding.ts';
import { findKind } from './kind/kind.ts';
import type { Finding, RuleContext } from './rule.ts';

/** Gives the finding where a question for businesses does not apply; null where it does, and where nobody knows. */
export function notABusiness({ account, answers }: RuleContext): Finding | null {
  const told = answers?.ownerKind;
  const only = remark('rule.business-only');
  if (told?.value === 'person') {
    return finding('inapplicable', [toldByOwner(told, message('rule.authentic-owner.person')), only]);
  }
  if (told && told.value !== 'other') return null;
  return findKind(account).type === 'personal' ? finding('inapplicable', [only]) : null;
}
