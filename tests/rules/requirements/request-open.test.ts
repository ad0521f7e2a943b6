import { describe, expect, it } from 'vitest';
import type { OwnerValues } from '../../../lib/account/owner-answers.ts';
import { requestOpen } from '../../../lib/rules/requirements/request-open.ts';
import {
  BADGE_ABSENT,
  BADGE_PRESENT,
  check,
  daysAgo,
  fact,
  spoken,
  spokenToOwner,
  told,
} from '../account-builder.ts';

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

  const MENU = { requestMenu: true };
  const HOUR = 1 / 24;

  it.each<[string, Partial<OwnerValues>, string]>([
    ['no answer', {}, 'cantTell: where wait owner-only → remedy ?requestMenu'],
    ['the menu alone', MENU, 'cantTell: “menu-there where wait owner-only → remedy ?request'],
    ['no menu', { requestMenu: false }, 'failed: “menu-missing where wait → menu.remedy'],
    [
      'never asked, menu unknown',
      { request: { state: 'never' } },
      'cantTell: “never where wait owner-only → remedy ?requestMenu',
    ],
    [
      'never asked',
      { ...MENU, request: { state: 'never' } },
      'passed: “never “menu-there where wait → remedy',
    ],
    ['waiting', { ...MENU, request: { state: 'waiting', day: daysAgo(3) } }, 'inapplicable: “waiting'],
    ['waiting for 30 days', { request: { state: 'waiting', day: daysAgo(30) } }, 'inapplicable: “waiting'],
    [
      'waiting for longer',
      { ...MENU, request: { state: 'waiting', day: daysAgo(30 + HOUR) } },
      'cantTell: “waiting overdue ?request',
    ],
    [
      'waiting since a day to come',
      { request: { state: 'waiting', day: daysAgo(-9) } },
      'cantTell: “waiting overdue ?request',
    ],
    [
      'refused today',
      { ...MENU, request: { state: 'refused', day: daysAgo(0) } },
      'failed: “refused wait → again.remedy',
    ],
    [
      'refused not quite 30 days ago',
      { ...MENU, request: { state: 'refused', day: daysAgo(30 - HOUR) } },
      'failed: “refused wait → again.remedy',
    ],
    [
      'refused 30 days ago',
      { ...MENU, request: { state: 'refused', day: daysAgo(30) } },
      'passed: “refused “menu-there where wait → remedy',
    ],
    [
      'refused long ago, menu gone',
      { requestMenu: false, request: { state: 'refused', day: daysAgo(90) } },
      'failed: “menu-missing where wait → menu.remedy',
    ],
  ])('judges the owner’s word: %s', (_, values, expected) => {
    expect(spokenToOwner(requestOpen, values)).toBe(expected);
  });

  it('says from which day one can ask again', () => {
    const answers = told({ request: { state: 'refused', day: daysAgo(10) } });
    const { remedy } = check(requestOpen, {}, null, { answers });
    expect(remedy?.args).toEqual({ from: { date: daysAgo(-20) } });
  });
});
