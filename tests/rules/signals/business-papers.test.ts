import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { businessPapers } from '../../../lib/rules/signals/business-papers.ts';
import { fact, spoken, spokenToOwner } from '../account-builder.ts';

describe('business-papers', () => {
  it.each([
    ['personal', { isBusiness: fact(false) }, 'inapplicable: business-only'],
    ['business', { isBusiness: fact(true) }, 'cantTell: owner-only → remedy'],
    ['organization', { isOrganization: fact(true) }, 'cantTell: owner-only → remedy'],
    ['unknown type', {}, 'cantTell: owner-only → remedy'],
  ])('%s', (_, known, expected) => {
    expect(spoken(businessPapers, known)).toBe(expected);
  });

  it.each<[string, Partial<OwnerValues>, string]>([
    ['one paper', { papers: ['trademark'] }, 'passed: “trademark'],
    [
      'all, in their order',
      { papers: ['trademark', 'identity-card', 'register-extract', 'power-of-attorney'] },
      'passed: “power-of-attorney “register-extract “identity-card “trademark',
    ],
    ['none', { papers: [] }, 'failed: “none → remedy'],
    ['nothing', {}, 'cantTell: owner-only → remedy ?papers'],
    ['a person', { ownerKind: 'person', papers: [] }, 'inapplicable: “authentic-owner.person business-only'],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(businessPapers, values)).toBe(expected);
  });

  it.each([
    ['business', 'failed: “none → remedy'],
    ['institution', 'failed: “none → remedy'],
    ['other', 'inapplicable: business-only'],
  ] as const)('asks a personal account that stands for: %s', (ownerKind, expected) => {
    expect(spokenToOwner(businessPapers, { ownerKind, papers: [] }, { isBusiness: fact(false) })).toBe(
      expected,
    );
  });
});
