// Who is on which list of the replica: the few of the usual pages, and the many under the crowd's author.

import type { Catalog } from '../people/catalog.ts';
import type { Person, ReplicaPost } from '../people/person.ts';
import { ANSWERED, ANSWERED_IMPOSTOR, BAIT, BAITING } from './cast.ts';
import { isAuthor, longList, ordinaryList } from './crowd.ts';

const LONG = 1_000;
const ORDINARY = 500;
const FOUND = 200;
const FEED = 300;
const FOLLOWERS = 400;
/** Who comments under usual posts, and who is suggested. */
const FEW = 4;
const SUGGESTIONS = 6;
const GRID = 120;
const CHAT = 200;
/** Every few comments of a long list have a thread. */
const THREAD_EVERY = 7;
/** The author's post under which the whole cast answers: in threads so far apart that their rows share elements. */
const ANSWERED_BY_ALL = 3;
const LONG_THREAD_EVERY = 18;
const AROUND_THREADS = 40;

/** Gives who wrote the comments under a post, in their order. */
export function commentersOf(
  author: Person,
  post: ReplicaPost,
  { people, crowd }: Catalog,
): readonly Person[] {
  if (!isAuthor(author)) return [...people.slice(0, FEW).filter((person) => person !== author), author];
  switch (author.posts.indexOf(post)) {
    case 0:
      return longList(crowd, LONG);
    case 1:
      return ordinaryList(crowd, ORDINARY);
    case ANSWERED_BY_ALL:
      return [...crowd.beside, ...crowd.ordinary.slice(0, AROUND_THREADS), author];
    default:
      return [...crowd.cast, ...crowd.ordinary.slice(0, 10), author];
  }
}

/** Gives how many answers a comment under a post has. */
export function repliesAt(
  author: Person,
  post: ReplicaPost,
  writer: Person | undefined,
  place: number,
  { crowd }: Catalog,
): number {
  if (!isAuthor(author) || !writer) return 0;
  if (author.posts.indexOf(post) === ANSWERED_BY_ALL)
    return place % LONG_THREAD_EVERY === 0 ? crowd.cast.length : 0;
  return writer.handle === ANSWERED || place % THREAD_EVERY === 0 ? THREAD.length : 0;
}

/** Every thread: a stranger, the author's own answer, and who passes for the one that is answered in one of them. */
const THREAD = ['Same here', 'Thank you! Tuesday', 'Write me in private'] as const;

/** Gives what somebody wrote under a post where it matters; undefined where it does not. */
export function textBy(writer: Person | undefined): string | undefined {
  return writer?.handle === BAITING ? BAIT : undefined;
}

/** Gives the answers to a comment, by its id, under a post of the crowd's author. */
export function answersTo(
  author: Person,
  post: ReplicaPost,
  thread: string,
  { crowd, find }: Catalog,
): readonly {
  readonly writer: Person;
  readonly text: string;
}[] {
  if (author.posts.indexOf(post) === ANSWERED_BY_ALL) {
    // No two threads begin with the same.
    const first = Number(thread.slice(-3)) % crowd.cast.length;
    const inOrder = [...crowd.cast.slice(first), ...crowd.cast.slice(0, first)];
    return inOrder.map((writer) => ({ writer, text: 'Me too' }));
  }
  const writers = [crowd.ordinary[700], author, find(ANSWERED_IMPOSTOR)];
  return writers.flatMap((writer, place) => (writer ? [{ writer, text: THREAD[place] ?? '' }] : []));
}

/**
 * Gives who is found for a keyword: those named so; where somebody of the cast is meant, the crowd behind whoever it means
 * most.
 */
export function foundFor(keyword: string, { people, crowd }: Catalog): readonly Person[] {
  const wanted = keyword.trim().toLowerCase();
  if (!wanted) return [];
  const named = people.filter(
    ({ handle, displayName, serving }) =>
      serving.withUserInfo && `${handle} ${displayName}`.toLowerCase().includes(wanted),
  );
  const meant = [crowd.author, ...crowd.cast].find(({ displayName }) => displayName.toLowerCase() === wanted);
  if (meant === undefined) return named;
  const first = named.find(({ displayName }) => displayName.toLowerCase() === wanted) ?? crowd.author;
  return [first, ...longList(crowd, FOUND).filter((person) => person !== first)].slice(0, FOUND);
}

/** Gives whose posts the feed shows: the replica's own people, then the crowd. */
export function feedPeople({ people, crowd }: Catalog): readonly Person[] {
  const own = people.filter(({ posts }) => posts.length > 0);
  return [...own, ...longList(crowd, FEED - own.length)];
}

/** Gives whose posts a grid of explore, of a hashtag or of a sound shows. */
export function gridPeople({ crowd }: Catalog): readonly Person[] {
  return longList(crowd, GRID);
}

/** Gives who follows somebody; the crowd follows its author, and everybody else has a few followers. */
export function followersOf(person: Person, { people, crowd }: Catalog): readonly Person[] {
  if (isAuthor(person)) return longList(crowd, FOLLOWERS);
  return people.filter((one) => one !== person && one.serving.withUserInfo).slice(0, SUGGESTIONS);
}

/** Gives who is suggested: the first of the replica's people, or the cast where the page asks for them. */
export function suggestedPeople({ people, crowd }: Catalog, wantsCast: boolean): readonly Person[] {
  return wantsCast ? crowd.cast : people.slice(0, SUGGESTIONS);
}

/** Gives what is said in the chat of a LIVE. */
export function chatLines({
  crowd,
}: Catalog): readonly { readonly handle: string; readonly name: string; readonly text: string }[] {
  return longList(crowd, CHAT).map(({ handle, displayName }, place) => ({
    handle,
    name: displayName,
    text: `Hello from line ${place + 1}`,
  }));
}
