// Ordinary people by the hundred: common names in the ways people write them, with small audiences. The same seed always
// gives the same people.

import { numberFrom } from '../people/identity.ts';
import type { PersonDraft } from '../people/person.ts';
import { NAME_STOCKS, type Name, type NameStock } from './names.ts';

/** Half of a crowd writes English; the rest is spread over all stocks. */
const ENGLISH_SHARE = 0.35;
const SIGNS = ['✨', '🌸', '🎧', '🐾', '⚽', '🌙', '🫶', '🔥', '📚', '🍀'];
const BIOS = [
  '',
  '',
  '',
  'just here for the comments',
  'she/her',
  'dog person',
  'football and film',
  'nur zum Gucken hier',
  'vivo entre libros',
  'mom of two',
  'gym, sleep, repeat',
];
const TEXTS = ['Sunday', 'First try', 'My street in the rain', 'New shelf', 'Dinner for one', 'After work'];

/** Gives `count` people of that seed. With a given name, all of them bear it. */
export function ordinaryPeople(count: number, seed: string, givenName?: Name): readonly PersonDraft[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const person = ordinaryPerson(`${seed} ${place}`, givenName);
    const handle = freeHandle(person.handle, taken);
    taken.add(handle);
    return { ...person, handle };
  });
}

function ordinaryPerson(salt: string, givenName: Name | undefined): PersonDraft {
  const stock = stockFor(salt, givenName !== undefined);
  const given = givenName ?? pick(stock.given, `given ${salt}`);
  const family = pick(stock.family, `family ${salt}`);
  const followers = Math.floor(10 ** (1 + numberFrom(`followers ${salt}`, 2_400) / 1000));
  return {
    handle: handleOf(given[1], family[1], salt),
    displayName: [...displayNameOf(stock, given[0], family[0], salt)].slice(0, 30).join(''),
    bio: pick(BIOS, `bio ${salt}`),
    joined: 90 + numberFrom(`joined ${salt}`, 2_500),
    followers,
    likes: followers * (3 + numberFrom(`likes ${salt}`, 40)),
    following: 30 + numberFrom(`following ${salt}`, 900),
    language: stock.language,
    posts: [
      {
        daysAgo: 1 + numberFrom(`post ${salt}`, 80),
        views: 40 + numberFrom(`views ${salt}`, 4_000),
        text: pick(TEXTS, `text ${salt}`),
      },
    ],
    videoCount: 1 + numberFrom(`videos ${salt}`, 60),
  };
}

/** A name of one script stands beside family names of that script: `latinOnly` leaves out the others. */
function stockFor(salt: string, latinOnly: boolean): NameStock {
  const stocks = latinOnly ? NAME_STOCKS.slice(0, 4) : NAME_STOCKS;
  const [english] = stocks;
  const draw = numberFrom(`stock ${salt}`, 1000) / 1000;
  return english && draw < ENGLISH_SHARE ? english : pick(stocks, `which stock ${salt}`);
}

function displayNameOf({ join }: NameStock, given: string, family: string, salt: string): string {
  switch (numberFrom(`name form ${salt}`, 8)) {
    case 0:
      return given;
    case 1:
      return `${given} ${pick(SIGNS, `sign ${salt}`)}`;
    case 2:
      return given.toLowerCase();
    case 3:
      return `${given} ${[...family][0]}.`;
    default:
      return join(given, family);
  }
}

function handleOf(given: string, family: string, salt: string): string {
  const number = numberFrom(`number ${salt}`, 10_000);
  switch (numberFrom(`handle form ${salt}`, 8)) {
    case 0:
      return `user${1_000_000_000_000 + numberFrom(`user ${salt}`, 4_000_000_000)}`;
    case 1:
      return `${given}${family}`;
    case 2:
      return `${given}_${family}`;
    case 3:
      return `${given}${number}`;
    case 4:
      return `_${given}.${family}_`;
    case 5:
      return `${family}.${given}`;
    case 6:
      return `its${given}${number % 100}`;
    default:
      return `${given}.${family}${number % 100}`;
  }
}

function freeHandle(wanted: string, taken: ReadonlySet<string>): string {
  const short = wanted.slice(0, 20);
  if (!taken.has(short)) return short;
  for (let number = 2; ; number += 1) {
    const next = `${short}${number}`;
    if (!taken.has(next)) return next;
  }
}

function pick<T>(from: readonly T[], salt: string): T {
  const found = from[numberFrom(salt, from.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
