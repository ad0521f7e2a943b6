// Who is marked on which surface, for what and as a copy of whom, by what each of the cast is to the accounts around
// (tests/site/crowd/cast.ts). Where on the replica that can be seen is in surface-table.ts.

import type { FindingKind } from '../../lib/lookalike/list-finding.ts';
import { AUTHOR, CAST, type Role } from '../site/crowd/cast.ts';
import type { Allowed } from './marks.ts';
import { said } from './said.ts';
import type { ShownCard, ShownMark } from './shown-cards.ts';

/** Who stands around the cards of a surface: the author, whoever was searched for, or nobody. */
type Around = 'author' | 'genuine found' | 'nobody';

/** What of a surface decides about its marks. */
export interface Stage {
  readonly around: Around;
  /** Surfaces without display names do not show what is written into one. */
  readonly showsNames: boolean;
  /** Whether TikTok draws its badge there; it does unless said otherwise. */
  readonly drawsBadge?: boolean;
}

/** What a mark has to say. */
export interface Expected {
  readonly finding: FindingKind;
  /** Whom the account copies or adores; null where it is about nobody else. */
  readonly target: string | null;
  /** Not held to: it depends on what was met before. */
  readonly mayLack: boolean;
}

function marked(finding: FindingKind, target: string | null, mayLack = false): Expected {
  return { finding, target, mayLack };
}

const GENUINE = 'mara.okafor';
const ALWAYS: Readonly<Record<Exclude<Role, `impostor${string}` | 'declared fan'>, Expected | null>> = {
  'look-alike of a known account': marked('look-alike', 'duolingo'),
  'genuine with badge': null,
  'imitated tick': marked('imitated-tick', null),
  namesake: null,
  stranger: null,
};

/** What each part of the cast is marked for, by who stands around. */
export const MARKED_FOR: Readonly<Record<Around, Readonly<Record<Role, Expected | null>>>> = {
  author: {
    ...ALWAYS,
    'impostor of the author': marked('look-alike', AUTHOR),
    // Until the author has answered there.
    'impostor of somebody answered': null,
    'impostor of a genuine account': marked('look-alike', GENUINE, true),
    'declared fan': marked('fan', AUTHOR),
  },
  'genuine found': {
    ...ALWAYS,
    'impostor of the author': null,
    'impostor of somebody answered': null,
    'impostor of a genuine account': marked('look-alike', GENUINE),
    'declared fan': null,
  },
  nobody: {
    ...ALWAYS,
    'impostor of the author': null,
    'impostor of somebody answered': null,
    'impostor of a genuine account': marked('look-alike', GENUINE, true),
    'declared fan': null,
  },
};

export const ROLES: ReadonlyMap<string, Role> = new Map(CAST.map(({ handle, role }) => [handle, role]));

/** Where TikTok draws no badge, the person may want ours on accounts that have it. */
export interface Choice {
  readonly marksBadges: boolean;
}

const USUAL: Choice = { marksBadges: false };

/** Gives what the mark of an account has to say on a surface; null where it may have none. */
export function expectedOf(
  handle: string,
  { around, showsNames, drawsBadge = true }: Stage,
  { marksBadges }: Choice = USUAL,
): Expected | null {
  const role = ROLES.get(handle);
  if (role === undefined) return null;
  if (role === 'genuine with badge' && marksBadges && !drawsBadge) return marked('badge', null);
  const expected = MARKED_FOR[around][role];
  return role === 'imitated tick' && expected && !showsNames ? { ...expected, mayLack: true } : expected;
}

/** The chip's words for a finding. */
const WORDS = {
  'look-alike': 'badge.chip.lookalike',
  'imitated-tick': 'lists.chip.tick',
  fan: 'badge.chip.fan',
  badge: 'badge.chip.present',
} as const;

function isRight({ finding, label }: ShownMark, handle: string, expected: Expected): boolean {
  const text = said(WORDS[expected.finding]);
  const name = said('badge.chip.name', 'en', { text, handle: `@${handle}` });
  return finding === expected.finding && label.replace(ISOLATES, '') === name;
}

const ISOLATES = /[\u2066-\u2069]/g;

/** Gives what is wrong with the cards on the screen: who is marked, for what, and in which words. */
export function complaints(
  cards: readonly ShownCard[],
  shown: Stage,
  choice: Choice = USUAL,
): readonly string[] {
  return cards.flatMap(({ handle, mark }) => {
    const expected = expectedOf(handle, shown, choice);
    const who = `${handle} (${ROLES.get(handle) ?? 'nobody'})`;
    if (mark === null) return expected && !expected.mayLack ? [`no mark on ${who}`] : [];
    if (expected === null) return [`a mark on ${who}: ${mark.label}`];
    return isRight(mark, handle, expected) ? [] : [`${mark.finding} “${mark.label}” on ${who}`];
  });
}

/** Gives for what each of the cast may be marked on any of these surfaces, at any moment. */
export function allowedOn(shown: readonly Stage[], choice: Choice = USUAL): Allowed {
  return Object.fromEntries(
    CAST.map(({ handle }) => [
      handle,
      shown.flatMap((one) => expectedOf(handle, one, choice)?.finding ?? []),
    ]),
  );
}
