// What kind of account it is: TikTok's three types and the further labels. What it posts is another question.

import type { Account } from '../../account/account.ts';
import { message } from '../../words/message.ts';
import type { Kind } from '../assessment.ts';
import { remark, seen } from '../finding.ts';
import { LABEL_RULES } from './label-catalog.ts';

/**
 * Gives type, TikTok's business category and labels. TikTok knows personal, business and organization accounts (its
 * help page "Account types on TikTok", seen 2026-11) and marks the last two in its data: "no business account" alone
 * makes it personal, because the mark for organizations is younger and often missing; no word on business leaves the
 * type unknown.
 */
export function findKind(account: Account): Kind {
  return { ...findType(account), labels: LABEL_RULES.flatMap((rule) => rule.find(account) ?? []) };
}

function findType({ isOrganization, isBusiness, businessCategory }: Account): Omit<Kind, 'labels'> {
  const category = businessCategory?.value.trim() || null;
  if (isOrganization?.value) {
    return { type: 'organization', category, evidence: [seen(message('kind.organization'), isOrganization)] };
  }
  if (isBusiness?.value) {
    return { type: 'business', category, evidence: [seen(message('kind.business'), isBusiness)] };
  }
  if (isBusiness) {
    return { type: 'personal', category: null, evidence: [seen(message('kind.personal'), isBusiness)] };
  }
  return { type: 'unknown', category: null, evidence: [remark('kind.unknown')] };
}
