// Those in a crowd who are worth a look: an author nobody has heard of, everybody who passes for her, her fans, people who
// share her first name, and some known from elsewhere. What each of them is, is said beside them.

import { numberFrom } from '../people/identity.ts';
import type { PersonDraft } from '../people/person.ts';
import { series } from '../people/posting.ts';

/** What somebody is to the accounts around them. `stranger` means nobody at all. */
export type Role =
  | 'impostor of the author'
  | 'impostor of somebody answered'
  | 'impostor of a genuine account'
  | 'look-alike of a known account'
  | 'genuine with badge'
  | 'declared fan'
  | 'imitated tick'
  | 'namesake'
  | 'stranger';

/** One of the cast. */
export interface CastMember {
  readonly role: Role;
  readonly handle: string;
}

export const AUTHOR = 'juna.falkenried';
/** Whom the author answers under her video; without the badge, and known to nobody either. */
export const ANSWERED = 'levin.marquardt';
/** Passes for the one who was answered, in the same thread. */
export const ANSWERED_IMPOSTOR = 'levinmarquardt_';

/** No badge, no entry in any list: whoever copies her can only be told from her beside her. */
export const author: PersonDraft = {
  handle: AUTHOR,
  displayName: 'Juna Falkenried',
  bio: 'Glass, fire, patience. Studio in the old brewery.',
  joined: '2021-04-18T10:00:00Z',
  followers: 184_310,
  likes: 3_904_120,
  following: 310,
  posts: [
    { daysAgo: 2, views: 912_000, text: 'One thousand degrees, one take #glass' },
    { daysAgo: 5, views: 340_000, text: 'Five hundred of you asked #glass' },
    { daysAgo: 9, views: 120_000, text: 'Who answered whom #studio' },
    ...series({
      count: 6,
      everyDays: 4,
      views: 60_000,
      texts: ['Blue, again', 'Annealing'],
      firstDaysAgo: 14,
    }),
  ],
  videoCount: 212,
};

const answered: PersonDraft = {
  handle: ANSWERED,
  displayName: 'Levin Marquardt',
  bio: 'Bronze and patina',
  joined: '2022-02-02T10:00:00Z',
  followers: 21_870,
  likes: 204_100,
  posts: [{ daysAgo: 6, views: 20_400, text: 'Second casting' }],
  videoCount: 84,
};

const small = (handle: string, displayName: string, bio = ''): PersonDraft => ({
  handle,
  displayName,
  bio,
  joined: 23,
  followers: 61,
  likes: 120,
  following: 2_410,
  handleChangedDaysAgo: 4,
  posts: [{ daysAgo: 3, views: 210, text: 'Giveaway, read my bio' }],
});

/** Everybody in the cast who has no file among the replica's people, with their parts. */
const NEWCOMERS: readonly (readonly [role: Role, draft: PersonDraft])[] = [
  [
    'impostor of the author',
    small('juna.falkenried_official', 'Juna Falkenried', 'Second account. Prizes by message'),
  ],
  // Cyrillic letters in place of Latin ones.
  ['impostor of the author', small('junafalkenried77', 'Јunа Fаlkеnriеd')],
  ['impostor of the author', small('juna.fa1kenried', 'Juna Falkenried')],
  // A display name written as the other's handle is.
  ['impostor of the author', small('user8821904471263', 'juna.falkenried')],
  ['impostor of a genuine account', small('mara.okaf0r', 'Mara Okafor', 'Private page, write me')],
  ['impostor of somebody answered', small(ANSWERED_IMPOSTOR, 'Levin Marquardt')],
  [
    'declared fan',
    { ...small('juna.falkenried.fans', 'Juna Falkenried Fan Page', 'We love her glass'), joined: 700 },
  ],
  ['namesake', { ...small('juna.petersen', 'Juna Petersen', 'Hamburg'), joined: 1_900 }],
  ['namesake', { ...small('falkenried.zimmerei', 'Zimmerei Falkenried', 'Dächer seit 1961'), joined: 1_200 }],
  ['stranger', answered],
];

/**
 * Both have the author's handle in another order, which is no finding by itself; the first of them writes what leads people away,
 * and is one. They comment under one video only.
 */
export const BAITING = 'falkenried.juna';
export const HARMLESS = 'falkenried_juna';
export const BAIT = 'You won! Write me on WhatsApp for your prize';
export const BESIDE_DRAFTS: readonly PersonDraft[] = [
  { ...small(BAITING, 'Morgenlicht'), joined: 300 },
  { ...small(HARMLESS, 'Abendrot'), joined: 300 },
];

/** Those of the cast whom the replica knows already. */
const KNOWN_ALREADY: readonly CastMember[] = [
  { role: 'look-alike of a known account', handle: 'duo1ingo_official' },
  { role: 'genuine with badge', handle: 'mara.okafor' },
  { role: 'genuine with badge', handle: 'ilse.quartett' },
  { role: 'imitated tick', handle: 'tomas.vale.tv' },
  { role: 'stranger', handle: 'lena.brunner' },
];

/** The drafts of those who live in the crowd alone. */
export const CAST_DRAFTS: readonly PersonDraft[] = NEWCOMERS.map(([, draft]) => draft);

/** The whole cast, mixed as they come up in lists. */
export const CAST: readonly CastMember[] = mixed([
  ...NEWCOMERS.map(([role, { handle }]) => ({ role, handle })),
  ...KNOWN_ALREADY,
]);

/** Puts everybody into an order in which parts do not stand together, the same each time. */
function mixed(all: readonly CastMember[]): readonly CastMember[] {
  const key = ({ handle }: CastMember) => numberFrom(`order ${handle}`, 1e9);
  return [...all].sort((a, b) => key(a) - key(b));
}
