import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { LABELS } from '../../../lib/rules/assessment.ts';
import { findKind } from '../../../lib/rules/kind/kind.ts';
import { anAccount, BADGE_PRESENT, fact } from '../account-builder.ts';

const TRAVEL = fact('Travel & Tourism');

describe('findKind', () => {
  it.each<[string, Partial<Account>, string, string | null]>([
    ['nothing known', {}, 'unknown', null],
    ['no business', { isBusiness: fact(false) }, 'personal', null],
    [
      'no business, no organization',
      { isBusiness: fact(false), isOrganization: fact(false) },
      'personal',
      null,
    ],
    ['no organization, business unknown', { isOrganization: fact(false) }, 'unknown', null],
    ['business', { isBusiness: fact(true), businessCategory: TRAVEL }, 'business', 'Travel & Tourism'],
    ['business without category', { isBusiness: fact(true) }, 'business', null],
    [
      'business with an empty category',
      { isBusiness: fact(true), businessCategory: fact(' ') },
      'business',
      null,
    ],
    ['organization', { isOrganization: fact(true) }, 'organization', null],
    [
      'organization before business',
      { isOrganization: fact(true), isBusiness: fact(true) },
      'organization',
      null,
    ],
    ['a category alone', { businessCategory: TRAVEL }, 'unknown', null],
    ['a link is no business', { bioLink: fact('https://brotzeit.example') }, 'unknown', null],
  ])('%s', (_, known, type, category) => {
    const kind = findKind(anAccount(known));
    expect({ type: kind.type, category: kind.category }).toEqual({ type, category });
    expect(kind.evidence[0]?.message.id).toBe(`kind.${type}`);
    expect(kind.labels).toEqual([]);
  });

  it('lists all labels in their order', () => {
    const kind = findKind(
      anAccount({
        badge: BADGE_PRESENT,
        isLive: fact(true),
        isAdOnly: fact(true),
        isMusicArtist: fact(true),
        bioLink: fact('https://www.stadtrat.gv.at'),
        stateMedia: fact({ text: 'Examplia state-controlled media' }),
        isPrivate: fact(true),
        isSeller: fact(true),
      }),
    );
    expect(kind.labels.map(({ label }) => label)).toEqual(LABELS);
  });
});
