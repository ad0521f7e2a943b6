// Everybody who lives on the replica, worked out as of one moment.

import { type Crowd, crowdAt } from '../crowd/crowd.ts';
import {
  glimmerAds,
  longName,
  loudChoir,
  newcomer,
  nextPerson,
  oldOrder,
  pixelFjord,
  sigiPerson,
  veraLindqvist,
} from './edge-cases.ts';
import { fernwegReisen } from './fernweg-reisen.ts';
import { harborviewCity } from './harborview-city.ts';
import { ilseQuartett } from './ilse-quartett.ts';
import { kanalNorden } from './kanal-norden.ts';
import { kettleAndCrate } from './kettle-and-crate.ts';
import { lenaBrunner } from './lena-brunner.ts';
import { maraOkafor } from './mara-okafor.ts';
import { fanPage, nearCopy, nearHandle } from './near-duolingo.ts';
import { nordkapOutdoor } from './nordkap-outdoor.ts';
import { aozoraHikari, noorAlsahra } from './other-scripts.ts';
import { type Person, type PersonDraft, personFrom, type ReplicaPost } from './person.ts';
import { hushGarden, hushWorkshop } from './private-people.ts';
import { rivermouthTrust } from './rivermouth-trust.ts';
import { CAPTCHA_HANDLE } from './states.ts';
import { tomasVale } from './tomas-vale.ts';

const behindCaptcha: PersonDraft = {
  handle: CAPTCHA_HANDLE,
  displayName: 'Ruth Calder',
  joined: '2021-02-02T02:02:00Z',
  followers: 640,
  likes: 4_100,
};

/** Every draft, in the order of the replica's suggestions. */
const DRAFTS: readonly PersonDraft[] = [
  maraOkafor,
  lenaBrunner,
  fernwegReisen,
  ilseQuartett,
  kettleAndCrate,
  nearCopy,
  kanalNorden,
  noorAlsahra,
  rivermouthTrust,
  harborviewCity,
  hushGarden,
  hushWorkshop,
  tomasVale,
  nearHandle,
  fanPage,
  aozoraHikari,
  longName,
  newcomer,
  pixelFjord,
  glimmerAds,
  veraLindqvist,
  loudChoir,
  oldOrder,
  sigiPerson,
  nextPerson,
  nordkapOutdoor,
  behindCaptcha,
];

/** The replica's people and posts at one moment (milliseconds). */
export interface Catalog {
  readonly now: number;
  readonly people: readonly Person[];
  /** The many in long lists. They are found by handle, and are in no other list. */
  readonly crowd: Crowd;
  /** Gives the person with this handle, whatever its case, or null. */
  find(handle: string): Person | null;
  findBySecUid(secUid: string): Person | null;
  /** Gives a post by its id together with its author, or null. */
  findPost(id: string): { readonly author: Person; readonly post: ReplicaPost } | null;
}

/** Works everybody out as of `now` (milliseconds). */
export function catalogAt(now: number): Catalog {
  const people = DRAFTS.map((draft) => personFrom(draft, now));
  const own = new Map(people.map((person) => [person.handle, person]));
  const crowd = crowdAt(now, (handle) => own.get(handle) ?? null);
  const everybody = [...people, ...crowd.people];
  const byHandle = new Map(everybody.map((person) => [person.handle, person]));
  const bySecUid = new Map(everybody.map((person) => [person.secUid, person]));
  const byPost = new Map(
    everybody.flatMap((author) => author.posts.map((post) => [post.id, { author, post }] as const)),
  );
  return {
    now,
    people,
    crowd,
    find: (handle) => byHandle.get(handle.toLowerCase()) ?? null,
    findBySecUid: (secUid) => bySecUid.get(secUid) ?? null,
    findPost: (id) => byPost.get(id) ?? null,
  };
}
