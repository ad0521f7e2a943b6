import { describe, expect, it } from 'vitest';
import { businessPapers } from '../../../lib/rules/signals/business-papers.ts';
import { fact, spoken } from '../account-builder.ts';

describe('business-papers', () => {
  it.each([
    ['personal', { isBusiness: fact(false) }, 'inapplicable: business-only'],
    ['business', { isBusiness: fact(true) }, 'cantTell: owner-only → remedy'],
    ['organization', { isOrganization: fact(true) }, 'cantTell: owner-only → remedy'],
    ['unknown type', {}, 'cantTell: owner-only → remedy'],
  ])('%s', (_, known, expected) => {
    expect(spoken(businessPapers, known)).toBe(expected);
  });
});
