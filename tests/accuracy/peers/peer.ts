// What every peer is to the sets: a way to tell which known names a name is taken for.

/** A library, or a rule, that others use for the same question. */
export interface Peer {
  readonly name: string;
  /** Whether it is meant for display names too, or for handles and host names alone. */
  readonly readsDisplayNames: boolean;
  /** The form it compares names in, where it has one. */
  readonly keyOf: ((name: string) => string) | null;
  /** Gives a finder over known names; the finder gives the places of all names that it takes the query for, in any order. */
  readonly over: (names: readonly string[]) => Finder;
}

/** Places in the known names. */
export type Finder = (query: string) => readonly number[];

/** Gives a peer that takes two names for the same when their normalised forms are equal; an empty form equals nothing. */
export function normaliser(name: string, keyOf: (name: string) => string): Peer {
  return {
    name,
    readsDisplayNames: true,
    keyOf,
    over: (names) => {
      const places = new Map<string, number[]>();
      for (const [place, known] of names.entries()) {
        const key = keyOf(known);
        places.set(key, [...(places.get(key) ?? []), place]);
      }
      return (query) => {
        const key = keyOf(query);
        return key === '' ? [] : (places.get(key) ?? []);
      };
    },
  };
}
