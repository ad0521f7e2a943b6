// The crowd of the replica: ordinary people and the cast among them, and in which order lists show them. They are found
// like everybody else, but no list of the replica's own people holds them.

import { type Person, type PersonDraft, personFrom } from '../people/person.ts';
import { AUTHOR, author, BESIDE_DRAFTS, CAST, CAST_DRAFTS } from './cast.ts';
import { ordinaryPeople } from './ordinary.ts';

/** How many there are of each. */
const ORDINARY = 1_000;
const NAMESAKES = 100;
/** In long lists the cast comes up near the top, and once more further down, one in so many. */
const FIRST_AT = 2;
const FIRST_EVERY = 2;
const AGAIN_AT = 120;
const AGAIN_EVERY = 53;

/** The crowd at one moment. */
export interface Crowd {
  readonly author: Person;
  /** The cast, in their order. */
  readonly cast: readonly Person[];
  /** Two with the author's handle turned round; what they write tells them apart. */
  readonly beside: readonly Person[];
  /** Nobody in particular. */
  readonly ordinary: readonly Person[];
  /** A hundred who share the author's given name, and are otherwise nobody in particular. */
  readonly namesakes: readonly Person[];
  /** Everybody who is in no other list of the replica. */
  readonly people: readonly Person[];
}

/** Works the crowd out as of `now` (milliseconds). `known` finds those of the cast who are the replica's own people. */
export function crowdAt(now: number, known: (handle: string) => Person | null): Crowd {
  const at = (draft: PersonDraft) => personFrom(draft, now);
  const writer = at(author);
  const newcomers = new Map(CAST_DRAFTS.map((draft) => [draft.handle, at(draft)]));
  const cast = CAST.map(({ handle }) => {
    const person = newcomers.get(handle) ?? known(handle);
    if (!person) throw new Error(`nobody is called ${handle}`);
    return person;
  });
  const ordinary = ordinaryPeople(ORDINARY, 'crowd').map(at);
  const taken = new Set(ordinary.map(({ handle }) => handle));
  const namesakes = ordinaryPeople(NAMESAKES, 'namesakes', ['Juna', 'juna'])
    .filter(({ handle }) => !taken.has(handle))
    .map(at);
  const beside = BESIDE_DRAFTS.map(at);
  const people = [writer, ...newcomers.values(), ...beside, ...namesakes, ...ordinary];
  return { author: writer, cast, beside, ordinary, namesakes, people };
}

/** Gives `count` people in the order of a long list: the cast near the top and again further down, others between. */
export function longList({ cast, ordinary, namesakes }: Crowd, count: number): readonly Person[] {
  const others = interleaved(ordinary, namesakes, 10);
  const list: Person[] = [];
  let next = 0;
  for (let place = 0; place < count; place += 1) {
    const early = place >= FIRST_AT && (place - FIRST_AT) % FIRST_EVERY === 0;
    const late = place >= AGAIN_AT && (place - AGAIN_AT) % AGAIN_EVERY === 0;
    const member = early ? cast[(place - FIRST_AT) / FIRST_EVERY] : undefined;
    const again = late ? cast[((place - AGAIN_AT) / AGAIN_EVERY) % cast.length] : undefined;
    const person = member ?? again ?? others[next++ % others.length];
    if (person) list.push(person);
  }
  return list;
}

/** Gives ordinary people alone, a fifth of whom share the author's given name. */
export function ordinaryList({ ordinary, namesakes }: Crowd, count: number): readonly Person[] {
  return interleaved(ordinary, namesakes, 5).slice(0, count);
}

/** Puts one of `some` after every few of `many`, as long as there are any. */
function interleaved(many: readonly Person[], some: readonly Person[], every: number): readonly Person[] {
  const list: Person[] = [];
  let next = 0;
  for (const person of many) {
    const guest = list.length % every === every - 1 ? some[next] : undefined;
    if (guest) {
      list.push(guest);
      next += 1;
    }
    list.push(person);
  }
  return list;
}

/** Tells whether a person is the crowd's author, whose videos have the long lists under them. */
export function isAuthor({ handle }: Pick<Person, 'handle'>): boolean {
  return handle === AUTHOR;
}
