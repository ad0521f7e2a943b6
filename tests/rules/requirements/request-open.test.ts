import { describe, expect, it } from 'vitest';
import { requestOpen } from '../../../lib/rules/requirements/request-open.ts';
import { BADGE_ABSENT, BADGE_PRESENT, fact, spoken } from '../account-builder.ts';

describe('request-open', () => {
  it.each([
    ['badge shown', { badge: BADGE_PRESENT }, 'inapplicable: has-badge'],
    ['no badge', { badge: BADGE_ABSENT }, 'cantTell: where wait owner-only → remedy'],
    ['badge unknown', {}, 'cantTell: where wait owner-only → remedy'],
    ['business', { isBusiness: fact(true) }, 'cantTell: where wait business owner-only → remedy'],
    ['no business', { isBusiness: fact(false) }, 'cantTell: where wait owner-only → remedy'],
  ])('%s', (_, known, expected) => {
    expect(spoken(requestOpen, known)).toBe(expected);
  });
});
